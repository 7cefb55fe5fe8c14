import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {generatedArticle} from '../whole/generated-article.ts'
import {pathologicalArticles} from '../whole/pathological-articles.ts'
import {specificationExamples} from '../whole/specification-examples.ts'
import {briefdeck, root} from './briefdeck.ts'
import {inspect} from './inspect.ts'

const folder = join(root, 'out/render-generated')

/** Scripts that the fonts of a deck hold: others are drawn in whatever font the machine has, which nobody can measure. */
const unmeasured = /[\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Devanagari}\p{So}]/u

const byChance = fc
  .sample(generatedArticle, {seed: 5, numRuns: 40})
  .filter(({words, markdown}) => words.length > 0 && markdown.length < 6000)
  .map(({markdown}) => markdown)
const examples = specificationExamples()
  .filter(
    ({name, html}, index) => index % 100 < 12 && /<(?:p|li|td|h\d)\b/.test(html) && !/616|639/.test(name)
  )
  .map(({markdown}) => `${markdown}\n\nThe end.\n`)
// A title that fills slides is said and runs over; sixty columns are more than any slide is wide.
const made = pathologicalArticles
  .filter(({name}) => /table|cell|list|word of|code/.test(name) && !/60 columns/.test(name))
  .map(({markdown}) => markdown)
const articles = [...byChance.slice(0, 6), ...examples.slice(0, 12), ...made].map((markdown, index) => ({
  name: `made-${String(index + 1).padStart(2, '0')}`,
  markdown: [...markdown].filter((letter) => !unmeasured.test(letter)).join('')
}))

const faults = new Map<string, readonly string[]>()

beforeAll(async () => {
  mkdirSync(folder, {recursive: true})
  for (const {name, markdown} of articles) writeFileSync(join(folder, `${name}.md`), markdown)
  const inputs = articles.map(({name}) => join(folder, `${name}.md`))
  await briefdeck('build', ...inputs, '-o', `${folder}/`, '--force', '--quiet')
  const found = await inspect(
    articles.map(({name}) => join(folder, `${name}.pptx`)),
    join(folder, 'painted')
  )
  for (const [index, {name}] of articles.entries()) faults.set(name, found[index] ?? [])
})

describe('a deck of an article made by chance, by a specification, or to break it', () => {
  it.each(articles)('is sound, and every word stands in its box: $name', ({name}) => {
    expect(faults.get(name)).toEqual([])
  })
})
