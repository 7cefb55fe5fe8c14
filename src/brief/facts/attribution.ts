import type {Act} from '../../lexicons/grammar.ts'
import type {Actor} from './actor.ts'
import type {Line} from './line.ts'
import type {Person} from './people.ts'
import type {Setting} from './setting.ts'

/** An actor, a verb and what is said, as places among the words of a line. */
export interface Attribution {
  readonly actor: Actor
  /** Place of the verb among the words; undefined for "according to". */
  readonly verb?: number
  readonly act: Act
  /** The words of the source that say it, in order, ready to stand beside the actor's name. */
  readonly text: string
  /** Places of the first and after the last word of the attribution itself ("officials said"). */
  readonly from: number
  readonly to: number
}

/** What every pattern of attribution reads from. */
export interface Scene {
  readonly line: Line
  readonly setting: Setting
  readonly people: readonly Person[]
}
