import {describe, expect, it} from 'vitest'
import {contrast, faintPairs} from '../../src/themes/contrast.ts'
import {scaffold} from '../../src/themes/scaffold.ts'

describe('contrast', () => {
  it.each([
    ['black on white', [0, 0, 0], [255, 255, 255], 21],
    ['white on black', [255, 255, 255], [0, 0, 0], 21],
    ['a colour on itself', [18, 52, 86], [18, 52, 86], 1],
    // The lightest grey that reaches 4.5 on white, known from WCAG's own examples.
    ['#767676 on white', [118, 118, 118], [255, 255, 255], 4.54]
  ] as const)('is right for %s', (_, first, second, ratio) => {
    expect(contrast(first, second)).toBeCloseTo(ratio, 2)
  })
})

describe('faintPairs', () => {
  it('finds nothing in the scaffold', () => {
    expect(faintPairs(scaffold)).toEqual([])
  })

  it('sees through a transparent ink', () => {
    const tones = {...scaffold.tones, muted: {ink: 'tx1', transparency: 60} as const}
    expect(faintPairs({...scaffold, tones}).map(({text, on}) => `${text} on ${on}`)).toEqual([
      'muted on page',
      'muted on wash'
    ])
  })

  it('turns with the scheme', () => {
    const faint = faintPairs({...scaffold, scheme: 'dark'})
    expect(faint.some(({text, on}) => text === 'bottom-line' && on === 'page')).toBe(true)
  })
})
