import {describe, expect, it} from 'vitest'
import {fromMathml} from '../../src/maths/from-mathml.ts'
import {mathmlOfOffice} from '../../src/maths/from-office.ts'
import {linear} from '../../src/maths/linear.ts'
import {parseMathml} from '../../src/maths/mathml.ts'
import {isRead, readEquation} from '../../src/maths/read-equation.ts'
import {officeMaths} from '../../src/pptx/equation/office-maths.ts'
import {element, markup} from '../../src/pptx/xml.ts'

/** A formula in Office's markup as one line of text. */
function lineOf(office: string): string {
  const tree = parseMathml(`<m:oMath>${office}</m:oMath>`)
  const maths = tree && fromMathml(mathmlOfOffice(tree))
  return maths && !('unread' in maths) ? linear(maths).text : 'unread'
}

describe("a formula in Office's markup", () => {
  it.each([
    'E = mc^2',
    '\\frac{a+b}{2}',
    '\\sqrt[3]{x+1}',
    '\\sum_{i=1}^n x_i = y',
    '\\int_0^1 f(x)\\,dx',
    '\\left(a\\middle|b\\right]',
    '\\hat{x}+\\overline{ab}',
    '\\underbrace{x+y}_{n}',
    '\\lim_{n\\to\\infty} x_n = 0',
    '\\binom{n}{k}',
    '\\boxed{x}',
    'a \\text{ if } b',
    '\\begin{pmatrix} a & b \\\\ c & -d \\end{pmatrix}',
    'f(x) = \\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
    '\\begin{aligned} a &= b \\\\ &= c+1 \\end{aligned}',
    '-x + (-y)',
    '\\sin x + \\cos(2x)',
    '\\mathbb{R}^n \\to \\mathbb{R}',
    'P(A \\mid B)',
    'x \\pmod n',
    '3{,}000 + 12.42',
    "x' + n!"
  ])('reads as it was written: %s', (source) => {
    for (const setting of ['inline', 'displayed'] as const) {
      const read = readEquation(source, setting)
      if (!isRead(read)) throw new Error(read.unread)
      const office = officeMaths(read.maths, () => element('a:rPr'))
      expect(lineOf(office.map(markup).join(''))).toBe(read.text)
    }
  })

  it.each([
    ['letters of Unicode that are slanted', '<m:r><m:t>𝑎+𝜋ℎ</m:t></m:r>', 'a + πh'],
    ['a fraction in a line', f('<m:type m:val="lin"/>'), 'x/y'],
    [
      'a function',
      '<m:func><m:fName><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>ln</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>',
      'ln x'
    ],
    [
      'an array of equations',
      '<m:eqArr><m:e><m:r><m:t>x&amp;=1</m:t></m:r></m:e><m:e><m:r><m:t>y&amp;=2</m:t></m:r></m:e></m:eqArr>',
      'x = 1; y = 2'
    ],
    [
      'bounds before something',
      '<m:sPre><m:sub><m:r><m:t>1</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup><m:e><m:r><m:t>H</m:t></m:r></m:e></m:sPre>',
      '₁²H'
    ],
    [
      'an integral, where no sign is said',
      '<m:nary><m:sub/><m:sup/><m:e><m:r><m:t>f</m:t></m:r></m:e></m:nary>',
      '∫ f'
    ],
    ['words', '<m:r><m:rPr><m:nor/></m:rPr><m:t>speed of sound</m:t></m:r>', 'speed of sound'],
    ['what has no name here', '<m:unknown><m:e><m:r><m:t>x</m:t></m:r></m:e></m:unknown>', 'x']
  ])('has %s', (_, office, text) => {
    expect(lineOf(office)).toBe(text)
  })
})

function f(properties: string): string {
  return `<m:f><m:fPr>${properties}</m:fPr><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>y</m:t></m:r></m:den></m:f>`
}
