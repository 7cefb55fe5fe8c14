import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {loadSettings} from '../../src/settings.ts'
import {host} from '../support/package-host.ts'

const settings = loadSettings(host, {choices: {theme: 'diplomat'}})

it('shows TeX in the notes of a draft as it was written, and reads it back', () => {
  const article =
    '# Tide\n\n## Error\n\n- It is $\\varepsilon_{n} \\le 10^{-2}$ m\n- It is `small`\n\n$$\nh = a_{1} * b_{2}\n$$'
  const file = new VFile({path: 'a.md', value: article})
  const read = plan(file, settings)
  const {words} = settings.lexiconFor('en')
  const draft = writeDraft(read.deck, read.brief, {
    templates: settings.templates,
    words,
    matter: read.article.matter
  })
  expect(draft).toContain('\n`\\varepsilon_{n} \\le 10^{-2}`\n')
  expect(draft).toContain('\n`h = a_{1} * b_{2}`\n')
  const again = compile(new VFile({path: 'b.md', value: draft}), settings)
  const first = compile(new VFile({path: 'a.md', value: article}), settings)
  expect(again.layout.frames.map(({notes}) => notes)).toEqual(first.layout.frames.map(({notes}) => notes))
})
