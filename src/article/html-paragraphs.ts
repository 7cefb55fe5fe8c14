import type {Html, Paragraph, PhrasingContent} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {isInlineTag} from './inline-tags.ts'
import type {Source} from './positions.ts'

/** Elements that only hold paragraphs, as programs export remarks in a box: `<aside>`. */
const containers: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'center',
  'div',
  'main',
  'p',
  'section'
])

const tag = /<!--[\s\S]*?-->|<\/?([a-z][a-z\d]*)\b[^>]*>/gi

/**
 * The paragraphs of a block of HTML that is nothing but words in plain containers, with what is set apart among them; undefined
 * for any other, such as one that hides something, lists, or draws.
 */
export function htmlParagraphs(node: Html, source: Source): readonly Paragraph[] | undefined {
  const {value} = node
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  // In a quotation or an item the marks of lines are not part of it.
  if (start === undefined || end === undefined || source.text.slice(start, end) !== value) return undefined
  const paragraphs: PhrasingContent[][] = [[]]
  const write = (type: 'text' | 'html', from: number, to: number) => {
    const text = value.slice(from, to)
    if (type === 'text' && /[<>]/.test(text)) return false
    const position = {start: source.pointAt(start + from), end: source.pointAt(start + to)}
    const read = type === 'text' ? text.replace(/&[#\w]+;/g, decodeString) : text
    if (text !== '') paragraphs.at(-1)?.push({type, value: read, position})
    return true
  }
  let at = 0
  for (const {0: found, 1: called, index} of value.matchAll(tag)) {
    if (!write('text', at, index)) return undefined
    at = index + found.length
    const name = called?.toLowerCase()
    if (name === undefined) continue
    if (/\shidden\b|display\s*:\s*none/i.test(found)) return undefined
    if (containers.has(name)) paragraphs.push([])
    else if (isInlineTag(name)) write('html', index, at)
    else return undefined
  }
  if (!write('text', at, value.length)) return undefined
  const told = paragraphs.filter((some) => some.some((one) => one.type === 'text' && /\S/.test(one.value)))
  return told.map((children) => ({type: 'paragraph', children, position: placeOf(children)}))
}

/** Whether a block is what reveal.js shows the speaker alone. */
export function isForSpeaker(html: string): boolean {
  return /^\s*<aside\b[^>]*\bclass=["']?notes\b/i.test(html)
}

function placeOf(children: readonly PhrasingContent[]): Paragraph['position'] {
  const first = children.find((one) => one.type !== 'text' || /\S/.test(one.value))?.position
  const last = children.at(-1)?.position
  return first && last && {start: first.start, end: last.end}
}
