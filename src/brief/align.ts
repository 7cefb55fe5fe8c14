import type {Token} from './tokens.ts'

/**
 * Which tokens of the source a point keeps, when it is an ordered subsequence of it; undefined when it is not.
 *
 * Of several ways the one with the fewest gaps is taken: what was left out is then what a reader would name.
 */
export function align(source: readonly Token[], point: readonly Token[]): readonly boolean[] | undefined {
  if (point.length > source.length) return undefined
  const start = findRun(source, point)
  if (start >= 0) return source.map((_, at) => at >= start && at < start + point.length)
  // A sentence of a thousand words with gaps is no point any more, and the table would grow with its square.
  return source.length * point.length > 250_000 ? undefined : alignWithGaps(source, point)
}

function findRun(source: readonly Token[], point: readonly Token[]): number {
  const last = source.length - point.length
  for (let at = 0; at <= last; at++) {
    let length = 0
    while (length < point.length && source[at + length]?.word === point[length]?.word) length++
    if (length === point.length) return at
  }
  return -1
}

const impossible = -1e9

/** What two words side by side count, beside a word that has its capital as well. */
const neighbourly = 4

function alignWithGaps(source: readonly Token[], point: readonly Token[]): readonly boolean[] | undefined {
  const width = point.length + 1
  // best[i, j]: the most neighbourly pairs when the point from j on is found in the source from i on; first[i, j]: with its word j at i.
  const best = new Int32Array((source.length + 1) * width).fill(impossible)
  const first = new Int32Array((source.length + 1) * width).fill(impossible)
  const at = (i: number, j: number) => best[i * width + j] ?? impossible
  const taken = (i: number, j: number) => first[i * width + j] ?? impossible
  const take = (i: number, j: number) => {
    if (source[i]?.word !== point[j]?.word) return impossible
    const next = Math.max(at(i + 1, j + 1), taken(i + 1, j + 1) + neighbourly)
    return next + (source[i]?.text === point[j]?.text ? 1 : 0)
  }
  for (let i = source.length; i >= 0; i--) {
    best[i * width + point.length] = 0
    if (i === source.length) continue
    for (let j = point.length - 1; j >= 0; j--) {
      first[i * width + j] = take(i, j)
      best[i * width + j] = Math.max(at(i + 1, j), taken(i, j))
    }
  }
  if (at(0, 0) < 0) return undefined
  const kept: boolean[] = []
  let j = 0
  let runsOn = false
  for (let i = 0; i < source.length; i++) {
    const keep: boolean = j < point.length && taken(i, j) >= 0 && (runsOn || taken(i, j) === at(i, j))
    kept.push(keep)
    if (keep) j++
    // Of two ways as good as each other that which goes on: "13 mph (20 km per hour)" loses its bracket.
    runsOn = keep && taken(i + 1, j) >= 0 && taken(i + 1, j) + neighbourly >= at(i + 1, j)
  }
  return kept
}
