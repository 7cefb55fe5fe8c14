import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile, writePptx} from '../../src/index.ts'
import {faultsOfPackage} from './faults-of-package.ts'
import {type GeneratedArticle, generatedArticle} from './generated-article.ts'
import {pathologicalArticles} from './pathological-articles.ts'
import {textOfDeck} from './text-of-deck.ts'

const generated = fc.sample(generatedArticle, {seed: 20, numRuns: 16}).filter(({words}) => words.length > 0)

describe('an article made by chance', () => {
  it.each(generated.map((article, index) => [index + 1, article] as const))(
    'loses no word, and makes a sound package: %i',
    async (_, article) => {
      expect(await faultsOf(article)).toEqual([])
    }
  )
})

describe('an article made to break a reader', () => {
  it.each(pathologicalArticles)('loses no word, and makes a sound package: $name', async (article) => {
    expect(await faultsOf(article)).toEqual([])
  })
})

async function faultsOf({markdown, words}: GeneratedArticle): Promise<readonly string[]> {
  const bytes = await writePptx(compile(markdown).layout)
  const text = textOfDeck(bytes).join('\n')
  const lost = words.filter((word) => !text.includes(word))
  return [...(lost.length > 0 ? [`lost: ${lost.join(' ')}`] : []), ...faultsOfPackage(bytes)]
}
