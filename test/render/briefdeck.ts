import {execFile} from 'node:child_process'
import {join} from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

export interface Run {
  /** The exit code; -1 when it was killed. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Run the command as a user does. */
export function briefdeck(...words: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const command = [join(root, 'bin/briefdeck.js'), ...words]
    execFile(process.execPath, command, {cwd: root, maxBuffer: 2 ** 28}, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0
      resolve({code, stdout, stderr})
    })
  })
}
