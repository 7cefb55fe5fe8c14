import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toTrace} from '../../src/cli/to-trace.ts'
import {writeDraft} from '../../src/draft/write-draft.ts'
import {findFile} from '../../src/node/find-file.ts'
import {compile, plan} from '../../src/pipeline.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {loadSettings} from '../../src/settings.ts'
import {allArticles} from '../support/fixtures.ts'
import {host} from '../support/package-host.ts'
import {partsOf} from '../support/parts.ts'

const fixtures = new URL('../fixtures/', import.meta.url).pathname
const settings = loadSettings(host, {findFile: (path) => findFile(path, [fixtures])})

function draftOf(markdown: string): string {
  const {article, brief, deck} = plan(new VFile({path: 'article.md', value: markdown}), settings)
  const {words} = settings.lexiconFor(article.lang)
  return writeDraft(deck, brief, {templates: settings.templates, words, matter: article.matter})
}

/** All that a script sees of a deck but where things stand in the input, and what only the sentences of the article tell. */
async function seenOf(markdown: string) {
  const file = new VFile({path: 'article.md', value: markdown})
  const compiled = compile(file, settings)
  const {
    slides,
    sentences,
    profileEvidence: _,
    omissions: __,
    ...rest
  } = toTrace(compiled, file, ['article.md'])
  return {
    ...rest,
    slides: slides.map(({line: _, why: __, ...slide}) => slide),
    sentences: sentences.map(({line: _, weight: __, left: ___, ...sentence}) => sentence),
    parts: partsOf(await writePptx(compiled.layout, host))
  }
}

describe('a draft that nobody edited', () => {
  it.each(allArticles())('gives the deck of %s, byte by byte', async (_, markdown) => {
    const draft = draftOf(markdown)
    expect(await seenOf(draft)).toEqual(await seenOf(markdown))
    expect(draftOf(draft)).toBe(draft)
  })
})
