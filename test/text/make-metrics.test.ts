import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {makeMetrics} from '../../src/text/make-metrics.ts'
import {regular} from './paragraph.ts'

const json = readFileSync(new URL('../../themes/metrics/fonts.json', import.meta.url), 'utf8')
const metrics = makeMetrics(JSON.parse(json))
const widthIn = (family: string, text: string) => metrics.width(text, {...regular, family})

describe('makeMetrics', () => {
  it.each([
    // Advance widths as the fonts themselves give them, in em.
    ['Carlito', 'A', 1185 / 2048],
    ['Arial', 'A', 1366 / 2048],
    ['Arial', 'ill', (455 + 455 + 455) / 2048],
    ['Times New Roman', 'A', 1479 / 2048],
    ['Courier New', 'AiЖ€', (4 * 1229) / 2048]
  ])('knows how wide %s sets %s', (family, text, em) => {
    expect(widthIn(family, text)).toBeCloseTo(em, 4)
  })

  it.each([
    ['Calibri', 'Carlito'],
    ['Cambria', 'Caladea'],
    ['helvetica', 'Arimo'],
    ['Liberation Sans', 'Arimo'],
    ['Liberation Serif', 'Tinos'],
    ['Georgia', 'Gelasio']
  ])('sets %s like %s', (family, twin) => {
    const text = 'The five boxing wizards jump quickly, 1,250 times.'
    expect([metrics.knows(family), widthIn(family, text)]).toEqual([true, widthIn(twin, text)])
  })

  it('measures an unknown family by a stand-in, 5 per cent wider', () => {
    expect([metrics.knows('Aptos'), widthIn('Aptos', 'Word')]).toEqual([
      false,
      expect.closeTo(widthIn('Arial', 'Word') * 1.05)
    ])
  })

  it('has a width of its own for each of the four faces', () => {
    const faces = [
      [false, false],
      [true, false],
      [false, true],
      [true, true]
    ].map(([bold = false, italic = false]) => metrics.width('Wagner', {family: 'Gelasio', bold, italic}))
    expect(new Set(faces).size).toBe(4)
  })

  it.each([
    ['Chinese', '金', 1],
    ['Arabic', 'ع', 0.61],
    ['Hebrew', 'א', 0.68],
    ['Hindi', 'क', 0.66],
    ['Thai', 'ก', 0.63],
    ['a combining mark', '\u0947', 0],
    ['a letter beyond the first plane', '𠀀', 1],
    ['a line feed', '\n', 0]
  ])('gives %s the ceiling of its script', (_, text, em) => {
    expect(widthIn('Calibri', text)).toBe(em)
  })

  it('refuses what is no table', () => {
    expect(() => makeMetrics({})).toThrow('Not a table of font widths')
  })
})
