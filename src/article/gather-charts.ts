import type {Code, Image, ImageReference, Node, Paragraph, Root, RootContent, Table} from 'mdast'
import {isHolder} from './holders.ts'
import {ownComments} from './own-comments.ts'
import type {Source} from './positions.ts'

/** What asks for a chart: the attributes by name. */
export type ChartAsk = ReadonlyMap<string, string>

/** A chart that is asked for, and what holds its numbers; nothing where there is no table beside what asks. */
export interface ChartNode {
  readonly type: 'chart'
  readonly ask: ChartAsk
  readonly of?: Table | Code | Image
  readonly position: NonNullable<Root['position']>
}

declare module 'mdast' {
  interface RootContentMap {
    chart: ChartNode
  }
}

/**
 * A tree in which charts are told: tables with `{chart=KIND}` in a line before or after them, in a comment before them or
 * after their heading, blocks of code that are a `chart`, and pictures that are `.csv` files.
 *
 * The line may hold a caption as pandoc writes it: `: Cars a day {chart=line}`.
 */
export function gatherCharts(tree: Root, source: Source): Root {
  if (!mark.test(source.text)) return tree
  return {...tree, children: gathered(tree.children, source)}
}

const mark = /chart|\.csv/i

function gathered(nodes: readonly RootContent[], source: Source): RootContent[] {
  const out: RootContent[] = []
  let ofHeading: ChartAsk | undefined
  let before: {readonly ask: ChartAsk; readonly line?: Paragraph} | undefined
  const unused = () => {
    if (before?.line) out.push(chart(before.line, before.ask))
    before = undefined
  }
  for (const node of nodes) {
    const last = out.at(-1)
    const line =
      node.type === 'paragraph' ? askOfLine(textOf(node, source), last?.type === 'chart') : undefined
    const comment = node.type === 'html' ? ownComments(node.value).find(asksForChart) : undefined
    if (node.type === 'heading') {
      unused()
      ofHeading = askIn(/\{([^{}]*)\}\s*#*$/.exec(textOf(node, source))?.[1] ?? '')
      out.push(node)
    } else if (line && isTable(last)) {
      out.pop()
      out.push(chart(last, merged(askOf(last), line), tableOf(last)))
    } else if (line) {
      unused()
      before = {ask: line, line: node as Paragraph}
    } else if (comment !== undefined) {
      unused()
      before = {ask: askIn(comment) ?? new Map()}
      out.push(node)
    } else {
      const own = node.type === 'table' ? askOfRow(node, source) : fileOrFence(node, source)
      const ask = merged(ofHeading, before?.ask, own?.ask)
      if (own || (node.type === 'table' && (before || ofHeading))) {
        before = undefined
        out.push(chart(node, ask, own?.of ?? (node as Table)))
      } else {
        unused()
        out.push(inside(node, source))
      }
    }
  }
  unused()
  return out
}

/** A block with the charts told that stand in it: in a column, an item of a list, a quotation. */
function inside(node: RootContent, source: Source): RootContent {
  if (!isHolder(node)) return node
  // What an item or a quotation may hold, it may hold as a chart.
  return {...node, children: gathered(node.children, source)} as RootContent
}

function chart(node: Node, ask: ChartAsk, of?: ChartNode['of']): ChartNode {
  // The parser gives every node its position; the types cannot know.
  return {type: 'chart', ask, ...(of && {of}), position: node.position as ChartNode['position']}
}

/** A table that a line after it may still be about. */
function isTable(node: RootContent | undefined): node is Table | ChartNode {
  return node?.type === 'table' || (node?.type === 'chart' && node.of?.type === 'table')
}

function tableOf(node: Table | ChartNode): ChartNode['of'] {
  return node.type === 'chart' ? node.of : node
}

function askOf(node: Table | ChartNode): ChartAsk | undefined {
  return node.type === 'chart' ? node.ask : undefined
}

/** Later ones win. */
function merged(...asks: readonly (ChartAsk | undefined)[]): ChartAsk {
  return new Map(asks.flatMap((one) => [...(one ?? [])]))
}

/** A line right under the rows of a table is a row of one cell to the parser. */
function askOfRow(table: Table, source: Source): {readonly ask: ChartAsk; readonly of: Table} | undefined {
  const last = table.children.at(-1)
  if (!last || table.children.length < 2) return undefined
  const ask = askOfLine(textOf(last, source))
  return ask && {ask, of: {...table, children: table.children.slice(0, -1)}}
}

function fileOrFence(
  node: RootContent,
  source: Source
): {readonly ask: ChartAsk; readonly of: Code | Image} | undefined {
  if (node.type === 'code') {
    const info = `${node.lang ?? ''} ${node.meta ?? ''}`
    const [, rest] = /^\{?\.?chart(?![\w-])(.*)$/i.exec(info) ?? []
    if (rest === undefined) return undefined
    const bare = /^\s*(?:\{\s*)?([a-z]+)(?=\s|\}|$)/i.exec(rest)?.[1]
    return {ask: merged(pairsIn(rest), bare ? new Map([['chart', bare]]) : undefined), of: node}
  }
  const [image, after, more] = node.type === 'paragraph' ? node.children : []
  if (image?.type !== 'image' || !/\.(?:csv|tsv)$/i.test(image.url) || more) return undefined
  const braces = after ? /^\{([^{}]*)\}\s*$/.exec(textOf(after, source))?.[1] : ''
  return braces === undefined ? undefined : {ask: pairsIn(braces), of: image}
}

function asksForChart(written: string): boolean {
  return /\bchart=/.test(written)
}

/** What a line asks that is nothing but attributes, or a caption with them; under what is a chart already, a caption alone. */
function askOfLine(line: string, isChart = false): ChartAsk | undefined {
  const [found, caption, inside = ''] = captionLine.exec(line) ?? []
  const ask = isChart ? pairsIn(inside) : askIn(inside)
  if (found === undefined || !ask) return undefined
  return caption ? merged(new Map([['title', caption]]), ask) : ask
}

// A caption begins and ends with what is no white space: else there were as many ways to part it as it has blanks.
const captionLine =
  /^(?=\{|(?:Table)?:\s)(?:(?:Table)?:\s+(?:([^\s{](?:[^\n{]*[^\s{])?)\s*)?)?(?:\{((?:"(?:[^"\\]|\\.)*"|[^{}"])*)\})?$/

function askIn(written: string): ChartAsk | undefined {
  const pairs = pairsIn(written)
  return pairs.has('chart') ? pairs : undefined
}

const pair = /(?<![\w-])([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|([^\s{}"]+))/g

function pairsIn(written: string): ChartAsk {
  return new Map(
    [...written.matchAll(pair)].map(([, name = '', quoted, curly, bare]) => [
      name,
      bare ?? curly ?? (quoted ?? '').replace(/\\(["\\])/g, '$1')
    ])
  )
}

function textOf({position}: Node | ImageReference, {text}: Source): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim()
}
