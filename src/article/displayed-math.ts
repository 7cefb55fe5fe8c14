import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {brace, closingBrace, dollar, isLineEnd, isSpace} from './math-codes.ts'

/** Lines between two lines of `$$` alone; where nothing closes them they are text. */
export const displayedMath: Construct = {name: 'math', tokenize: tokenizeDisplayed, concrete: true}

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
    if (isSpace(code)) {
      effects.consume(code)
      return rest
    }
    if (code === brace) {
      effects.consume(code)
      return steps
    }
    if (!isLineEnd(code)) return nok(code)
    effects.exit('mathLine')
    return context.interrupt ? ok(code) : next(code)
  }

  /** The lines that Slidev shows one after the other: `{1|3|all}`. */
  function steps(code: Code): State | undefined {
    if (code === null || !/[\dal|,*\- }]/.test(String.fromCharCode(code))) return nok(code)
    effects.consume(code)
    return code === closingBrace ? rest : steps
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
      if (isSpace(code)) {
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
      if (isSpace(code)) {
        effects.consume(code)
        return after
      }
      if (code !== null && !isLineEnd(code)) return nok(code)
      effects.exit('mathLine')
      return ok(code)
    }
  }
}
