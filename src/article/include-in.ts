import type {Paragraph} from 'mdast'
import type {Source} from './positions.ts'
import {sanitise} from './sanitise.ts'

/**
 * The file that a paragraph asks to be put in its place, as MultiMarkdown, Quarto, Markdown Preview Enhanced and programs
 * that gather documentation have it, and the words that do; undefined for any others.
 */
export function includeIn(
  {children: [only], position}: Paragraph,
  source: Source
): {readonly target: string; readonly text: string} | undefined {
  if (only?.type !== 'text') return undefined
  const text = sanitise(source.text.slice(position?.start.offset, position?.end.offset)).trim()
  const [, ...targets] = include.exec(text) ?? []
  const target = targets.find((one) => one !== undefined)
  return target === undefined ? undefined : {target, text}
}

const path = '(?:"([^"\\n]+)"|([^\\s"{}<>!]+))'
const include = new RegExp(
  [
    `!include:?\\s+${path}`,
    `@(?:import|include)\\s+${path}`,
    `\\{\\{<?\\s*include\\s+${path}\\s*>?\\}\\}`,
    // As a path has it: words in double braces are what others fill in.
    '\\{\\{\\s*([^\\s{}]+\\.(?:md|markdown|mmd|qmd|txt))\\s*\\}\\}',
    `\\{!\\s*${path}\\s*!\\}`,
    `!!!include\\(${path}\\)!!!`
  ]
    .map((one) => `^${one}$`)
    .join('|')
)
