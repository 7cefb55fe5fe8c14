import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {briefdeck, root} from './briefdeck.ts'

interface NewsArticle {
  readonly date: string
  readonly text: string
  readonly headline: string
}

interface TemplateListing {
  readonly name: string
  readonly example: string
}

/**
 * Put every article that is rendered into one folder: samples, fixtures, news, and the example of each template.
 *
 * @returns Names of the files, unique, in a fixed order.
 */
export async function gather(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, {recursive: true})
  for (const from of ['source', 'test/fixtures']) {
    for (const name of readdirSync(join(root, from)).filter(
      (one) => isArticle(one) || /\.(?:png|svg|webp)$/.test(one)
    )) {
      copyFileSync(join(root, from, name), join(folder, name))
    }
  }
  for (const [index, article] of news().entries()) {
    writeFileSync(join(folder, `news-${String(index + 1).padStart(2, '0')}.md`), withMatter(article))
  }
  for (const {name, example} of await templates()) writeFileSync(join(folder, `template-${name}.md`), example)
  return readdirSync(folder)
    .filter(isArticle)
    .map((name) => basename(name, '.md'))
    .sort()
}

function isArticle(name: string): boolean {
  return name.endsWith('.md') && name !== 'README.md'
}

function news(): readonly NewsArticle[] {
  const lines = readFileSync(join(root, 'test/fixtures/wikinews-40.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as NewsArticle) // The file's README names its fields.
}

// A JSON text is a YAML text.
function withMatter({headline, date, text}: NewsArticle): string {
  return `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\nlang: en\n---\n\n${text}\n`
}

async function templates(): Promise<readonly TemplateListing[]> {
  const {code, stdout, stderr} = await briefdeck('templates', '--json')
  if (code !== 0) throw new Error(`briefdeck templates: ${stderr}`)
  return JSON.parse(stdout) as readonly TemplateListing[] // The contract names the fields.
}
