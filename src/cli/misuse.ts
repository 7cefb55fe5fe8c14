import type {Surroundings} from './surroundings.ts'

/** Say in one line how a command line is wrong; gives the exit code for it. */
export function misuse({surroundings}: {readonly surroundings: Surroundings}, reason: string): 2 {
  surroundings.say(`briefdeck: ${reason}\n`)
  return 2
}
