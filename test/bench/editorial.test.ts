import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {compile} from '../../src/index.ts'

interface Labels {
  readonly article: string
  /** What is labelled, where that is not all: then only the sentences it concerns stand there. */
  readonly only?: readonly string[]
  readonly sentences: Readonly<Record<string, Labelled>>
  readonly pairs?: readonly Pair[]
}

interface Pair {
  readonly denial: string
  readonly answers: readonly string[]
  readonly optional?: boolean
}

interface Labelled {
  readonly text: string
  readonly roles?: readonly string[]
  readonly says?: readonly {readonly who: string; readonly verb: string; readonly words: string}[]
  readonly dates?: readonly {readonly date: string; readonly event: string}[]
  readonly figures?: readonly {readonly value: string; readonly counts: string; readonly qualifier?: string}[]
}

interface News {
  readonly id: string
  readonly headline: string
  readonly text: string
}

const root = new URL('../../', import.meta.url)
const roles = new Set([
  'context',
  'delegation',
  'allegations',
  'international-response',
  'outlook',
  'timeline',
  'key-figures',
  'quotation',
  'points',
  'summary',
  'findings',
  'next-steps'
])
const news = new Map(
  ['test/fixtures/wikinews-40.jsonl', 'bench/editorial/denials.jsonl', 'bench/editorial/later.jsonl']
    .flatMap(newsIn)
    .map((article) => [article.id, article])
)
const files = readdirSync(new URL('bench/editorial/labels/', root), {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.yaml'))
  .sort()

describe('the labels of the editorial bench', () => {
  it.each(files)('name sentences, words and pairs that %s has', (file) => {
    const labels = readLabels(file)
    const all = sentencesOf(labels.article)
    expect(labels.only ? all.filter(({id}) => id in labels.sentences) : all).toEqual(
      Object.entries(labels.sentences).map(([id, {text}]) => ({id, text}))
    )
    expect(Object.entries(labels.sentences).flatMap(faultsOf)).toEqual([])
    if (labels.only === undefined)
      expect(Object.entries(labels.sentences).filter(([, {roles}]) => !roles?.length)).toEqual([])
    const ids = (labels.pairs ?? []).flatMap(({denial, answers}) => [denial, ...answers])
    expect(ids.filter((id) => !(id in labels.sentences))).toEqual([])
  })

  it('cover forty articles and six hundred sentences, none of them in both halves', () => {
    const all = files.map(readLabels)
    const whole = all.filter(({only}) => only === undefined)
    expect(new Set(all.map(({article}) => article)).size).toBe(files.length)
    expect(whole.length).toBeGreaterThanOrEqual(40)
    expect(whole.flatMap(({sentences}) => Object.keys(sentences)).length).toBeGreaterThanOrEqual(600)
  })

  it.each(['dev', 'test'])('have fifteen claim-denial pairs or more in the half %s', (half) => {
    const pairs = files
      .filter((file) => file.startsWith(half))
      .flatMap((file) => readLabels(file).pairs ?? [])
    expect(pairs.filter(({optional}) => !optional).length).toBeGreaterThanOrEqual(15)
  })
})

function newsIn(path: string): readonly News[] {
  const lines = readFileSync(new URL(path, root), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as News) // The README beside the file names its fields.
}

function readLabels(file: string): Labels {
  return parse(readFileSync(new URL(`bench/editorial/labels/${file}`, root), 'utf8'))
}

function sentencesOf(article: string): readonly {readonly id: string; readonly text: string}[] {
  const found = news.get(article)
  const markdown = found
    ? `# ${found.headline}\n\n${found.text}`
    : readFileSync(
        new URL(`${article.startsWith('own/') ? 'bench/editorial' : 'source'}/${article}.md`, root),
        'utf8'
      )
  return compile(markdown).brief.readings.map(({sentence: {id, text}}) => ({id, text}))
}

function faultsOf([id, {text, ...labels}]: [string, Labelled]): readonly string[] {
  const words = [
    ...(labels.says ?? []).flatMap(({who, verb, words}) => [who, verb, words]),
    ...(labels.dates ?? []).flatMap(({date, event}) => [date, event]),
    ...(labels.figures ?? []).flatMap(({value, counts, qualifier}) => [value, counts, qualifier ?? ''])
  ]
  return [
    ...(labels.roles ?? []).filter((role) => !roles.has(role)).map((role) => `${id}: role ${role}`),
    ...words.filter((some) => !text.includes(some)).map((some) => `${id}: “${some}”`)
  ]
}
