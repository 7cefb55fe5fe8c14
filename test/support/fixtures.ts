import {readdirSync, readFileSync} from 'node:fs'
import {templates} from '../../src/templates/index.ts'

/** Every article that the tests have, by name: the samples, the fixtures, the templates' examples, forty of Wikinews. */
export function allArticles(): [name: string, markdown: string][] {
  const files = ['source', 'test/fixtures'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8')])
  )
  const news = readFileSync('test/fixtures/wikinews-40.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const {id, headline, text}: Record<'id' | 'headline' | 'text', string> = JSON.parse(line)
      return [id, `# ${headline}\n\n${text}\n`]
    })
  return [
    ...files,
    ...templates.map(({name, example}): [string, string] => [`example of ${name}`, example]),
    ...news
  ]
}
