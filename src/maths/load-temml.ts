import {createRequire} from 'node:module'
import type {Setting} from './types.ts'

/** TeX as MathML; or why it is none. */
export type MathmlOf = (source: string, setting: Setting) => string | {readonly unread: string}

interface Library {
  renderToString(
    source: string,
    options: {displayMode: boolean; throwOnError: boolean; trust: boolean; maxExpand: number}
  ): string
}

let loaded: MathmlOf | undefined

/**
 * Load temml, which reads TeX.
 *
 * It is required and not imported, so that a deck without mathematics does without it; this file alone knows the library.
 */
export function loadTemml(): MathmlOf {
  loaded ??= makeReader()
  return loaded
}

/** Signs of the library's own take a few expansions each; more is a command that calls itself. */
const maxExpand = 500

function makeReader(): MathmlOf {
  const library = createRequire(import.meta.url)('temml') as Library
  return (source, setting) => {
    try {
      const displayMode = setting === 'displayed'
      return library.renderToString(source, {displayMode, throwOnError: true, trust: false, maxExpand})
    } catch (error) {
      // The library says by throwing what it does not read; what is nested too deep ends in an error of the engine.
      return {unread: reasonOf(error)}
    }
  }
}

function reasonOf(error: unknown): string {
  const [first = ''] = error instanceof Error ? error.message.split('\n') : []
  const reason = first.replace(/ at (?:position \d+|end of input).*$/s, '').trim()
  return error instanceof RangeError || reason === '' ? 'it is nested too deep' : reason
}
