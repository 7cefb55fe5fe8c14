import type {Claim} from './claims.ts'
import type {Spoken} from './spoken.ts'

/** Whether a sentence makes a claim, or somebody says there what is so. */
export function makesClaim({states, line, voices}: Spoken, claim: Claim | undefined): boolean {
  if (line.long || claim === 'denial' || claim === 'law') return false
  return claim === 'claim' || (states && voices.every(({act}) => act === 'says'))
}
