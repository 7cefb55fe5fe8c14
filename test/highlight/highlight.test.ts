import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {highlight} from '../../src/highlight/highlight.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

function loaded(): string[] {
  return Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes('/highlight.js/'))
}

/** Lines with the kind of each stretch before it. */
function told(code: string, language?: string): string[] {
  return highlight(code, language).map((line) =>
    line.map(({text, kind}) => (kind ? `‹${kind}›${text}` : text)).join('|')
  )
}

describe('the library', () => {
  it('is not loaded for an article without code', () => {
    layOutMarkdown('# The quay\n\nThe quay was built in 1911. It has `three` cranes.\n')
    expect(loaded()).toEqual([])
  })
})

describe('code', () => {
  it('is told apart by what its stretches are', () => {
    expect(told('# one\nx = "a < b" + 3\nif x:', 'python')).toEqual([
      '‹comment›# one',
      'x = |‹text›"a < b"| + |‹number›3',
      '‹keyword›if| x:'
    ])
  })

  it('keeps a string that goes over lines one string', () => {
    expect(told('"""a\nb"""', 'python')).toEqual(['‹text›"""a', '‹text›b"""'])
  })

  it.each([
    ['an alias', 'py'],
    ['capitals', 'Python'],
    ['no common language', 'haskell']
  ])('is known by %s', (_, language) => {
    expect(told('x = 3', language)).toEqual([expect.stringContaining('‹number›3')])
  })

  it.each([undefined, 'no-such', '../core', 'CONSTRUCTOR', ''])('in the language %s is plain', (language) => {
    expect(told('x = "a" & <b>\n\ty', language)).toEqual(['x = "a" & <b>', '\ty'])
  })
})
