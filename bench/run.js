import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Run a command to its end.
 *
 * @returns
 *   Milliseconds from start to end, and the most memory it held in megabytes; NaN without `/usr/bin/time` of GNU.
 */
export function run(command, words) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-'))
  const report = join(folder, 'memory')
  const measured = gnuTime
    ? ['/usr/bin/time', '-f', '%M', '-o', report, command, ...words]
    : [command, ...words]
  const start = performance.now()
  const {status, stderr, error} = spawnSync(measured[0], measured.slice(1), {encoding: 'utf8', env})
  const time = performance.now() - start
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  const memory = gnuTime ? Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024 : Number.NaN
  rmSync(folder, {recursive: true})
  return {time, memory}
}

// Certificates that a machine names for Node are read at each start, 60 ms for a full list, and briefdeck needs none.
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env

/** Whether a command is there. */
export function has(command) {
  return spawnSync(command, ['--version']).status === 0
}

// Those of BSD and of shells take other options.
const gnuTime = existsSync('/usr/bin/time') && spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0
