import type {Aside, Sentence} from '../article/types.ts'
import type {Reading} from '../brief/types.ts'
import type {Note} from './types.ts'

/** The notes of a beat in the order of the source: every sentence with its id, and what is not drawn, in the source's words. */
export function notesOf(readings: readonly Reading[], asides: readonly Aside[]): Note[] {
  if (asides.length === 0) return readings.map(readingNote)
  const all = [
    ...readings.map((one) => ({at: one.sentence.position, notes: [readingNote(one)]})),
    ...asides.map((aside) => ({at: aside.position, notes: asideNotes(aside)}))
  ]
  return all.sort((a, b) => (a.at.start.offset ?? 0) - (b.at.start.offset ?? 0)).flatMap(({notes}) => notes)
}

/** The first sentence of a task has its box. */
function readingNote({sentence, paragraph: {checked, sentences}}: Reading): Note {
  const isFirst = sentences[0]?.id === sentence.id
  return {...noteOf(sentence), ...(isFirst && checked !== undefined && {checked})}
}

/** A sentence as a paragraph of the notes, its links kept. */
export function noteOf({id, text, marks = []}: Sentence): Note {
  const links = marks.filter(({kind}) => kind === 'link')
  return {id, text, ...(links.length > 0 && {marks: links})}
}

function asideNotes({text, number, kind}: Aside): Note[] {
  return (number === undefined ? text : `[${number}] ${text}`)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({text: line, ...(kind === 'math' && {isSource: true as const})}))
}
