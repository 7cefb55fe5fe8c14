import type {VFile} from 'vfile'
import {warn} from '../messages.ts'

/** Whether the front matter of a file says that it is a draft. */
export function isDraft(file: VFile): boolean {
  return frontMatter.test(String(file).slice(0, most))
}

/** Say of an article that it reads like a draft without the front matter that makes it one. */
export function warnOfLostMatter(file: VFile): void {
  const end = String(file).slice(-most)
  if (end.includes('::: sentences') && /^\| *p\d+s\d+ *\|/m.test(end))
    warn(file, 'draft-unmarked', {line: 1, column: 1}, undefined)
}

/** No front matter is longer, and no look at one is worth more. */
const most = 20_000

const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\r\n]*\r?\n)*?briefdeck[ \t]*:[ \t]*["']?draft\b/
