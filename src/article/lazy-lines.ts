/**
 * Where a paragraph of an item, a quotation or a footnote goes on over thousands of lines that are not set in: the time of
 * the parser grows with the square of their number. Undefined in anything that a person writes.
 */
export function lazyLines(text: string): number | undefined {
  let start: number | undefined
  let count = 0
  let code: string | undefined
  for (const {1: line = '', index: at} of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const first = line.slice(0, looked)
    const fence = /^[ \t]*(`{3,}|~{3,})/.exec(first)?.[1]
    if (fence) code = code === undefined ? fence : fence.startsWith(code) ? undefined : code
    if (fence || code || first.trim() === '') start = undefined
    else if (marker.test(first)) [start, count] = [at, 0]
    else if (start !== undefined && !/^[ \t]/.test(first) && ++count > mostLazy) return start
  }
  return undefined
}

/** Letters of a line that tell what it is. */
const looked = 80

const marker = /^[ \t]*(?:>|[-+*:][ \t]|\(?[\w#@]{1,9}[.)][ \t]|\[\^[^\]\s]+\]:)/

/** At 8,000 lines the parser takes two seconds. */
export const mostLazy = 8000
