import type {Grammar} from '../../lexicons/grammar.ts'
import type {Told} from './told.ts'

/** Whether whoever speaks says, denies or insists; not "blamed" or "welcomed". */
export function takesNoSide({voices}: Told, {insisting}: Grammar): boolean {
  return voices.every(
    ({act, stance}) => act === 'says' || act === 'denies' || insisting.has(stance.toLowerCase())
  )
}
