import {taskSign} from './task-sign.ts'
import type {Note} from './types.ts'

/** What stands before the words of a note: the id of its sentence, the box of its task. */
export function noteHead({id, checked}: Pick<Note, 'id' | 'checked'>): string {
  const box = checked === undefined ? '' : `${taskSign(checked)} `
  return `${id === undefined ? '' : `[${id}] `}${box}`
}
