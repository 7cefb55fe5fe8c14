import {mkdirSync, mkdtempSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {main} from '../../src/cli/main.ts'
import type {Surroundings} from '../../src/cli/surroundings.ts'

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly bytes: Uint8Array
  readonly said: string
}

const root = new URL('../../', import.meta.url)

/** Files by path: what is in them, or, of an empty one, how many bytes long it is. */
export type Files = Readonly<Record<string, string | Uint8Array | number>>

/** A folder of its own with these files. */
export function folder(files: Files = {}): string {
  const at = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), {recursive: true})
    writeFileSync(join(at, path), typeof content === 'number' ? '' : content)
    if (typeof content === 'number') truncateSync(join(at, path), content)
  }
  return at
}

/** Run the command line in a folder, as a shell would. */
export async function run(
  cwd: string,
  args: readonly string[],
  over: Partial<Surroundings> = {}
): Promise<Ran> {
  const chunks: Uint8Array[] = []
  let said = ''
  const code = await main(args, root, {
    cwd,
    home: cwd,
    env: {},
    fontFolders: [],
    isWatched: false,
    now: () => 0,
    readInput: async () => new Uint8Array(),
    out: async (chunk) => {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    },
    say: (text) => {
      said += text
    },
    ...over
  })
  const bytes = Buffer.concat(chunks)
  return {code, out: bytes.toString('utf8'), bytes, said}
}
