import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Voice} from '../../types.ts'
import type {Claim} from '../claims.ts'
import {leavesOpen} from '../leaves-open.ts'
import type {Line} from '../line.ts'
import type {Told} from '../told.ts'

/** Words between a verb of denial and what opens the clause that is denied. */
const nearest = 2

/** Words of what is denied before a semicolon. */
const leastDenied = 3

/** "dementierte, dass …", "a nié que …": what is denied stands in the denial itself. */
export function namesClaim({words}: Line, reporting: Reporting): boolean {
  const isOpener = (at: number) => reporting.complementizers.has(words[at]?.lower ?? '') && !words[at]?.quoted
  const denials = words.flatMap(({lower, quoted}, at) => {
    const form = reporting.finite.get(lower) ?? reporting.participles.get(lower)
    return !quoted && form && (form.act === 'denies' || form.rejects) ? [at] : []
  })
  // "aseguró que no es verdad": what is said to be untrue stands before.
  const said = (at: number) => {
    const verb = words[at - 1]?.lower ?? ''
    return (reporting.finite.get(verb) ?? reporting.participles.get(verb)) !== undefined
  }
  // "Según los vecinos, lo prometió; la gerencia lo niega": both stand in it.
  const [denied = 0] = denials
  if (words.slice(leastDenied, denied).some(({text, quoted}) => text === ';' && !quoted)) return true
  if (denials.length === 0) return words.some((_, at) => isOpener(at) && !said(at))
  return denials.some((at) => Array.from({length: nearest}, (_, step) => at + 1 + step).some(isOpener))
}

/**
 * What each sentence is, with what the sentence right before a denial says as a claim: "Reeder erklären, …" before "Die Behörde
 * dementierte das."; and, at the end of the paragraph before, too, what somebody says of whoever denies: "Laut der Zeitung hat
 * Hall …" before "Hall bestreitet die Vorwürfe."
 */
export function withDenied(
  told: readonly Pick<Told, 'line' | 'voices'>[],
  claims: readonly (Claim | undefined)[],
  reporting: Reporting
): readonly (Claim | undefined)[] {
  return claims.map((claim, at) => {
    const [one, next] = [told[at], told[at + 1]]
    if (claim !== undefined || !one || !next || claims[at + 1] !== 'denial') return claim
    const {line} = one
    if (line.quoted || line.long || namesClaim(next.line, reporting)) return undefined
    const near = line.paragraph === next.line.paragraph
    const isNext = line.paragraph >= next.line.paragraph - 1
    const accused = isNext && one.voices.length > 0 && isOfSpeaker(one, next.voices, reporting)
    const isMeant = reports(line, reporting) || (opposes(line, reporting) && pointsBack(next.line, reporting))
    return accused || (near && isMeant) ? 'claim' : undefined
  })
}

/** Whether a sentence names somebody who speaks elsewhere, and is not theirs. */
function isOfSpeaker(
  {line, voices}: Pick<Told, 'line' | 'voices'>,
  speakers: readonly Voice[],
  {closed}: Reporting
): boolean {
  const named = new Set(line.words.map(({lower}) => bare(lower)))
  return speakers.some(({actor}) => {
    const words = actor
      .toLowerCase()
      .split(' ')
      .filter((word) => !closed.has(word))
    return words.some((word) => named.has(bare(word))) && !voices.some((voice) => voice.actor === actor)
  })
}

/**
 * What each sentence is, with those as denials by which whoever is accused right before says a flat no, or no to what is named
 * there, or that all was in order: "Der Minister sagte, er habe nichts versteckt."
 */
export function withAnswers(
  told: readonly Pick<Told, 'line' | 'voices'>[],
  claims: readonly (Claim | undefined)[],
  reporting: Reporting
): readonly (Claim | undefined)[] {
  const {flatNegations, assurances} = reporting
  return claims.map((claim, at) => {
    const [before, one] = [told[at - 1], told[at]]
    if (claim !== undefined || claims[at - 1] !== 'claim' || !before || !one) return claim
    if (leavesOpen(one.line, reporting)) return undefined
    const near = before.line.paragraph === one.line.paragraph && !before.line.quoted
    const speakers = one.voices.filter(({act}) => act === 'says')
    const answers =
      one.line.words.some(({lower}) => flatNegations.has(lower) || assurances.has(lower)) ||
      negatesNamed(before.line, one.line, reporting)
    return near && answers && isOfSpeaker(before, speakers, reporting) ? 'denial' : undefined
  })
}

/** "Werks" and "Werk", "l’usine" and "usine". */
function bare(word: string): string {
  return word.replace(/^\p{L}{1,2}['’]/u, '').replace(/(?<=\p{L}{3})s$/u, '')
}

// A noun of fewer letters is in too many others: "Müll" in "Giftmüll".
const shortestNoun = 4

/** "kein Müll", "aucun déchet", where the sentence before is of it. */
function negatesNamed(before: Line, {words}: Line, {negations, closed}: Reporting): boolean {
  const named = before.words.map(({lower}) => lower)
  return words.some(({lower}, at) => {
    const noun = words[at + 1]?.lower ?? ''
    const isNoun = noun.length >= shortestNoun && !closed.has(noun)
    return negations.has(lower) && isNoun && named.some((word) => word.includes(noun))
  })
}

/** Whether somebody says something there in a clause of its own: "affirment que". */
function reports({words}: Line, {finite, participles, complementizers, reportedMood}: Reporting): boolean {
  return words.some(({lower, quoted}, at) => {
    const form = finite.get(lower) ?? participles.get(lower)
    const next = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
    // "Anwohner sagen, das Werk habe …"
    const mood =
      words[at + 1]?.text === ',' && words.some((word) => !word.quoted && reportedMood.has(word.lower))
    return !quoted && form?.act === 'says' && (mood || next.some((word) => complementizers.has(word)))
  })
}

/** "Les syndicats dénoncent un plan de départs." */
function opposes({words}: Line, {finite, participles}: Reporting): boolean {
  return words.some(
    ({lower, quoted}) => !quoted && (finite.get(lower) ?? participles.get(lower))?.act === 'opposes'
  )
}

/** "La direction dément l’existence d’un tel plan.", "Yolanda Díaz lo ha negado." */
function pointsBack(
  {words}: Line,
  {saidObjects, pointers, belongings, such, claimNouns}: Reporting
): boolean {
  const own = words.filter(({quoted}) => !quoted).map(({lower}) => lower)
  // "a rejeté ces accusations": what accuses by its words is meant.
  if (own.some((word) => claimNouns.some((noun) => word.startsWith(noun)))) return false
  return own.some(
    (word) => such.has(word) || saidObjects.has(word) || (pointers.has(word) && !belongings.has(word))
  )
}

/** A denial further from its claim than this many sentences needs a reader to pair them. */
const farthestClaim = 12

/**
 * The claims that a denial answers, by their ids: the nearest before it that stand together, in its paragraph or the one before.
 *
 * "« Ce n’est pas vrai », a répondu le maire": a quotation that names no claim answers what somebody else says in between.
 */
export function answersOf(
  told: readonly Pick<Told, 'line' | 'voices'>[],
  claims: readonly (Claim | undefined)[],
  at: number,
  {claimNouns}: Reporting
): readonly string[] {
  const answered: Line[] = []
  const denial = told[at]?.line
  const isRetort =
    denial?.words[0]?.quoted === true &&
    !denial.words.some(({lower}) => claimNouns.some((noun) => lower.startsWith(noun)))
  for (let before = at - 1; denial && before >= Math.max(0, at - farthestClaim); before--) {
    const {line: one, voices} = told[before] ?? {}
    if (one === undefined || one.paragraph < denial.paragraph - 1) break
    if (isRetort && claims[before] !== 'claim' && voices && voices.length > 0) break
    if (answered[0] && answered[0].paragraph > one.paragraph) break
    if (isRetort && answered.length > 0) break
    if (claims[before] === 'claim') answered.unshift(one)
    else if (answered.length > 0) break
  }
  return answered.map(({sentence}) => sentence.id)
}
