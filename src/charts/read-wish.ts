import {nearest} from '../nearest.ts'
import {type ChartKind, type ChartWish, chartKinds} from './types.ts'

/** What a chart may be asked, by name: `kind` and `type` are other words for `chart`. */
export const wishNames = ['chart', 'title', 'x', 'y', 'unit', 'alt', 'decimal'] as const

const kindNames = ['chart', 'kind', 'type']

/** A wish, and what of it nobody reads, each with the nearest that is read. */
export interface ReadWish {
  readonly wish: ChartWish
  /** A kind that there is not. */
  readonly strange?: {readonly name: string; readonly nearest?: string}
  readonly unread: readonly {readonly name: string; readonly nearest?: string}[]
}

/** What fields ask of a chart; one without a kind has columns. */
export function readWish(fields: ReadonlyMap<string, string>): ReadWish {
  const text = (name: string) => fields.get(name)?.replace(/\s+/g, ' ').trim()
  const named = kindNames.map((name) => text(name)?.toLowerCase()).find(Boolean) ?? 'column'
  const kind = chartKinds.find((one) => one === named)
  const decimal = text('decimal')
  const wish: Record<string, string> = {kind: kind ?? 'column'}
  for (const name of ['title', 'x', 'y', 'unit', 'alt']) {
    const value = text(name)
    if (value) wish[name] = value
  }
  if (decimal === '.' || decimal === ',') wish.decimal = decimal
  return {
    // Every key is one of the wish's, and `kind` is among them.
    wish: wish as Partial<Record<string, string>> & {kind: ChartKind} as ChartWish,
    ...(kind ? {} : {strange: near(named, chartKinds)}),
    unread: [...fields.keys()].filter((name) => !known.includes(name)).map((name) => near(name, known))
  }
}

const known: readonly string[] = [...wishNames, 'kind', 'type', 'source', 'data']

function near(name: string, all: readonly string[]): {name: string; nearest?: string} {
  const found = nearest(name, all)
  return {name, ...(found && {nearest: found})}
}
