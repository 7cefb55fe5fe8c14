import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Claim} from '../claims.ts'
import type {Line} from '../line.ts'

/** Words between a verb of denial and what opens the clause that is denied. */
const nearest = 2

/** "dementierte, dass …", "a nié que …": what is denied stands in the denial itself. */
export function namesClaim({words}: Line, reporting: Reporting): boolean {
  const isOpener = (at: number) => reporting.complementizers.has(words[at]?.lower ?? '') && !words[at]?.quoted
  const denials = words.flatMap(({lower, quoted}, at) => {
    const form = reporting.finite.get(lower) ?? reporting.participles.get(lower)
    return !quoted && form && (form.act === 'denies' || form.rejects) ? [at] : []
  })
  if (denials.length === 0) return words.some((_, at) => isOpener(at))
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

/** Whether somebody says something there in a clause of its own: "affirment que". */
function reports({words}: Line, {finite, participles, complementizers}: Reporting): boolean {
  return words.some(({lower, quoted}, at) => {
    const form = finite.get(lower) ?? participles.get(lower)
    const next = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
    return !quoted && form?.act === 'says' && next.some((word) => complementizers.has(word))
  })
}
