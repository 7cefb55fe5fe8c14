import {VFile} from 'vfile'
import {findFile} from '../../src/node/find-file.ts'
import {type Compiled, compile} from '../../src/pipeline.ts'
import {loadSettings, type Settings} from '../../src/settings.ts'
import {host} from './package-host.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const shelf = new Map<string, Settings>()

/** What the whole pipeline makes of an article under a built-in theme, pictures from `test/fixtures`, and the messages it left. */
export function layOutMarkdown(markdown: string, theme = 'diplomat'): Compiled & {readonly file: VFile} {
  const settings =
    shelf.get(theme) ?? loadSettings(host, {choices: {theme}, findFile: (path) => findFile(path, [fixtures])})
  shelf.set(theme, settings)
  const file = new VFile({path: 'article.md', value: markdown})
  return {...compile(file, settings), file}
}
