import type {Beat} from '../brief/types.ts'
import type {Choice, TemplateBook} from './choose.ts'

/**
 * The template with a row for each of the short sections that a beat is put together of; undefined where one is too long for
 * that, or a form of its own is wanted.
 *
 * What is said under several headings says something else without them.
 */
export function asEntries(
  choice: Choice | undefined,
  beat: Beat,
  {byName, plain}: TemplateBook
): Choice | undefined {
  const template = byName.get('entries')
  if (!template || (choice && choice.template !== plain) || beat.template !== undefined) return undefined
  if (!template.accepts(beat)) return undefined
  return {template, why: `\`${template.name}\`: short sections, each under a heading of its own`}
}
