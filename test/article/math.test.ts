import {describe, expect, it} from 'vitest'
import {articleFrom, sketch} from './article-from.ts'

/** The formulas that are read in a text: those among words with their words, those that are displayed with their TeX. */
function formulas(markdown: string): string[] {
  const {blocks, sentences} = articleFrom(markdown)
  return [
    ...sentences.flatMap(({text, marks = []}) =>
      marks.flatMap(({kind, start, end}) => (kind === 'math' ? [text.slice(start, end)] : []))
    ),
    ...blocks.flatMap((one) => (one.type === 'aside' && one.equation ? [`[${one.equation.source}]`] : []))
  ]
}

describe('money', () => {
  it.each([
    'It cost $20,000 and $30,000.',
    'US$20, A$30 and NZ$ 40.',
    'A $5m-$6m deal, at $5–$6 a share, or $10-$15/£8-£12.',
    'The US$/A$ rate and the rate of $/€.',
    '$20 + tax in US$.',
    'It is $100 (A$ 150), or $100 (A$) for members.',
    '$AAPL rose as did the A$.',
    'He has $1, she has A$.',
    '$1 or $2 or 3$.',
    'In $ terms, 5 $ is 4 €, and 1$ = ¥150.',
    '“$5 million” or “$6 million”; "$5" or "$6"; $1 = ¥100, 1$ = 2.',
    '$HOME and $PATH, $FOO$BAR.',
    'A $$ or $$$ restaurant, $$ to $$ a plate.',
    'costs \\$5 or \\$6\\$.',
    '$5 million to A$ 6 million$',
    '| Price | Was |\n| --- | --- |\n| $5 | $6 |',
    '$$\nThe line above is never closed.\n\nIt costs $5.',
    '`$x$` is code.'
  ])('is none in “%s”', (markdown) => {
    expect(formulas(markdown)).toEqual([])
  })

  it('stands beside formulas', () => {
    expect(formulas('For $x$ people it costs $20, for $y$ people $30.')).toEqual(['x', 'y'])
  })
})

describe('a formula', () => {
  it.each([
    ['Is $E = mc^2$ right?', ['E = mc²']],
    ['($x$, $y$)', ['x', 'y']],
    ['A $2$-dimensional space, **$n$** wide.', ['2', 'n']],
    ['It is $a\n< b$ in two lines.', ['a < b']],
    ['A price of $5\\,\\$$ is one.', ['5 $']],
    ['Let $n!$. Is $k! > n!$? It is.', ['n!', 'k! > n!']],
    ['$$x = 1$$', ['[x = 1]']],
    ['$$\nx\n+ y\n= z\n$$', ['[x\n+ y\n= z]']],
    ['Text\n$$\na\n$$\nmore.', ['[a]']],
    ['> $$\n> a\n> + b\n> $$', ['[a\n+ b]']],
    ['- Item\n\n  $$\n  c\n  $$\n- b', ['[c]']],
    ['```math\n\\pi\n```', ['[\\pi]']],
    ['We have $$a = b$$ here.', ['a = b', '[a = b]']]
  ])('is read in “%s”', (markdown, expected) => {
    expect(formulas(markdown)).toEqual(expected)
  })

  it('divides no sentence, and stands in its place in the source', () => {
    const markdown = 'First. Let $n! \\quad A$ grow. It does.'
    const {sentences} = articleFrom(markdown)
    expect(
      sentences.map(({text, position}) => [text, markdown.slice(position.start.offset, position.end.offset)])
    ).toEqual([
      ['First.', 'First.'],
      ['Let n! A grow.', 'Let $n! \\quad A$ grow.'],
      ['It does.', 'It does.']
    ])
  })

  it('has its source in the notes, where it is not the same', () => {
    expect(articleFrom('Let $x = 1$ and $x^2 = 1$ be.').blocks.map(sketch)).toEqual([
      'p1 prose: Let x = 1 and x² = 1 be.',
      'math: x^2 = 1'
    ])
  })

  it('that is not read stands as its author wrote it, and that is said', () => {
    const {blocks, said} = articleFrom('Let $\\foo x$ be.\n\n$$\n\\bar{\n$$')
    expect(blocks.map(sketch)).toEqual(['p1 prose: Let $\\foo x$ be.', 'code: \\bar{'])
    expect(said.map((one) => one.split(' is not read')[0])).toEqual([
      'article.md:1:5-1:13: The formula `\\foo x`',
      'article.md:3:1-5:3: The formula `\\bar{`'
    ])
  })

  it('may be opened ever again without slowing the reader', () => {
    for (const sign of ['$', '$$', '$ ', '$a ', '$$a ', '$$\n', '> $$\n', '$a', '\\$'])
      expect(formulas(`Text. ${sign.repeat(20_000 / sign.length)}`)).toEqual([])
  })
})

describe('the lines that Slidev shows one after the other', () => {
  it.each(['{1|3|all}', ' {all|2-3,5|*} ', '{}'])('are no part of a formula: %s', (steps) => {
    expect(formulas(`$$${steps}\nx = 1\n$$`)).toEqual(['[x = 1]'])
  })

  it('are not what else stands in braces', () => {
    expect(formulas('$$ {n + 1}\n\nx = 1')).toEqual([])
  })
})
