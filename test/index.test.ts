import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {compile, messageIds, readTheme, writePptx} from '../src/index.ts'

const text = '# A port reopens\n\n## Context\n\nThe port of Dunmore closed in 2019.\n'

it('makes a deck of a text in two lines', async () => {
  const {layout} = compile(text)
  expect(
    Buffer.from(await writePptx(layout))
      .subarray(0, 2)
      .toString()
  ).toBe('PK')
})

it('gives what each stage made', () => {
  const {article, brief, deck, layout} = compile(text)
  expect([article.title, brief.title, deck.title, layout.properties.title]).toEqual(
    Array(4).fill('A port reopens')
  )
  expect(layout.frames).toHaveLength(deck.slides.length)
})

it('lets the caller choose over the front matter', () => {
  const {layout} = compile(`---\ntheme: diplomat\nlang: en\n---\n\n${text}`, {theme: 'night', lang: 'en-GB'})
  expect([layout.theme.name, layout.lang]).toEqual(['night', 'en-GB'])
})

it('takes a theme of the caller’s own', () => {
  const theme = new VFile({path: 'brand.yaml', value: 'extends: night\nfonts: {major: Cambria}'})
  expect(compile(text, {theme}).layout.theme.fonts).toEqual({
    major: 'Cambria',
    minor: 'Calibri',
    mono: 'Courier New'
  })
})

it('makes one deck of several texts and files, and leaves what there is to say on each', () => {
  const annex = new VFile({
    path: 'annex.md',
    value: '# Annex\n\n## Odd {template=nothing}\n\nIt reopened in 2021.\n'
  })
  const {deck, files} = compile([text, annex])
  expect(deck.slides.map(({title}) => title)).toContain('Annex')
  expect(
    files.map((file) => file.messages.flatMap(({ruleId, line}) => (line ? [[ruleId, line]] : [])))
  ).toEqual([[], [['template-unknown', 3]]])
})

it('leaves what there is to say on the file', () => {
  const {file} = compile('---\nsize: round\n---\n\nThe port of Dunmore closed in 2019.\n')
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('front-matter-value')
})

it('throws where there is nothing to show', () => {
  expect(() => compile('')).toThrow(/^Nothing to show/)
})

it.each(['xx-yy-zz', 'not a tag!', ''])('throws in its own words for %j, which is no language', (lang) => {
  expect(() => compile(text, {lang})).toThrow(
    `\`${lang}\` is no language tag; write one such as \`en\` or \`pt-BR\``
  )
})

it('takes a language tag as it is often written', () => {
  expect(compile(text, {lang: 'en_gb'}).layout.lang).toBe('en-GB')
})

it('offers what a theme or a check of messages needs', () => {
  expect(readTheme(new VFile({path: 'plain.yaml', value: ''})).name).toBe('plain')
  expect(messageIds).toContain('theme-missing')
})
