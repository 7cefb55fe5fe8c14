import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Claim} from '../claims.ts'
import type {Line} from '../line.ts'
import type {Told} from '../told.ts'

/** Words between a verb of denial and what opens the clause that is denied. */
const nearest = 2

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
  if (denials.length === 0) return words.some((_, at) => isOpener(at) && !said(at))
  return denials.some((at) => Array.from({length: nearest}, (_, step) => at + 1 + step).some(isOpener))
}

/**
 * What each sentence is, with what the sentence right before a denial says as a claim: "Reeder erklären, …" before "Die Behörde
 * dementierte das."
 */
export function withDenied(
  lines: readonly Line[],
  claims: readonly (Claim | undefined)[],
  reporting: Reporting
): readonly (Claim | undefined)[] {
  return claims.map((claim, at) => {
    const [line, next] = [lines[at], lines[at + 1]]
    if (claim !== undefined || !line || !next || claims[at + 1] !== 'denial') return claim
    const near = line.paragraph === next.paragraph && !line.quoted && !line.long
    return near && !namesClaim(next, reporting) && reports(line, reporting) ? 'claim' : undefined
  })
}

/**
 * What each sentence is, with those as denials by which whoever is accused right before says a flat no: "Der Minister sagte, er
 * habe nichts versteckt."
 */
export function withAnswers(
  told: readonly Pick<Told, 'line' | 'voices'>[],
  claims: readonly (Claim | undefined)[],
  {flatNegations, closed}: Reporting
): readonly (Claim | undefined)[] {
  return claims.map((claim, at) => {
    const [before, one] = [told[at - 1], told[at]]
    if (claim !== undefined || claims[at - 1] !== 'claim' || !before || !one) return claim
    const near = before.line.paragraph === one.line.paragraph && !before.line.quoted
    const accused = one.voices.some(({act, actor}) => {
      const name = actor
        .toLowerCase()
        .split(' ')
        .filter((word) => !closed.has(word))
      return act === 'says' && before.line.words.some(({lower}) => name.includes(lower))
    })
    const accuses = before.voices.some(({actor}) => one.voices.some((voice) => voice.actor === actor))
    const flat = one.line.words.some(({lower}) => flatNegations.has(lower))
    return near && accused && !accuses && flat ? 'denial' : undefined
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
