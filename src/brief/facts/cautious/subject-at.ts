import {nameEnd} from './name-end.ts'
import {personAt} from './person-at.ts'
import {type Phrase, phraseAt, type Stage} from './phrase.ts'
import {afterAdverbs, type Predicate, predicateAt} from './predicate.ts'

/** A subject with its verb right behind it. */
export interface Subject {
  readonly actor: Phrase
  /** Where the verb or its adverbs start. */
  readonly first: number
  readonly predicate: Predicate
}

/** Who is the subject of a verb of taking a stand, where the phrase for it starts at a place. */
export function subjectAt(stage: Stage, from: number): Subject | undefined {
  const actor = withOffice(stage, phraseAt(stage, from) ?? (from === 0 ? namedAt(stage) : undefined))
  if (actor === undefined) return undefined
  return governing(stage, actor) ?? longer(stage, from, actor)
}

/** "Jan Holm | sagte": two capitals at the start with no article, and no time: "Letzte Woche". */
function namedAt(stage: Stage): Phrase | undefined {
  const {line, reporting} = stage
  const person =
    reporting.nounsCapital && !reporting.articles.has(line.words[0]?.lower ?? '') && personAt(stage, 0)
  if (!person) return undefined
  const parts = line.words.slice(0, person.to)
  const isTime = parts.some(({lower}) => reporting.pointersAt.has(lower))
  const bent = reporting.adjectiveEndings.some((ending) => parts[0]?.lower.endsWith(ending))
  return isTime || (bent && person.to < 3 && line.words[person.to]?.text !== ',') ? undefined : person
}

function governing(stage: Stage, actor: Phrase, end = actor.to): Subject | undefined {
  const first = afterAdverbs(stage, end)
  const predicate = predicateAt(stage, first)
  return predicate && {actor, first, predicate}
}

/** A phrase with more that belongs to it before the verb: an adjective or a name, another actor, a clause between commas. */
function longer(stage: Stage, from: number, actor: Phrase): Subject | undefined {
  const {line, reporting} = stage
  const next = line.words[actor.to]
  const name = quotedName(stage, actor.to)
  if (name !== undefined) return governing(stage, reaching(stage, from, {...actor, to: name}))
  if (next === undefined || next.quoted) return undefined
  if (reporting.pairing.has(next.lower)) {
    const other = phraseAt(stage, actor.to + 1)
    return other && governing(stage, reaching(stage, from, {to: other.to, countries: [], text: ''}))
  }
  if (next.text === ',') {
    const closed = clauseEnd(stage, actor.to)
    return closed === undefined ? undefined : governing(stage, actor, closed)
  }
  if (actor.name !== undefined || next.kind !== 'word' || reporting.closed.has(next.lower)) return undefined
  // "El sindicato ferroviario", "la asociación de consumidores Clara".
  const end = next.capital ? nameEnd(line.words, actor.to, reporting) : actor.to + 1
  // Where every noun has a capital the name is seen by its verb right behind it: "Die Gewerkschaft Verdi kritisierte".
  const known = !next.capital && (reporting.nounsCapital || actor.countries.length > 0)
  return known || end === actor.to ? undefined : governing(stage, reaching(stage, from, {...actor, to: end}))
}

// "Die Initiative „Rettet das Bad“": more words are no name.
const mostInName = 6

/** The place behind a name in quotation marks. */
function quotedName({line: {words}}: Stage, at: number): number | undefined {
  if (!/^["“„«»]$/.test(words[at]?.text ?? '')) return undefined
  const end = words.findIndex(({text}, place) => place > at + 1 && /^["“”»«]$/.test(text))
  return end > 0 && end - at <= mostInName ? end + 1 : undefined
}

function reaching({line}: Stage, from: number, phrase: Phrase): Phrase {
  const words = line.text.slice(line.words[from]?.start, line.words[phrase.to - 1]?.end)
  return {...phrase, text: words.charAt(0).toUpperCase() + words.slice(1)}
}

// A longer clause by the way has more in it than a reader keeps in mind.
const longestClause = 20

/** "Die FDP, die zugestimmt hatte, | forderte": the place behind a relative clause between commas. */
function clauseEnd({line, reporting}: Stage, at: number): number | undefined {
  if (!reporting.relatives.has(line.words[at + 1]?.lower ?? '')) return undefined
  const end = line.words.findIndex(({text}, place) => place > at + 2 && text === ',')
  return end > 0 && end - at < longestClause ? end + 1 : undefined
}

/** "Igor Petrow, Außenminister von Tarnien, sagte": an office between commas belongs to the name. */
export function withOffice(stage: Stage, actor: Phrase | undefined): Phrase | undefined {
  if (actor?.name === undefined || actor.office !== undefined) return actor
  if (stage.line.words[actor.to]?.text !== ',') return actor
  const office = phraseAt(stage, actor.to + 1)
  const closed = office !== undefined && stage.line.words[office.to]?.text === ','
  return closed ? {...actor, to: office.to + 1, countries: office.countries, office: office.text} : actor
}
