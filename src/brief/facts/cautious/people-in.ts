import type {Sentence} from '../../../article/types.ts'
import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Party} from '../../types.ts'
import type {Line} from '../line.ts'
import {type Phrase, phraseAt, type Stage} from './phrase.ts'

/**
 * Surnames that stand behind an office, right after it or between commas; or end a full name with an office behind it or a
 * verb of saying: "Ana Ruiz, alcaldesa de Burgos", "Ana Ruiz dijo".
 */
export function surnamesOf(lines: readonly Line[], reporting: Reporting): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set()
  return new Set(
    lines.flatMap((line) => {
      const stage = {line, reporting, surnames: none}
      const titled = titledIn(stage)
        .map(({name}) => name)
        // "Präsident Putin": where nouns have capitals too, two names at least show a person.
        .filter((name) => !reporting.nounsCapital || name.includes(' '))
      return [...titled, ...speakingIn(stage)].map((name) => name.split(' ').at(-1) ?? '')
    })
  )
}

/** Full names without an office before them that have one behind them, or speak. */
function speakingIn(stage: Stage): readonly string[] {
  const {line, reporting} = stage
  const {articles, offices, finite, auxiliaries} = reporting
  return line.words.flatMap((_, from) => {
    const {name = '', office, to} = phraseAt(stage, from) ?? {}
    if (to === undefined || office !== undefined || !name.includes(' ')) return []
    const [next, ...rest] = line.words.slice(to, to + 3).map(({lower}) => lower)
    const behind = rest.find((word) => !articles.has(word)) ?? ''
    const isNamed = next === ',' ? offices.has(behind) : finite.has(next ?? '') || auxiliaries.has(next ?? '')
    return isNamed ? [name] : []
  })
}

/** A person with an office as a sentence names both. */
export type Titled = Phrase & Required<Pick<Phrase, 'name' | 'office'>> & {readonly from: number}

/** The people whom a sentence names with an office. */
export function titledIn(stage: Stage): readonly Titled[] {
  const found: Titled[] = []
  for (let from = 0; from < stage.line.words.length; from++) {
    const phrase = phraseAt(stage, from)
    const {name, office} = phrase ?? {}
    if (phrase === undefined || name === undefined || office === undefined) continue
    found.push({...phrase, name, office, from})
    from = phrase.to - 1
  }
  return found
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
  for (const {name, office, countries} of stages.flatMap(titledIn)) {
    const surname = name.split(' ').at(-1) ?? ''
    if (name.includes(' ') && !drafts.has(surname))
      drafts.set(surname, {name, office, countries, sentences: []})
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
