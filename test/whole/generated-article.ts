import fc from 'fast-check'

/** An article made by chance: its Markdown, and every word that has to be found again. */
export interface GeneratedArticle {
  readonly markdown: string
  readonly words: readonly string[]
}

/** Articles of every construct that Markdown and its dialects have, nested in each other, in every script. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc
  .record({
    matter: fc.option(fc.constantFrom('theme: night', 'size: "4:3"', 'max-slides: 5', 'lang: de'), {freq: 4}),
    blocks: fc.array(
      fc.nat(5).chain((depth) => block(depth)),
      {minLength: 1, maxLength: 6}
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
  })
  .map(({matter, blocks, lineEnd}) => {
    const {markdown, words} = together(blocks, '\n\n')
    const whole = matter === null ? markdown : `---\n${matter}\n---\n\n${markdown}`
    return {markdown: whole.replaceAll('\n', lineEnd), words}
  })

/** A part of an article. */
type Piece = GeneratedArticle

function together(pieces: readonly Piece[], between: string): Piece {
  return {
    markdown: pieces.map(({markdown}) => markdown).join(between),
    words: pieces.flatMap(({words}) => words)
  }
}

function within(piece: fc.Arbitrary<Piece>, write: (markdown: string) => string): fc.Arbitrary<Piece> {
  return piece.map(({markdown, words}) => ({markdown: write(markdown), words}))
}

const letters = [
  'harbour',
  'Straße',
  'гавань',
  'λιμάνι',
  'ميناء',
  'נמל',
  '港湾',
  'みなと',
  '항구',
  'बंदरगाह',
  'ท่าเรือ',
  'ნავსადგური',
  'ወደብ',
  'bến',
  'e\u0301le\u0300ve',
  '𝒽𝒶𝓇',
  '𠀋𠮷',
  '⚓️',
  '👩‍👩‍👧'
]

/** A word that no other is a part of, with and without what PowerPoint cannot hold in it. */
const word: fc.Arbitrary<Piece> = fc
  .record({
    stem: fc.constantFrom(...letters),
    number: fc.nat(99_999),
    stray: fc.constantFrom('', '', '', '', '', '', '\u0001', '\u001f', '\uffff', '\ud800')
  })
  .map(({stem, number, stray}) => ({markdown: `${stem}${stray}${number}q`, words: [`${stem}${number}q`]}))

const text = fc
  .record({
    words: fc.array(word, {minLength: 1, maxLength: 14}),
    between: fc.constantFrom(' ', ' ', ' ', '\n', '. ', ', ', ' – ', '\u00a0', ' 12 % ', ' (“', '&amp; ')
  })
  .map(({words, between}) => together(words, between))

const inline: fc.Arbitrary<Piece> = fc.oneof(
  {weight: 6, arbitrary: text},
  within(text, (inner) => `**${inner}**`),
  within(text, (inner) => `*${inner}*`),
  within(text, (inner) => `~~${inner}~~`),
  within(word, (inner) => `\`${inner}\``),
  within(text, (inner) => `[${inner}](https://example.org/a?b=c&d "title")`),
  within(text, (inner) => `[${inner}](javascript:alert(1))`),
  within(text, (inner) => `[${inner}](#nowhere)`),
  within(word, (inner) => `![${inner}](missing/picture.png)`),
  within(word, (inner) => `![${inner}](https://example.org/remote.png "Title"){width=50%}`),
  within(text, (inner) => `<b class="x">${inner}</b>`),
  within(word, (inner) => `${inner}[^1]`),
  within(word, (inner) => `${inner}  \n`),
  within(word, (inner) => `\\[${inner}\\]`),
  within(word, (inner) => `$${inner}$`),
  within(word, (inner) => `[${inner}]{.mark}`),
  fc.constantFrom('*a* _b', '](', '<5', '`', '**', '[^2]', ':::', '{=', '| |', '&#0;', '<!-- c -->').map(bare)
)

function bare(markdown: string): Piece {
  return {markdown, words: []}
}

const line = fc.array(inline, {minLength: 1, maxLength: 5}).map((pieces) => together(pieces, ' '))
/** Without what would end its line. */
const oneLine = within(line, (inner) => inner.replaceAll(/\s*\n/g, ' '))

const heading = fc
  .record({
    depth: fc.integer({min: 1, max: 6}),
    words: fc.oneof({weight: 4, arbitrary: within(text, (inner) => inner.replaceAll('\n', ' '))}, oneLine),
    told: fc.constantFrom(
      ...[
        '',
        '',
        '',
        '',
        ' {skip}',
        ' {role=context}',
        ' {template=timeline}',
        ' {#id .class key="a b"}',
        ' {'
      ]
    ),
    known: fc.constantFrom('', '', '', 'Background ', 'Allegations ', 'Key figures ', 'Options ')
  })
  .map(({depth, words, told, known}) => ({
    ...words,
    markdown: `${'#'.repeat(depth)} ${known}${words.markdown}${told}`
  }))

const code = fc
  .record({
    fence: fc.constantFrom('```', '~~~~'),
    language: fc.constantFrom(
      '',
      'js',
      'mermaid',
      'dot',
      'chart',
      'csv',
      'math',
      'no-such-language',
      '{.python}'
    ),
    lines: fc.array(text, {maxLength: 30})
  })
  .map(({fence, language, lines}) => {
    const {markdown, words} = together(lines, '\n')
    return {markdown: `${fence}${language}\n${markdown}\n${fence}`, words}
  })

const table = fc.integer({min: 1, max: 9}).chain((columns) =>
  fc
    .record({
      rows: fc.array(fc.array(oneLine, {minLength: columns, maxLength: columns}), {
        minLength: 1,
        maxLength: 14
      }),
      align: fc.array(fc.constantFrom('---', ':--', '--:', ':-:'), {minLength: columns, maxLength: columns}),
      told: fc.constantFrom('', '', '', '\n{chart=bar}', '\n: caption')
    })
    .map(({rows, align, told}) => {
      const cells = rows.map((row) => row.map(({markdown}) => markdown.replaceAll(/[|`\\]/g, ' ')))
      const [head = [], ...rest] = cells.map((row) => `| ${row.join(' | ')} |`)
      return {
        markdown: [head, `| ${align.join(' | ')} |`, ...rest].join('\n') + told,
        words: rows.flat().flatMap(({words}) => words)
      }
    })
)

const comment = fc
  .constantFrom(
    ...[
      '<!-- briefdeck: role=outlook -->',
      '<!-- briefdeck: template=points -->',
      '<!-- briefdeck: skip -->'
    ],
    ...['<!-- briefdeck: nonsense=1 -->', '<!-- _class: lead -->', '<!-- paginate: true -->', '<!--', '***']
  )
  .map((one) => bare(one === '<!--' ? '<!-- -->' : one))

function list(depth: number): fc.Arbitrary<Piece> {
  return fc
    .record({
      mark: fc.constantFrom('- ', '* ', '1. ', '7) ', '- [ ] ', '- [x] '),
      items: fc.array(block(depth - 1), {minLength: 1, maxLength: 6})
    })
    .map(({mark, items}) => {
      const indent = ' '.repeat(/^\d+. |^. /.exec(mark)?.[0].length ?? 2)
      const written = items.map((item) => rewritten(item, (inner) => mark + indented(inner, indent)))
      return together(written, '\n')
    })
}

function rewritten({markdown, words}: Piece, write: (markdown: string) => string): Piece {
  return {markdown: write(markdown), words}
}

function indented(markdown: string, indent: string): string {
  return markdown.replaceAll('\n', `\n${indent}`)
}

function quote(depth: number): fc.Arbitrary<Piece> {
  return within(blocks(depth - 1), (inner) => `> ${indented(inner, '> ')}`)
}

function div(depth: number): fc.Arbitrary<Piece> {
  const names = [
    'notes',
    '{.notes}',
    'columns',
    'column',
    '{.incremental}',
    'warning',
    '{.column width="40%"}'
  ]
  return fc
    .tuple(fc.constantFrom(...names), blocks(depth - 1))
    .map(([name, {markdown, words}]) => ({markdown: `::: ${name}\n${markdown}\n:::`, words}))
}

function footnote(depth: number): fc.Arbitrary<Piece> {
  return within(block(depth - 1), (inner) => `[^1]: ${indented(inner, '    ')}`)
}

function blocks(depth: number): fc.Arbitrary<Piece> {
  return fc.array(block(depth), {minLength: 1, maxLength: 4}).map((pieces) => together(pieces, '\n\n'))
}

function block(depth: number): fc.Arbitrary<Piece> {
  const leaves = [
    {weight: 5, arbitrary: line},
    {weight: 3, arbitrary: heading},
    {weight: 2, arbitrary: table},
    {weight: 1, arbitrary: code},
    {weight: 1, arbitrary: comment},
    {weight: 1, arbitrary: within(oneLine, (inner) => `<div>\n${inner.replaceAll(/[<>`]/g, '')}\n</div>`)},
    {weight: 1, arbitrary: within(oneLine, (inner) => `$$\n${inner}\n$$`)}
  ]
  if (depth <= 0) return fc.oneof(...leaves)
  return fc.oneof(
    ...leaves,
    {weight: 4, arbitrary: list(depth)},
    {weight: 2, arbitrary: quote(depth)},
    {weight: 1, arbitrary: div(depth)},
    {weight: 1, arbitrary: footnote(depth)}
  )
}
