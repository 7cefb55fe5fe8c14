import type {Introduction} from '../statement-types.ts'
import type {Introductions} from './introductions.ts'
import type {Line} from './line.ts'
import {type Name, namesIn} from './names.ts'
import type {Setting} from './setting.ts'

/**
 * The whole names of those whom a sentence calls by the surname alone, "Gupta" or "Mr Gupta", where a sentence before has them.
 *
 * Not within a quotation, whose words are another's, nor behind an article or with an office: "the Gupta inquiry", "Mayor Gupta".
 */
export function calledAlone(line: Line, known: Introductions, setting: Setting): readonly Introduction[] {
  if (line.long || line.quoted) return []
  const found = namesIn(line, setting)
    .filter((name) => isAlone(line, name, setting))
    .flatMap(({text}) => {
      const whole = known.wholeOf(text, line)
      return whole?.name.endsWith(` ${text}`) && isGiven(whole) ? [whole] : []
    })
  return [...new Set(found)]
}

/** Whether what stands before the surname is sure to be given names: at the start of a sentence any word has a capital, "Countryman Anil Gupta". */
function isGiven({name, in: {text}}: Introduction): boolean {
  const at = text.indexOf(name)
  return at > 0 || (at === 0 && name.split(' ').length === 2)
}

/** "Senior Ministers spoke. Ministers agreed …": what somebody is, and no surname. */
function isOffice(text: string, {titles}: Setting['grammar']): boolean {
  const word = text.toLowerCase()
  return titles.has(word) || titles.has(word.replace(/s$/, ''))
}

function isAlone({words}: Line, {kind, text, title, from}: Name, {grammar}: Setting): boolean {
  const isAddressed = title === undefined || grammar.address.has(title.toLowerCase())
  const before = words[from - 1]
  return (
    kind === 'person' &&
    isAddressed &&
    !isOffice(text, grammar) &&
    !text.includes(' ') &&
    words[from]?.quoted !== true &&
    !grammar.determiners.has(before?.lower ?? '') &&
    (before?.capital !== true || grammar.address.has(before.lower))
  )
}
