import type {Beat} from '../brief/types.ts'
import {loggedEvents} from '../templates/dated-items.ts'
import type {Choice, TemplateBook} from './choose.ts'

/** The line of time for a log, whatever its heading is called; undefined for anything else, and where a form of its own is asked for. */
export function asLog(
  choice: Choice | undefined,
  beat: Beat,
  {byName, plain}: TemplateBook
): Choice | undefined {
  const template = byName.get('timeline')
  if (!template || choice?.template !== plain || beat.template !== undefined) return undefined
  if (!loggedEvents(beat)) return undefined
  return {template, why: `\`${template.name}\`: a log, with a time before each line`}
}
