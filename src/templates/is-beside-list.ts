import type {Beat, Reading} from '../brief/types.ts'

/**
 * Whether prose stands beside a list of the author's, which it introduces. Statements of one rank stay together: none of
 * them goes over the others.
 */
export function isBesideList(_: Reading, {readings}: Beat): boolean {
  return readings.some(({paragraph}) => paragraph.kind === 'item')
}
