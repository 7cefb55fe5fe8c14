import type {Surroundings} from './surroundings.ts'

/** One line on a terminal that says how far a run is. */
export interface Progress {
  /** Say what comes next. */
  at(text: string): void
  /** Take the line away. */
  clear(): void
}

/** Until then a run needs no line. */
const patience = 1000

/** A line of progress: for a person at a terminal, once a run has taken a second; otherwise nothing. */
export function makeProgress({isWatched, columns = 80, now, say}: Surroundings, quiet: boolean): Progress {
  const start = now()
  let isShown = false
  return {
    at(text) {
      if (!isWatched || quiet || now() - start < patience) return
      isShown = true
      say(`\r\u001B[K${text.slice(0, columns - 1)}`)
    },
    clear() {
      if (isShown) say('\r\u001B[K')
      isShown = false
    }
  }
}
