import {VFile} from 'vfile'
import {nodeHost} from '../../src/host-node.ts'
import {type Compiled, compile} from '../../src/pipeline.ts'
import {loadSettings, type Settings} from '../../src/settings.ts'

const host = nodeHost(new URL('../../', import.meta.url))
const shelf = new Map<string, Settings>()

/** What the whole pipeline makes of an article under a built-in theme, and the messages it left. */
export function layOutMarkdown(markdown: string, theme = 'diplomat'): Compiled & {readonly file: VFile} {
  const settings = shelf.get(theme) ?? loadSettings(host, {choices: {theme}})
  shelf.set(theme, settings)
  const file = new VFile({path: 'article.md', value: markdown})
  return {...compile(file, settings), file}
}
