import type {Handle, Extension as MarkdownExtension} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import type {Node} from 'unist'
import {isProse} from './is-prose.ts'

/** A formula in the flow of words; between two dollar signs it is one to be displayed. */
export interface InlineMath extends Node {
  readonly type: 'inlineMath'
  value: string
  isDisplayed: boolean
}

/** A formula between two lines of dollar signs. */
export interface DisplayedMath extends Node {
  readonly type: 'math'
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface RootContentMap {
    inlineMath: InlineMath
    math: DisplayedMath
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineMath: 'inlineMath'
    inlineMathData: 'inlineMathData'
    math: 'math'
    mathLine: 'mathLine'
  }
}

const dollar = 36

/**
 * Mathematics between dollar signs, as pandoc has it: what opens has no blank behind it, what closes none before it and no
 * digit behind it. Nor do letters and digits stand right outside, and words are no formula: "US$20 and A$30" are prices.
 *
 * The extension of micromark for mathematics has none of these rules, and brings a library that draws formulas.
 */
export const mathSyntax: Extension = {
  text: {[dollar]: {name: 'inlineMath', tokenize: tokenizeInline, previous: opensAfter}},
  flow: {[dollar]: {name: 'math', tokenize: tokenizeDisplayed, concrete: true}}
}

/** The nodes of formulas. */
export const mathNodes: MarkdownExtension = {
  enter: {
    inlineMath(token) {
      const source = this.sliceSerialize(token)
      const isDisplayed = source.startsWith('$$')
      const value = source.slice(isDisplayed ? 2 : 1, isDisplayed ? -2 : -1).trim()
      this.enter({type: 'inlineMath', value, isDisplayed} as never, token)
    },
    math(token) {
      const value = this.sliceSerialize(token)
        .replace(/^\$\$|\$\$[ \t]*$/g, '')
        .trim()
      this.enter({type: 'math', value} as never, token)
    }
  },
  exit: {inlineMath: close, math: close}
}

function close(this: ThisParameterType<Handle>, token: Parameters<Handle>[0]): undefined {
  this.exit(token)
}

/** No letter, digit or dollar sign stands right before what opens; one with a backslash before it is a sign of its own. */
function opensAfter(this: TokenizeContext, code: Code): boolean {
  const before = this.events.at(-1)?.[1].type
  if (code === dollar) return before === 'characterEscape'
  return code === null || code < 0 || !/[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}

function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32
}

function tokenizeInline(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let size = 0
  let last: Code = null
  let text = ''
  return (code) => {
    effects.enter('inlineMath')
    effects.enter('inlineMathData')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === dollar && size < 2) {
      size++
      effects.consume(code)
      return opening
    }
    // One dollar sign keeps to what it opens.
    if (code === dollar || code === null || (size === 1 && isBlank(code))) return nok(code)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (code === dollar) {
      if (size === 1) return isBlank(last) ? nok(code) : closing(code)
      effects.consume(code)
      return second
    }
    if (isLineEnd(code)) {
      effects.exit('inlineMathData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      effects.enter('inlineMathData')
      return take(code, inside)
    }
    effects.consume(code)
    return take(code, code === 92 ? escaped : inside)
  }

  /** What stands behind a backslash is part of a command, be it a dollar sign. */
  function escaped(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return inside(code)
    effects.consume(code)
    return take(code, inside)
  }

  function take(code: Code, next: State): State {
    last = code
    text += code === null || code < 0 ? ' ' : String.fromCharCode(code)
    return next
  }

  function second(code: Code): State | undefined {
    return code === dollar ? closing(code) : nok(code)
  }

  function closing(code: Code): State {
    effects.consume(code as Exclude<Code, null>)
    return closed
  }

  function closed(code: Code): State | undefined {
    const isOutside = code === null || code < 0 || !/[$\p{L}\p{N}]/u.test(String.fromCharCode(code))
    if (!isOutside || text.trim() === '' || isProse(text)) return nok(code)
    effects.exit('inlineMathData')
    effects.exit('inlineMath')
    return ok(code)
  }
}

/** Lines between two lines of `$$` alone; where nothing closes them they are text. */
function tokenizeDisplayed(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  let size = 0
  return (code) => {
    effects.enter('math')
    effects.enter('mathLine')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === dollar && size < 2) {
      size++
      effects.consume(code)
      return opening
    }
    return size === 2 ? rest(code) : nok(code)
  }

  function rest(code: Code): State | undefined {
    if (code !== null && !isLineEnd(code) && isBlank(code)) {
      effects.consume(code)
      return rest
    }
    if (!isLineEnd(code)) return nok(code)
    effects.exit('mathLine')
    return context.interrupt ? ok(code) : next(code)
  }

  function next(code: Code): State | undefined {
    return isLineEnd(code) ? effects.attempt(lineEnd, start, nok)(code) : nok(code)
  }

  function start(code: Code): State | undefined {
    return effects.attempt(closingLine, closed, line)(code)
  }

  function line(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return next(code)
    effects.enter('mathLine')
    return inLine(code)
  }

  function inLine(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) {
      effects.exit('mathLine')
      return next(code)
    }
    effects.consume(code)
    return inLine
  }

  function closed(code: Code): State | undefined {
    effects.exit('math')
    return ok(code)
  }
}

/** The end of a line that another one of the same block follows. */
const lineEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding')
      effects.consume(code as Exclude<Code, null>)
      effects.exit('lineEnding')
      return (after) => (this.parser.lazy[this.now().line] ? nok(after) : ok(after))
    }
  }
}

const closingLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let size = 0
    return (code) => {
      effects.enter('mathLine')
      return before(code)
    }

    function before(code: Code): State | undefined {
      if (code === 32 || code === -2 || code === -1) {
        effects.consume(code)
        return before
      }
      return sign(code)
    }

    function sign(code: Code): State | undefined {
      if (code === dollar && size < 2) {
        size++
        effects.consume(code)
        return sign
      }
      return size === 2 ? after(code) : nok(code)
    }

    function after(code: Code): State | undefined {
      if (code === 32 || code === -2 || code === -1) {
        effects.consume(code)
        return after
      }
      if (code !== null && !isLineEnd(code)) return nok(code)
      effects.exit('mathLine')
      return ok(code)
    }
  }
}
