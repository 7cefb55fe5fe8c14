import {VFile} from 'vfile'
import {fail} from '../messages.ts'
import {reasonOf} from '../node/reason-of.ts'
import {attempt} from './attempt.ts'
import {report} from './report.ts'
import type {Surroundings} from './surroundings.ts'

/** Write something to standard output and nothing else; gives the exit code. */
export async function print(text: string, surroundings: Surroundings): Promise<0 | 1> {
  const files: VFile[] = []
  const isDone = await attempt(async () => {
    await outTo(surroundings, files)(text)
    return true
  })
  await report({files, flags: {}, surroundings})
  return isDone ? 0 : 1
}

/** Standard output that says why it takes no more, as of a full disk: the message stands on a file of its own. */
export function outTo(surroundings: Surroundings, files: VFile[]): Surroundings['out'] {
  return async (chunk) => {
    try {
      await surroundings.out(chunk)
    } catch (error) {
      const file = new VFile({path: 'standard output'})
      files.push(file)
      fail(file, 'output-unwritable', undefined, {path: 'standard output', reason: reasonOf(error)})
    }
  }
}
