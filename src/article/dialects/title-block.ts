import type {Root} from 'mdast'
import type {Matter} from '../matter-types.ts'
import type {Source} from '../positions.ts'
import {sanitise} from '../sanitise.ts'

/**
 * A document without the title block that pandoc has in its first lines, and what it says: title, authors parted by `;`, date,
 * each behind `%` and a blank, any of them empty. A line that begins with a blank goes on with the one before.
 */
export function takeTitleBlock(tree: Root, source: Source): {readonly tree: Root; readonly matter: Matter} {
  const [first, ...rest] = tree.children
  const none = {tree, matter: {}}
  if (first?.type !== 'paragraph' || first.position?.start.offset !== 0) return none
  const lines = source.text.slice(0, first.position.end.offset).split(/\r\n?|\n/)
  const fields: string[] = []
  for (const line of lines) {
    const value = /^%(?:[ \t]+(.*)|[ \t]*)$/.exec(line)
    if (value) fields.push(value[1] ?? '')
    else if (/^[ \t]/.test(line) && fields.length > 0) fields.push(`${fields.pop()}\n${line.trim()}`)
    else return none
  }
  if (fields.length > 3 || fields.every((field) => field === '')) return none
  const [title = '', authors = '', date = ''] = fields.map((field) => sanitise(field).trim())
  const author = authors
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
  const matter: Matter = {
    ...(title && {title: inLine(title)}),
    ...(author.length > 0 && {author}),
    ...(date && {date: inLine(date)})
  }
  return {tree: {...tree, children: rest}, matter}
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
