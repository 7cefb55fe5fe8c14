import type {Html, RootContent} from 'mdast'
import {ownComments} from '../own-comments.ts'
import {commentsIn} from './comments-in.ts'
import {gathered} from './gathered.ts'

/** A slide with its comments set apart as notes, as Marp has it. */
export function withCommentNotes(slide: readonly RootContent[]): readonly RootContent[] {
  return slide.flatMap((node) =>
    node.type === 'html' ? (notesIn(node, commentsIn(node.value)) ?? [node]) : [node]
  )
}

/** A slide with the comment at its end set apart as notes, as Slidev has it. */
export function withLastComment(slide: readonly RootContent[]): readonly RootContent[] {
  const last = slide.at(-1)
  const notes = last?.type === 'html' ? notesIn(last, commentsIn(last.value).slice(-1)) : undefined
  return notes ? [...slide.slice(0, -1), ...notes] : slide
}

/** Comments as notes; undefined where none is one. */
function notesIn(node: Html, comments: readonly string[]): readonly RootContent[] | undefined {
  const told = comments.filter((comment) => comment !== '' && !forTools.test(comment))
  if (told.length === 0 || ownComments(node.value).length > 0) return undefined
  return gathered(
    'notes',
    told.map((value) => ({...node, value}))
  )
}

/** What formatters, and Marp for titles that fill a slide, read in comments. */
const forTools = /^(?:prettier-ignore|markdownlint-|fit$)/
