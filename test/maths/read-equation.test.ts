import {describe, expect, it} from 'vitest'
import {extentOf} from '../../src/maths/measure.ts'
import {isRead, readEquation} from '../../src/maths/read-equation.ts'

function told(source: string): string {
  const read = readEquation(source)
  return isRead(read) ? read.text : `(${read.unread})`
}

describe('a formula in one line', () => {
  it.each([
    ['E = mc^2', 'E = mc²'],
    ['\\frac{a+b}{2}', '(a + b)/2'],
    ['\\frac{a}{\\sqrt[3]{x}}', 'a/∛x'],
    ['\\sqrt{x+1}', '√(x + 1)'],
    ['\\sqrt[5]{x}', '⁵√x'],
    ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
    ['\\int_0^\\infty e^{-x}\\,dx', '∫₀^∞ e^(−x) dx'],
    ['\\lim_{x\\to 0} \\sin x', 'lim_(x → 0) sin x'],
    ['x \\ne y \\le 3 \\times 10^{-6}', 'x ≠ y ≤ 3 × 10⁻⁶'],
    ["f''(x) + a'", 'f″(x) + a′'],
    ['-x + -y', '−x + −y'],
    ['\\hat{x} + \\vec{v} + \\overline{ab}', 'x̂ + v⃗ + (ab)̅'],
    ['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', '(a, b; c, d)'],
    ['\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}', '{1, x > 0; 0, else'],
    ['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a = b; c = d'],
    ['\\begin{align} a &= b \\tag{7} \\\\ c &= d \\end{align}', 'a = b (7); c = d'],
    ['\\left\\{ x \\middle| x > 0 \\right\\}', '{x | x > 0}'],
    ['\\binom{n}{k}', '(n¦k)'],
    ['\\mathbb{R} \\ni x', 'ℝ ∋ x'],
    ['5\\,\\text{km}/\\text{h}', '5 km/h'],
    ['O(n \\log n)', 'O(n log n)'],
    ['\\overset{!}{=} \\underbrace{a + b}_{n}', '=^(!) a + bₙ'],
    ['\\boxed{x} \\cancel{y} \\phantom{z}', 'xy'],
    ['x_1, x_2', 'x₁, x₂']
  ])('%s is %s', (source, text) => {
    expect(told(source)).toBe(text)
  })

  it('has its variables slanted, and neither numbers nor names of functions', () => {
    const read = readEquation('2x = \\sin \\alpha')
    expect(isRead(read) ? read.italics.map(([start, end]) => read.text.slice(start, end)) : []).toEqual([
      'x',
      'α'
    ])
  })
})

describe('a formula that is not read', () => {
  it.each([
    ['\\foo{a}', 'Unsupported function name: \\foo'],
    ['\\frac{a}{', "Unexpected end of input in a macro argument, expected '}'"],
    ['\\def\\a{\\a\\a}\\a', 'it defines commands of its own'],
    ['\\newcommand{\\a}{\\a\\a}\\a', 'it defines commands of its own'],
    ['\\includegraphics{a.png}', 'Function "\\includegraphics" is not trusted'],
    ['%', 'there is nothing in it'],
    ['x'.repeat(3000), 'it has more than 2000 letters'],
    [`${'\\frac{1}{'.repeat(150)}x${'}'.repeat(150)}`, 'it is nested too deep'],
    [`${'\\sqrt{'.repeat(280)}x${'}'.repeat(280)}`, 'it is nested too deep']
  ])('%.30s says why', (source, why) => {
    expect(told(source)).toBe(`(${why})`)
  })
})

describe('the room of a formula', () => {
  const extent = (source: string) => {
    const read = readEquation(source)
    if (!isRead(read)) throw new Error(read.unread)
    return extentOf(read.maths)
  }

  it('grows with what stands beside, over and under its letters', () => {
    expect(extent('a + b').w).toBeGreaterThan(extent('a').w)
    expect(extent('\\frac{a}{b}').above).toBeGreaterThan(extent('a').above)
    expect(extent('\\frac{a}{b}').below).toBeGreaterThan(extent('a').below)
    expect(extent('\\sum_{i=1}^n x').below).toBeGreaterThan(extent('\\sum x').below)
    expect(extent('\\begin{matrix} a \\\\ b \\\\ c \\end{matrix}').above).toBeGreaterThan(
      extent('\\frac{a}{b}').above
    )
    expect(extent('a\\quad b').w).toBeCloseTo(extent('ab').w + 1, 1)
  })
})
