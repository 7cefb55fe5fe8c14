import {readdirSync, readFileSync} from 'node:fs'
import {templates} from '../../src/templates/index.ts'

/** Every article that the tests have, with a name: samples, fixtures, news with and without headline, templates' examples. */
export function knownArticles(): readonly (readonly [name: string, text: string])[] {
  return [...written(), ...news(), ...templates.map(({name, example}) => [`${name}.md`, example] as const)]
}

function written(): (readonly [string, string])[] {
  return ['../../source/', '../fixtures/'].flatMap((folder) => {
    const at = new URL(folder, import.meta.url)
    return readdirSync(at)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => [name, readFileSync(new URL(name, at), 'utf8')] as const)
  })
}

function news(): (readonly [string, string])[] {
  const lines = readFileSync(new URL('../fixtures/wikinews-40.jsonl', import.meta.url), 'utf8')
  return lines
    .trim()
    .split('\n')
    .flatMap((line, index) => {
      // The file's README names its fields.
      const {headline, date, text} = JSON.parse(line) as Record<'headline' | 'date' | 'text', string>
      const matter = `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\nlang: en\n---\n\n`
      return [[`news-${index + 1}.md`, matter + text] as const, [`bare-${index + 1}.md`, text] as const]
    })
}
