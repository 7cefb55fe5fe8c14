import type {Told} from './counters.ts'
import {type Introducer, introducer, type Mention} from './introductions.ts'
import {type Line, surface} from './line.ts'
import {namesIn} from './names.ts'
import type {Setting} from './setting.ts'

const letters = /^\p{L}[\p{L}'’.\-‑ ]+$/u

/** Finds the fullest names of the speakers of a document. */
export function speakersOf(told: readonly Told[], setting: Setting): Introducer {
  const {titles, titleModifiers, address, kin, determiners} = setting.grammar
  const lines = told.map(({line}) => line)
  const mentions = lines.flatMap((line) => (line.long ? [] : mentionsIn(line, setting)))
  const actors = told.flatMap(({line, voices}) => voices.map(({actor}) => ({line, actor})))
  const belongs = [titles, titleModifiers, address, determiners]
  return introducer(mentions, actors, lines, {
    isTitle: (word) =>
      setting.gazetteer?.names.has(word) === true || belongs.some((words) => words.has(word.toLowerCase())),
    isOffice: (word) => titles.has(word.toLowerCase()),
    kin,
    determiners
  })
}

function mentionsIn(line: Line, setting: Setting): readonly Mention[] {
  return namesIn(line, setting)
    .filter(({kind, text}) => kind === 'person' && text.includes(' ') && letters.test(text))
    .map(({text, titleFrom, to}) => ({
      line,
      name: text,
      surface: surface(line, titleFrom, to).replace(/['’]s?$/, '')
    }))
}
