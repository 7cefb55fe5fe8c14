import {farLook} from './far-look.ts'
import {most} from './refuse-deep.ts'

/** A place in a text at which the parser would begin to take minutes; nowhere in what a person writes. */
interface Hostile {
  readonly at?: number
  /** Whether marks have no partner, rather than too many others in them. */
  readonly isUnpaired?: boolean
}

/** Where emphasis, strikethrough or brackets close that have too many others in them, or too often nothing. */
export function hostileMark(text: string): Hostile {
  const unpaired = farLook(text)
  if (unpaired !== undefined) return {at: unpaired, isUnpaired: true}
  let open: Opened[] = []
  let seen = 0
  let looked = 0
  for (const {0: run, index} of text.matchAll(marks)) {
    const sign = run.charAt(0)
    const [before, after] = [text.charAt(index - 1), text.charAt(index + run.length)]
    if (sign === '\\') continue
    if (sign === '\n' || sign === '\r') {
      open = []
      seen = looked = 0
      continue
    }
    seen++
    if (sign === '[') open.push({sign, left: 1, height: 0})
    else {
      const wanted = sign === ']' ? '[' : sign
      const closes = sign === ']' || before.trim() !== ''
      const left = closes ? closed(open, wanted, run.length) : run.length
      if (left === undefined) return {at: index}
      // The parser looks for a partner among all marks before, and for brackets takes some time of each in any case.
      if (closes && left === run.length) looked += seen
      else if (sign === ']') looked += seen / 3
      if (looked > mostLooks) return {at: index, isUnpaired: true}
      if (left > 0 && sign !== ']' && after.trim() !== '') open.push({sign, left, height: 0})
    }
  }
  return {}
}

// At 30 millions a second: 14,000 brackets that nothing opens, of which the parser took three seconds.
const mostLooks = 100_000_000

interface Opened {
  readonly sign: string
  /** Signs of the run that nothing has closed yet. */
  left: number
  /** Levels of what stands closed in it. */
  height: number
}

/** Escaped signs, runs of delimiters, brackets, and the end of a paragraph. */
const marks = /\\[^\r\n]|\*+|_+|~+|\[|\]|(?:\r\n?|\n)[ \t]*[\r\n]/g

/** Close what a run closes; gives what is left of the run, and nothing where that is too deep. */
function closed(open: Opened[], sign: string, length: number): number | undefined {
  let left = length
  while (left > 0) {
    const at = lastOf(open, sign)
    const one = open[at]
    if (!one) return left
    const height = Math.max(...open.slice(at).map((each) => each.height))
    const taken = Math.min(one.left, left)
    // Two stars are one level, and so is one.
    const above = height + (sign === '[' ? 1 : Math.ceil(taken / 2))
    if (above > most) return undefined
    one.left -= taken
    left -= taken
    open.length = one.left > 0 ? at + 1 : at
    const around = open.at(-1)
    if (around) around.height = Math.max(around.height, above)
  }
  return left
}

/** Of marks that nobody closes only the last are looked at: a search through all would itself take minutes. */
function lastOf(open: readonly Opened[], sign: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - reach); at--)
    if (open[at]?.sign === sign) return at
  return -1
}

const reach = 2000
