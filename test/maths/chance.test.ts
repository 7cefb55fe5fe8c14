import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile, writePptx} from '../../src/index.ts'
import {isRead, readEquation} from '../../src/maths/read-equation.ts'
import {faultsOfPackage} from '../whole/faults-of-package.ts'

const leaf = fc.constantFrom(
  'x',
  'y_1',
  '2',
  '3.14',
  '\\alpha',
  '\\Gamma',
  '+',
  '=',
  '\\le',
  '-',
  '\\infty',
  '\\text{if so}',
  ',',
  "f'",
  '\\quad'
)

/** TeX as people write it, of any structure, nested to some depth. */
const {tex} = fc.letrec<{tex: string; one: string}>((tie) => ({
  tex: fc.array(tie('one'), {minLength: 1, maxLength: 4}).map((parts) => parts.join(' ')),
  one: fc.oneof(
    {maxDepth: 4, depthIdentifier: 'tex'},
    leaf,
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `\\frac{${a}}{${b}}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `\\sqrt[${a}]{${b}}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `{${a}}_{${b}}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `{${a}}^{${b}}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `\\sum_{${a}}^{${b}}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `\\int_{${a}} ${b}`),
    fc
      .tuple(tie('tex'), tie('tex'))
      .map(([a, b]) => `\\begin{pmatrix} ${a} & ${b} \\\\ ${b} & \\end{pmatrix}`),
    fc
      .tuple(tie('tex'), tie('tex'))
      .map(([a, b]) => `\\begin{aligned} ${a} &= ${b} \\\\ &= ${a} \\end{aligned}`),
    tie('tex').map((a) => `\\left( ${a} \\right]`),
    tie('tex').map((a) => `\\overline{${a}} \\hat{${a}} \\underbrace{${a}}_{n}`),
    tie('tex').map((a) => `\\lim_{${a}} \\boxed{${a}} \\phantom{${a}}`)
  )
}))

describe('a formula made by chance', () => {
  it('is read, or says why not, and makes a sound package', async () => {
    for (const source of fc.sample(tex, {seed: 7, numRuns: 40})) {
      const read = readEquation(source)
      expect(isRead(read) ? read.text : read.unread).not.toBe('')
      const {layout} = compile(`## Chance\n\nLet $${source}$ be.\n\n$$\n${source}\n$$\n`)
      expect(faultsOfPackage(await writePptx(layout))).toEqual([])
    }
  })

  it('is the same in one line, whatever letters it is made of', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60}), (source) => {
        const read = readEquation(source)
        return isRead(read)
          ? read.italics.every(([start, end]) => start < end && end <= read.text.length)
          : read.unread !== ''
      }),
      {seed: 7, numRuns: 300}
    )
  })
})
