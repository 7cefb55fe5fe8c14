import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {loadSettings} from '../../src/settings.ts'
import {host} from '../support/package-host.ts'

const settings = loadSettings(host, {choices: {theme: 'diplomat'}})

/** The draft of an article, and the notes of the decks of both. */
function drafted(article: string) {
  const file = new VFile({path: 'a.md', value: article})
  const read = plan(file, settings)
  const {words} = settings.lexiconFor('en')
  const draft = writeDraft(read.deck, read.brief, {
    templates: settings.templates,
    words,
    matter: read.article.matter
  })
  const notesOf = (value: string) =>
    compile(new VFile({path: 'a.md', value}), settings).layout.frames.map(({notes}) => notes)
  return {draft, first: notesOf(article), again: notesOf(draft)}
}

it('shows TeX in the notes of a draft as it was written, and reads it back', () => {
  const {draft, first, again} = drafted(
    '# Tide\n\n## Error\n\n- It is $\\varepsilon_{n} \\le 10^{-2}$ m\n- It is `small`\n\n$$\nh = a_{1} * b_{2}\n$$'
  )
  expect(draft).toContain('\n`\\varepsilon_{n} \\le 10^{-2}`\n')
  expect(draft).toContain('\n`h = a_{1} * b_{2}`\n')
  expect(again).toEqual(first)
})

it('reads back code with several signs of money before braces, which are no formula', () => {
  const {first, again} = drafted(
    '# Tide\n\n## Log\n\nEach reading is logged:\n\n```js\nlog(`got: $' +
      '{tide} from $' +
      '{gauge.pier}:$' +
      '{gauge.port}`)\n```\n'
  )
  expect(again).toEqual(first)
})
