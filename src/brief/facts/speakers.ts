import {type Introductions, introductionsOf, type Mention} from './introductions.ts'
import {type Line, surface} from './line.ts'
import {isAcronym, type Name, namesIn} from './names.ts'
import {hasFinite} from './segments.ts'
import type {Setting} from './setting.ts'
import type {Told} from './told.ts'
import type {Word} from './words.ts'

const letters = /^\p{L}[\p{L}'’.\-‑ ]+$/u

/** What a document tells of its speakers, and of others by name. */
export function speakersOf(told: readonly Told[], setting: Setting): Introductions {
  const {titles, titleModifiers, address, kin, determiners, nounLinks} = setting.grammar
  const lines = told.map(({line}) => line)
  const mentions = lines.flatMap((line) => (line.long ? [] : mentionsIn(line, setting)))
  const actors = told.flatMap(({line, voices}) => voices.map(({actor}) => ({line, actor})))
  const belongs = [titles, titleModifiers, address, determiners]
  return introductionsOf(mentions, actors, lines, {
    isTitle: (word) =>
      setting.gazetteer?.names.has(word) === true || belongs.some((words) => words.has(word.toLowerCase())),
    isOffice: (word) => titles.has(word.toLowerCase()),
    kin,
    determiners,
    links: nounLinks
  })
}

function mentionsIn(line: Line, setting: Setting): readonly Mention[] {
  return namesIn(line, setting)
    .filter((name) => isWhole(line, name, setting))
    .map(({text, titleFrom, from, to}) => ({
      line,
      name: text,
      surface: surface(line, titleFrom < from ? titleStart(line, titleFrom, setting) : from, to).replace(
        /['’]s?$/,
        ''
      )
    }))
}

/** A given name and a surname, and no part of another name: not "Center for | Biological Diversity", "Retired FBI". */
function isWhole({words}: Line, {kind, text, from}: Name, {grammar}: Setting): boolean {
  if (kind !== 'person' || !text.includes(' ') || !letters.test(text)) return false
  const owner = words[from - 2]
  const linked = grammar.nounLinks.has(words[from - 1]?.lower ?? '')
  const belongs = linked && (owner?.capital === true || grammar.titles.has(owner?.lower ?? ''))
  return !belongs && !text.split(' ').some(isAcronym)
}

// "Former New York gubernatorial | candidate": a longer title is mostly more than one.
const farthest = 5

/** Where a title starts with the words before it that no list knows: "Planetary | scientist"; where that is not certain, itself. */
function titleStart(line: Line, at: number, {grammar}: Setting): number {
  const {words} = line
  const ends = (word: Word | undefined) =>
    word === undefined || word.kind === 'mark' || grammar.determiners.has(word.lower)
  const goesOn = ({kind, lower}: Word) =>
    kind === 'word' &&
    !grammar.closed.has(lower) &&
    !grammar.fronted.has(lower) &&
    !grammar.connectives.has(lower) &&
    (!lower.endsWith(grammar.pastEnding) || grammar.titleModifiers.has(lower))
  let from = at
  while (from > 0 && at - from < farthest && !ends(words[from - 1])) from -= 1
  const before = words.slice(from, at)
  return ends(words[from - 1]) && before.every(goesOn) && !hasFinite(line, from, at, grammar) ? from : at
}
