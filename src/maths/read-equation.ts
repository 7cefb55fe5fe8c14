import {fromMathml} from './from-mathml.ts'
import {linear} from './linear.ts'
import {loadTemml} from './load-temml.ts'
import {parseMathml} from './mathml.ts'
import {texOf} from './tex.ts'
import type {Equation, InlineEquation, Setting, Unread} from './types.ts'

/**
 * A formula in TeX, or in the MathML of a page, as a tree and in one line; or why it is not read.
 *
 * The same formula is read once; the library that reads it is loaded for the first.
 */
export function readEquation(source: string, setting: Setting = 'displayed'): InlineEquation | Unread {
  const key = `${setting} ${source}`
  const known = read.get(key)
  if (known) return known
  const found = equationOf(source.trim(), setting)
  if (read.size < mostKept) read.set(key, found)
  return found
}

const read = new Map<string, InlineEquation | Unread>()
const mostKept = 10_000

/** Whether a formula was read. */
export function isRead<One extends Equation>(found: One | Unread): found is One {
  return !('unread' in found)
}

function equationOf(source: string, setting: Setting): InlineEquation | Unread {
  if (source.startsWith('<math')) return ofMarkup(source)
  if (source.length > mostLetters) return {unread: `it has more than ${mostLetters} letters`}
  // They would be no more than what they stand for, and can be made to stand for more than a computer holds.
  if (/\\(?:[egx]?def|(?:re)?newcommand|providecommand|let|futurelet)(?![a-zA-Z])/.test(source))
    return {unread: 'it defines commands of its own'}
  const markup = loadTemml()(source, setting)
  return typeof markup === 'string' ? ofMarkup(markup, source) : markup
}

/** A formula in MathML; one that was not written in TeX has TeX made of it. */
function ofMarkup(markup: string, source?: string): InlineEquation | Unread {
  const tree = parseMathml(markup)
  if (!tree) return {unread: 'it is nested too deep'}
  const maths = fromMathml(tree)
  if ('unread' in maths) return maths
  const {text, italics} = linear(maths)
  return text === ''
    ? {unread: 'there is nothing in it'}
    : {source: source ?? texOf(maths), text, maths, italics}
}

/** Of TeX; a formula over a whole slide has some hundreds. */
const mostLetters = 2000
