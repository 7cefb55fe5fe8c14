import {slideOptionsOf} from '../article/slide-options-of.ts'
import type {Article, Heading} from '../article/types.ts'
import {comfortable} from './divide-draft.ts'
import type {RoleBook} from './role-book.ts'

/** Letters of a line under the title of the cover. */
const mostLetters = 120

/**
 * The only heading of an article with a title, where nearly all of a long text stands under it: it parts nothing, and is a second
 * title. One that tells a role, or that its author says something of, is a heading all the same.
 */
export function standfirst({title, matter, sections}: Article, book: RoleBook): Heading | undefined {
  const headed = sections.flatMap(({heading, blocks}) => (heading ? [{heading, blocks}] : []))
  const [only, another] = headed
  if (!only || another || title === undefined || matter.subtitle !== undefined) return undefined
  const {heading, blocks} = only
  const isAsked =
    heading.role !== undefined ||
    heading.template !== undefined ||
    heading.skip ||
    heading.opensFile ||
    slideOptionsOf(heading) !== undefined
  if (isAsked || heading.text === '' || heading.text.length > mostLetters || book.byHeading(heading.text))
    return undefined
  const isProse = blocks.every((block) => block.type === 'paragraph' && block.kind === 'prose')
  const told = blocks.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? block.sentences.length : 0),
    0
  )
  return isProse && told > 2 * comfortable ? heading : undefined
}
