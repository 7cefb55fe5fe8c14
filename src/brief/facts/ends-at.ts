import type {Word} from './words.ts'

/** Whether a clause ends here; after a comma it may go on: "that, on Monday, …". */
export function endsAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word === undefined || (word.kind === 'mark' && word.text !== ',')
}
