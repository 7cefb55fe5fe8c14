import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'

const here = (path) => new URL(path, import.meta.url)

/**
 * The labelled articles of one half, `dev` or `test`, in the order of their files: `{file, id, source, only, sentences, pairs}`.
 *
 * `only` names what is labelled, where that is not all.
 */
export function readLabels(half) {
  const sources = readSources()
  const folder = here(`labels/${half}/`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const {article: id, only, sentences, pairs = []} = parse(readFileSync(new URL(name, folder), 'utf8'))
      const source = sources(id)
      if (source === undefined) throw new Error(`${name}: no article “${id}”`)
      return {file: `${half}/${name}`, id, source, only, sentences, pairs}
    })
}

/** The Markdown of an article by its id: of Wikinews the page's name, of the samples the file's, of our own `own/` and the file's. */
function readSources() {
  const lines = ['../../test/fixtures/wikinews-40.jsonl', 'denials.jsonl', 'later.jsonl'].flatMap((path) =>
    readFileSync(here(path), 'utf8').trim().split('\n')
  )
  const news = new Map(
    lines.map((line) => JSON.parse(line)).map((article) => [article.id, withMatter(article)])
  )
  const files = ['../../source/', './'].flatMap((folder) =>
    readdirSync(here(folder), {recursive: true})
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name.slice(0, -'.md'.length), here(folder + name)])
  )
  const samples = new Map(files)
  return (id) => news.get(id) ?? (samples.has(id) ? readFileSync(samples.get(id), 'utf8') : undefined)
}

// A JSON text is a YAML text.
function withMatter({headline, date, text}) {
  return `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\nlang: en\n---\n\n${text}\n`
}
