import {describe, expect, it} from 'vitest'
import {isRead, readEquation} from '../../src/maths/read-equation.ts'
import {texOf} from '../../src/maths/tex.ts'

describe('TeX made of a formula', () => {
  it.each([
    'E = mc^2',
    '\\frac{a+b}{2} + \\binom{n}{k}',
    '\\sqrt[3]{x+1} + \\sqrt{2}',
    '\\sum_{i=1}^n x_i = y',
    '\\int_0^1 f(x)\\,dx + \\iint_S f',
    '\\left(a\\middle|b\\right] + \\left. x\\right|_0',
    '\\left\\{ x \\mid x>0 \\right\\} + \\left\\lfloor x\\right\\rfloor',
    '\\hat{x}+\\overline{ab}+\\vec v',
    '\\underbrace{x+y}_{n} + \\overbrace{x}^{n}',
    '\\lim_{n\\to\\infty} x_n = \\max_{x} f',
    '\\boxed{x} + \\phantom{x} + \\cancel{x}',
    'a \\text{ if } b_1 \\%',
    '\\begin{pmatrix} a & b \\\\ c & -d \\end{pmatrix}',
    '\\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
    '\\begin{aligned} a &= b \\\\ &= c+1 \\end{aligned}',
    '\\sin x + \\cos(2x) + \\operatorname{erf}(x)',
    '\\mathbb{R}^n \\to \\mathcal{L}',
    'x \\bmod n + \\{1\\}',
    "f''(x) + x'",
    'a^{b^c} + {x_1}^2',
    '\\bigcup_{i} A_i \\xrightarrow{f} B'
  ])('reads as the formula does: %s', (source) => {
    for (const setting of ['inline', 'displayed'] as const) {
      const read = readEquation(source, setting)
      if (!isRead(read)) throw new Error(read.unread)
      const again = readEquation(texOf(read.maths), setting)
      expect(isRead(again) ? again.text : again.unread).toBe(read.text)
    }
  })

  it('is the source of a formula in MathML', () => {
    const read = readEquation('<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mi>α</mi></math>')
    expect(isRead(read) && read.source).toBe('{x}^{2} + α')
  })
})
