import type {Clauses} from './clauses.ts'

/**
 * The lists by which English is shortened further, empty: of a language whose verbs are told by no ending, and whose phrases nobody
 * listed, a sentence keeps what such a list would let go.
 */
export const unlisted = {
  alsoPrepositions: new Set(),
  beforeDays: new Set(),
  beforeInfinitive: new Set(),
  beside: new Set(),
  dayPointers: new Set(),
  days: new Set(),
  definite: new Set(),
  falseParticiples: new Set(),
  lately: [],
  meanwhile: new Set(),
  measures: new Set(),
  openings: [],
  pastEndings: [],
  perhapsFinite: new Set(),
  personEndings: [],
  persons: new Set(),
  places: new Set(),
  presentEndings: [],
  someArticles: new Set(),
  tells: new Set(),
  topics: new Set(),
  utterances: new Set()
} satisfies Partial<Clauses>
