import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {isProse} from './is-prose.ts'
import {dollar, isBlank, isLineEnd} from './math-codes.ts'

/** A formula in the flow of words, between one dollar sign or two on each side. */
export const inlineMath: Construct = {name: 'inlineMath', tokenize: tokenizeInline, previous: opensAfter}

/** No letter, digit or dollar sign stands right before what opens; one with a backslash before it is a sign of its own. */
function opensAfter(this: TokenizeContext, code: Code): boolean {
  const before = this.events.at(-1)?.[1].type
  if (code === dollar) return before === 'characterEscape'
  return code === null || code < 0 || !/[\p{L}\p{N}]/u.test(String.fromCharCode(code))
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
