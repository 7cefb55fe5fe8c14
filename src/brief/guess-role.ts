import type {Cue} from '../roles/types.ts'
import type {Place} from './place.ts'
import type {RoleBook} from './role-book.ts'
import {evidenceOf, type ScoreRoles} from './score-roles.ts'

/** What the sentences of a section say about its role, when they say it clearly. */
export interface Guess {
  readonly role: string
  readonly confidence: number
  readonly evidence: readonly string[]
}

/** Features that every section has, whatever it does. */
const empty: ReadonlySet<string> = new Set(['lead', 'closing', 'narrative', 'voice'])

/** The share of all that is said for any role, and the least for each sentence. */
const clear = {share: 0.6, each: 0.8}

/** From here on a figure deserves a large numeral. */
const heavy = 0.5

/** Roles whose slides show a figure or a date of a sentence, and leave out the rest. */
const takesApart: ReadonlySet<string> = new Set(['timeline', 'key-figures'])

/** How many signs are worth telling. */
const shown = 4

/**
 * The role of a section whose heading says none, by what its sentences say together; undefined when that is not clear.
 *
 * Allegations and response ask for two explicit speakers besides.
 */
export function guessRole(places: readonly Place[], book: RoleBook, score: ScoreRoles): Guess | undefined {
  const told = places.filter((place) => !place.idle)
  const sums = new Map<string, number>()
  for (const place of told) {
    for (const {role, cues} of score(place)) {
      const value = cues.reduce((sum, {cue, weight}) => (isEmpty(cue) ? sum : sum + weight), 0)
      sums.set(role, (sums.get(role) ?? 0) + value)
    }
  }
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0)
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < clear.share * total || best[1] < clear.each * told.length) return undefined
  const [role] = best
  if (role === 'outlook' && !looksAhead(told, score)) return undefined
  if (!isBacked(role, told, book)) return undefined
  const isTold = (place: Place) => score(place).some((one) => one.role === role)
  if (book.counts(role) && !told.every(isTold)) return undefined
  const share = Math.round((100 * best[1]) / total) / 100
  return {role, confidence: share * 0.7, evidence: told.reduce(withSigns, []).slice(0, shown)}

  function withSigns(said: readonly string[], place: Place): readonly string[] {
    const one = said.length < shown ? score(place).find((score) => score.role === role) : undefined
    const cues = one?.cues.filter(({cue}) => !isEmpty(cue)) ?? []
    return one ? [...new Set([...said, ...evidenceOf({...one, cues}, place)])] : said
  }
}

function isEmpty({feature}: Cue): boolean {
  return feature !== undefined && empty.has(feature)
}

/** What says that something is open, or expected, says it by itself; "will" is said of rules as well: "A reviewer will leave a note." */
const telling = 1.5

/** Whether what a section says will be is told of a time to come, or said to be open: a manual says it of whatever happens then. */
function looksAhead(places: readonly Place[], score: ScoreRoles): boolean {
  const dated = places.filter(({facts}) => facts.ahead && facts.dates.length > 0)
  const open = places.filter((place) =>
    score(place).some(
      ({role, cues}) =>
        role === 'outlook' && cues.some(({cue}) => cue.feature === undefined && cue.weight >= telling)
    )
  )
  return 3 * new Set([...dated, ...open]).size >= places.length
}

/** Whether there is enough of what the role's slide shows. */
function isBacked(role: string, places: readonly Place[], book: RoleBook): boolean {
  // What is set as a list stays one, unless its heading or its author says otherwise.
  if (takesApart.has(role) && places.some(({paragraph}) => paragraph.kind === 'item')) return false
  const number = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0)
  if (role === 'timeline') return number(({facts}) => facts.dates.length) >= 3
  if (role === 'key-figures') {
    const told = places.filter(({facts}) => facts.figures.some(({weight}) => weight >= heavy))
    // A slide of figures leaves out what has none.
    return told.length >= 3 && told.length >= 0.6 * places.length
  }
  if (role === 'quotation') return false
  if (role === 'allegations') return number(({facts}) => (facts.claim && facts.voices.length ? 1 : 0)) >= 2
  if (book.isGrave(role)) {
    const countries = places.flatMap(({facts}) => facts.voices.flatMap((voice) => voice.countries))
    return new Set(countries).size >= 2
  }
  return true
}
