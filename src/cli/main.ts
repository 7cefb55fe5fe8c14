import {readFileSync} from 'node:fs'
import {processSurroundings, type Surroundings} from './surroundings.ts'

export {processSurroundings}

/**
 * Run the command line; gives the exit code: 0 done, 1 it cannot be done, 2 wrong usage, 3 done with warnings under
 * `--strict`.
 *
 * @param root
 *   The folder of the package, ending in a slash.
 */
export async function main(
  args: readonly string[],
  root: URL,
  surroundings: Surroundings = processSurroundings()
): Promise<number> {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  // Asked for by scripts and shells at every start: nothing else is loaded for it.
  if (args.length === 1 && args[0] === '--version') {
    const {print} = await import('./print.ts')
    return await print(`${version}\n`, surroundings)
  }
  const {run} = await import('./run.ts')
  return await run(args, {root, version, surroundings})
}
