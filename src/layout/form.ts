import type {Rect} from '../frame/types.ts'

/** What slides of a kind have of what they may have. Those of one form share a layout, from which they inherit. */
export interface Form {
  readonly hasLabel: boolean
  readonly titleLines: number
  /** 0 without a message. */
  readonly messageLines: number
  /** What stands under the head, as far as placeholders go. */
  readonly content: Content
  /** Where a list stands that leaves room for shapes beside it. */
  readonly room?: Rect
  /** Where a picture stands, or a chart that has not all the room. */
  readonly beside?: Rect
  /** Of a quotation at its full size; one that is set smaller, or over footnotes, has a room of its own. */
  readonly quoteLines?: number
}

/** What a layout has room for under its title. */
export type Content = 'list' | 'columns' | 'table' | 'picture' | 'chart' | 'text-and-chart' | 'shapes'

/** The form of a kind's first layout, which a person meets under New Slide: a title of one line, and room to type. */
export function plainForm(template: string, look: 'cover' | 'content' | 'quotation'): Form {
  const content = look === 'content' ? (contents[template] ?? 'list') : 'shapes'
  return {
    hasLabel: false,
    titleLines: 1,
    messageLines: 0,
    content,
    ...(look === 'quotation' && {quoteLines: usualLines})
  }
}

/** Most quotations have so many. */
const usualLines = 3

const contents: Readonly<Record<string, Content>> = {
  table: 'table',
  actions: 'table',
  sources: 'table',
  picture: 'picture',
  chart: 'text-and-chart',
  allegations: 'columns',
  options: 'columns'
}

/**
 * The name of a layout: that of its kind, and how its form differs from the plain one.
 *
 * @param area
 *   What is under the head.
 */
export function formName(kind: string, form: Form, plain: Form, area: Rect): string {
  const {hasLabel, titleLines, messageLines, content, room, beside, quoteLines} = form
  const parts = [
    ...(hasLabel ? ['label'] : []),
    ...(titleLines > 1 ? [`${titleLines}-line title`] : []),
    ...(messageLines > 0 ? [messageLines > 1 ? `${messageLines}-line message` : 'message'] : []),
    ...(quoteLines === plain.quoteLines ? [] : quoteLines ? [counted(quoteLines)] : []),
    ...contentName()
  ]
  return parts.length === 0 ? kind : `${kind} (${parts.join(', ')})`

  function contentName(): string[] {
    const isPicture = content === 'picture'
    const names = [
      ...(room ? [placeName('text', room, area)] : []),
      // Where the text stands tells where a chart does, but not a picture, which has proportions of its own.
      ...(beside && (!room || isPicture) ? [placeName(isPicture ? 'picture' : 'chart', beside, area)] : [])
    ]
    return names.length > 0 || content === plain.content ? names : [contentNames[content]]
  }
}

function counted(lines: number): string {
  return lines === 1 ? 'one line' : `${lines} lines`
}

function placeName(what: string, {x, w, h}: Rect, area: Rect): string {
  const share = (one: number, of: number) => Math.round((100 * one) / of)
  const high = share(h, area.h)
  const wide = share(w, area.w)
  const before = x - area.x
  const isCentred = Math.abs(2 * before + w - area.w) < 1
  const side = isCentred ? '' : before > 1 ? ' right' : ' left'
  return `${what}${wide < 100 ? `${side}, ${wide} %` : ''}${high < 100 ? ` by ${high} %` : ''}`
}

const contentNames: Readonly<Record<Content, string>> = {
  list: 'text',
  columns: 'two columns',
  table: 'table',
  picture: 'picture',
  chart: 'chart alone',
  'text-and-chart': 'text and chart',
  // As PowerPoint calls a layout that leaves the rest of the slide to its user.
  shapes: 'title only'
}
