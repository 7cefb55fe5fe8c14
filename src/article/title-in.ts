import type {Heading, Root} from 'mdast'
import type {Matter} from './matter-types.ts'
import {titleHeading} from './outline.ts'
import type {Source} from './positions.ts'
import {headingOf} from './sections.ts'

/**
 * The heading that is the title of a document, if any.
 *
 * A first heading that repeats the front matter's title is the title; any other is the first section's.
 */
export function titleIn(tree: Root, {title}: Matter, source: Source): Heading | undefined {
  const first = titleHeading(tree)
  const text = first ? headingOf(first, undefined, source).text : ''
  return text !== '' && (title === undefined || title.toLowerCase() === text.toLowerCase())
    ? first
    : undefined
}
