import type {Code} from 'mdast'
import type {VFile} from 'vfile'
import {warn} from '../messages.ts'
import {asideOf} from './aside-of.ts'
import {wordsOfHtml} from './html.ts'
import {placeOf, type Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/**
 * What an author means for one format alone, as pandoc has it: a block of code that calls itself `{=openxml}`; undefined for
 * code that is read. It stands in the notes, of HTML the words.
 */
export function rawOf(
  node: Code,
  {file, source}: {readonly file: VFile; readonly source: Source}
): readonly Aside[] | undefined {
  const format = /^\{=([\w-]+)\}$/.exec(`${node.lang ?? ''}${node.meta ?? ''}`)?.[1]
  if (format === undefined) return undefined
  const text = sanitise(/^html/.test(format) ? wordsOfHtml(node.value) : node.value)
  if (text === '') return []
  warn(file, 'block-in-notes', placeOf(node, source), {kind: format})
  return asideOf(node, 'html', text, source)
}
