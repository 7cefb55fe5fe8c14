import {describe, expect, it} from 'vitest'
import {findFile} from '../../src/node/find-file.ts'
import {articleFrom} from './article-from.ts'

/** The pictures that are drawn, with their captions, and the tables. */
function shown(markdown: string): readonly string[] {
  const {blocks} = articleFrom(markdown, {lang: 'en', findFile: (path) => findFile(path, ['test/fixtures'])})
  return blocks.flatMap((one) => {
    if (one.type !== 'aside') return []
    if (one.picture) return [[one.picture.alt, one.picture.caption ?? ''].join(' | ')]
    return one.kind === 'table' ? ['table'] : []
  })
}

const two = '| ![A quay](harbour.png) | ![A mill](harbour.png) |\n|---|---|'

describe('a table of pictures', () => {
  it.each([
    ['alone', two, ['A quay | A quay', 'A mill | A mill']],
    ['with captions under them', `${two}\n| Before | After |`, ['A quay | Before', 'A mill | After']],
    [
      'in two rows',
      `${two}\n| Before | After |\n| ![A ship](harbour.png) | |`,
      ['A quay | Before', 'A mill | After', 'A ship | A ship']
    ]
  ])('is pictures beside each other, %s', (_, markdown, expected) => {
    expect(shown(`## Port\n\n${markdown}`)).toEqual(expected)
  })

  it.each([
    ['words beside one', '| ![A quay](harbour.png) | Words |\n|---|---|\n| A | B |'],
    ['more rows of words', `${two}\n| Before | After |\n| More | Words |`],
    ['words under none', '| ![A quay](harbour.png) | |\n|---|---|\n| Before | After |']
  ])('is a table with %s', (_, markdown) => {
    expect(shown(`## Port\n\n${markdown}`)).toContain('table')
  })
})
