import {homedir} from 'node:os'
import {fontFolders} from '../node/font-files.ts'

/** What a command needs from the terminal it runs in. */
export interface Surroundings {
  readonly cwd: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folders of the system's fonts. */
  readonly fontFolders: readonly string[]
  /** Whether a person watches standard error. */
  readonly isWatched: boolean
  /** Columns of the terminal, where there is one. */
  readonly columns?: number
  /** Columns of the terminal that shows standard output; absent where it is a file or a pipe. */
  readonly page?: number
  /** Milliseconds since some moment. */
  now(): number
  /** Told how many characters an article has, before work on it begins. */
  expect?(length: number): void
  /** All of standard input. */
  readInput(): Promise<Uint8Array>
  /** Write to standard output: results, and nothing else; rejects where it takes no more. */
  out(chunk: string | Uint8Array): Promise<void>
  /** Write to standard error. */
  say(text: string): void
  /** Run a module of the user's own. */
  importModule?(url: string): Promise<Readonly<Record<string, unknown>>>
}

/**
 * The surroundings of this process.
 *
 * @param importModule
 *   `import` itself, which code that V8 kept from a build cannot do.
 */
export function processSurroundings(importModule?: Surroundings['importModule']): Surroundings {
  const {stdout, stderr, env} = process
  // What goes wrong with standard output is told to who writes; what goes wrong with this can be told nobody.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  return {
    ...(importModule && {importModule}),
    cwd: process.cwd(),
    home: homedir(),
    env,
    fontFolders: fontFolders({platform: process.platform, home: homedir(), env}),
    isWatched: stderr.isTTY === true,
    ...(stderr.columns && {columns: stderr.columns}),
    ...(stdout.isTTY && stdout.columns && {page: stdout.columns}),
    // Costs nothing to have, where `performance` is loaded with its first use.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    async readInput() {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    // A large deck outruns a pipe: the process must not end before it is through.
    out: (chunk) =>
      new Promise((resolve, reject) => {
        stdout.write(chunk, (error) => (error && !isClosed(error) ? reject(error) : resolve()))
      }),
    say: (text) => {
      stderr.write(text)
    }
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong. */
function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
