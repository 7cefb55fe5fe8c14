import type {Sentence} from '../../../article/types.ts'
import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Party} from '../../types.ts'
import type {Line} from '../line.ts'
import {nameEnd} from './name-end.ts'
import {phraseAt, type Stage} from './phrase.ts'

/** Last words of names that stand after an office. */
export function surnamesOf(lines: readonly Line[], reporting: Reporting): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const line of lines)
    line.words.forEach((word, at) => {
      const office = [...reporting.offices].some(
        (one) => word.lower === one || (reporting.compounds && word.lower.endsWith(one))
      )
      const end = office ? nameEnd(line.words, at + 1, reporting) : at + 1
      const last = line.words[end - 1]
      // "Präsident Putin": where nouns have capitals too, two names at least show a person.
      if (last !== undefined && end > at + (reporting.nounsCapital ? 2 : 1)) surnames.add(last.text)
    })
  return surnames
}

interface Draft {
  name: string
  office: string
  countries: readonly string[]
  sentences: Sentence[]
}

/** People with an office and two names, by the sentences that name them; the same object for one person everywhere. */
export function peopleIn(stages: readonly Stage[]): ReadonlyMap<string, readonly Party[]> {
  const drafts = new Map<string, Draft>()
  for (const stage of stages)
    for (let at = 0; at < stage.line.words.length; at++) {
      const phrase = phraseAt(stage, at)
      if (phrase?.office === undefined || phrase.name === undefined || !phrase.name.includes(' ')) continue
      const surname = phrase.name.split(' ').at(-1) ?? ''
      const {name, office, countries} = phrase
      if (!drafts.has(surname)) drafts.set(surname, {name, office, countries, sentences: []})
      at = phrase.to - 1
    }
  const bySentence = new Map<string, Party[]>()
  for (const [surname, {name, office, countries}] of drafts) {
    const lines = stages
      .map(({line}) => line)
      .filter((line) => line.words.some((word) => word.text === surname))
    const [first, ...rest] = lines.map((line) => line.sentence)
    if (first === undefined) continue
    const party: Party = {
      kind: 'person',
      name,
      office,
      countries,
      mentions: lines.length,
      from: [first, ...rest]
    }
    for (const {id} of party.from) bySentence.set(id, [...(bySentence.get(id) ?? []), party])
  }
  return bySentence
}
