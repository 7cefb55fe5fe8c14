import type {Handle, Extension as MarkdownExtension} from 'mdast-util-from-markdown'
import type {Extension} from 'micromark-util-types'
import type {Node} from 'unist'
import {displayedMath} from './displayed-math.ts'
import {inlineMath} from './inline-math.ts'
import {dollar} from './math-codes.ts'

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

/**
 * Mathematics between dollar signs, as pandoc has it: what opens has no blank behind it, what closes none before it and no
 * digit behind it. Nor do letters and digits stand right outside, and words are no formula: "US$20 and A$30" are prices.
 *
 * The extension of micromark for mathematics has none of these rules, and brings a library that draws formulas.
 */
export const mathSyntax: Extension = {
  text: {[dollar]: inlineMath},
  flow: {[dollar]: displayedMath}
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
        .replace(/^\$\$(?:[ \t]*\{[\dal|,*\- ]*\})?|\$\$[ \t]*$/g, '')
        .trim()
      this.enter({type: 'math', value} as never, token)
    }
  },
  exit: {inlineMath: close, math: close}
}

function close(this: ThisParameterType<Handle>, token: Parameters<Handle>[0]): undefined {
  this.exit(token)
}
