import {mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Script} from 'node:vm'
import type {main} from '../cli/main.ts'
import type {Surroundings} from '../cli/surroundings.ts'
import {usualArticles} from './usual-articles.ts'

/** What `bin/load.js` exports. */
interface Loading {
  readonly cacheName: string
  loader(
    programs: string,
    cache: string
  ): {load(name: string): {main: typeof main}; readonly scripts: ReadonlyMap<string, Script>}
}

/**
 * Keep the code that V8 makes of the bundled command, so that a run need not make it again.
 *
 * Decks are built before, and nothing written of them: V8 makes code of a function when it is first called, and keeps what
 * it has.
 */
export async function keepCode(root: string): Promise<void> {
  const programs = join(root, 'dist/bin')
  const {cacheName, loader} = createRequire(import.meta.url)(join(root, 'bin/load.js')) as Loading
  const cache = join(programs, cacheName)
  const {load, scripts} = loader(programs, cache)
  const folder = new URL(`file://${root}/`)
  for (const article of usualArticles) {
    const said: string[] = []
    const code = await load('main.cjs').main(['build', '-', '-o', '-', '--no-config'], folder, {
      ...nowhere(root),
      readInput: async () => Buffer.from(article),
      say: (text) => said.push(text)
    })
    if (code !== 0) throw new Error(said.join(''))
  }
  mkdirSync(cache, {recursive: true})
  for (const [name, script] of scripts) writeFileSync(join(cache, `${name}.bin`), script.createCachedData())
}

function nowhere(root: string): Omit<Surroundings, 'readInput' | 'say'> {
  return {
    cwd: root,
    home: root,
    env: {},
    fontFolders: [],
    isWatched: false,
    now: () => 0,
    out: async () => {}
  }
}

if (import.meta.filename === process.argv[1]) await keepCode(process.argv[2] ?? process.cwd())
