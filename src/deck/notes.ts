import type {Aside, Sentence} from '../article/types.ts'
import type {Reading} from '../brief/types.ts'
import type {Note} from './types.ts'

/** The notes of a beat: every sentence with its id, then what is not drawn, in the words of the source. */
export function notesOf(readings: readonly Reading[], asides: readonly Aside[]): Note[] {
  return [...readings.map((one) => noteOf(one.sentence)), ...asides.flatMap(asideNotes)]
}

export function noteOf({id, text}: Sentence): Note {
  return {id, text}
}

function asideNotes({text}: Aside): Note[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({text: line}))
}
