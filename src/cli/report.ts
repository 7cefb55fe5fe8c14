import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Session} from './session.ts'

/**
 * Say on standard error what was left on the files of a session.
 *
 * Warnings come in the form of vfile-reporter, notes only with `--verbose`; an error is one line that starts with its
 * place, as compilers have it, so that editors find it.
 */
export async function report({files, flags, surroundings}: Omit<Session, 'host'>): Promise<void> {
  const isShown = ({fatal}: VFileMessage) => fatal === false || (fatal !== true && flags.verbose === true)
  const withWarnings = files.filter(({messages}) => messages.some(isShown))
  if (withWarnings.length > 0) {
    const {reporter} = await import('vfile-reporter')
    const shown = withWarnings.map((file) => ({
      ...file,
      path: file.path,
      messages: file.messages.filter(isShown).map(inTurn)
    }))
    const color = surroundings.isWatched && !surroundings.env.NO_COLOR
    // The reporter asks of a file only its name and its messages.
    surroundings.say(`${reporter(shown as unknown as VFile[], {color, defaultName: 'standard input'})}\n`)
  }
  for (const file of files)
    for (const message of file.messages.filter(({fatal}) => fatal === true))
      surroundings.say(`${lineOf(file, message)}\n`)
}

/** A message without a place keeps its turn: the reporter sorts by place and wording, and “Slide 10” would stand before “Slide 2”. */
function inTurn(message: VFileMessage, turn: number): VFileMessage {
  return message.place ? message : {...message, column: turn + 1}
}

/** How many warnings were left on files. */
export function countWarnings(files: readonly VFile[]): number {
  return files.flatMap(({messages}) => messages).filter(({fatal}) => fatal === false).length
}

function lineOf(file: VFile, {line, column, reason, ruleId}: VFileMessage): string {
  const place = [file.path ?? 'standard input', line, column].filter((part) => part !== undefined).join(':')
  return `${place}: error: ${reason} (${ruleId})`
}
