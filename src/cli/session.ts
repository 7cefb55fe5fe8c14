import type {VFile} from 'vfile'
import type {Host} from '../host.ts'
import type {Flags} from './options.ts'
import type {Surroundings} from './surroundings.ts'

/** What a command works with. */
export interface Session {
  readonly flags: Flags
  readonly host: Host
  readonly surroundings: Surroundings
  /** Files that were opened, in order: whatever has a message is among them. */
  readonly files: VFile[]
}
