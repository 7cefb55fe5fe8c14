import type {VFile} from 'vfile'
import {ownPlace, type Place} from './own-place.ts'
import {wordings} from './wordings.ts'

export type {Place} from './own-place.ts'

type Wordings = typeof wordings

/** The stable id of a message. */
export type MessageId = keyof Wordings

/** The ids of all messages. */
export const messageIds = Object.keys(wordings) as MessageId[]

type Details<Id extends MessageId> = Parameters<Wordings[Id]>[0]

/** Leave a note about the author's text that matters only to who asks; shown with `--verbose`. */
export function info<Id extends MessageId>(file: VFile, id: Id, place: Place, details: Details<Id>): void {
  const own = ownPlace(file, place)
  own.file.info(wording(id, details), options(id, own.place))
}

/** Leave a warning about the author's text, and go on. */
export function warn<Id extends MessageId>(file: VFile, id: Id, place: Place, details: Details<Id>): void {
  const own = ownPlace(file, place)
  own.file.message(wording(id, details), options(id, own.place))
}

/**
 * Stop the run: without this there is nothing to show.
 *
 * @throws VFileMessage, which only the command line catches.
 */
export function fail<Id extends MessageId>(file: VFile, id: Id, place: Place, details: Details<Id>): never {
  const own = ownPlace(file, place)
  return own.file.fail(wording(id, details), options(id, own.place))
}

/** An error of several, of which a file may have many at once. */
export interface Complaint {
  readonly id: MessageId
  /** Its words. */
  readonly reason: string
  readonly place: Place
}

/**
 * Leave all errors on a file and stop the run; go on where there is none.
 *
 * @throws VFileMessage for the last of them.
 */
export function failAll(file: VFile, complaints: readonly Complaint[]): void {
  for (const [index, {id, reason, place}] of complaints.entries()) {
    if (index === complaints.length - 1) file.fail(reason, options(id, place))
    file.message(reason, options(id, place)).fatal = true
  }
}

/** The words of a message. */
export function wording<Id extends MessageId>(id: Id, details: Details<Id>): string {
  // The compiler loses the link between an id and its details inside a union of functions.
  return (wordings[id] as (details: Details<Id>) => string)(details)
}

function options(id: MessageId, place: Place) {
  return place ? {place, ruleId: id, source: 'briefdeck'} : {ruleId: id, source: 'briefdeck'}
}
