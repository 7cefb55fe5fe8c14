import type {Words} from '../lexicons/types.ts'
import {evened} from './typography.ts'

/** Where something stands in an article. */
export interface Places {
  readonly paragraphs: ReadonlySet<number>
  /** Numbers of lines; of several files each with the name of its own, "a.md 3". */
  readonly lines: ReadonlySet<string>
  /** The end of the list was too long for its room. */
  readonly isCut: boolean
  /** Somebody wrote something there that is no list of places. */
  readonly isUnread?: true
}

/** Reads the end of a footer, "Source: paragraphs 1–2, 4; lines 7–9"; undefined where none stands there. */
export type FootReader = (text: string) => Places | undefined

/** Reads footers in the languages that a deck may have, in capitals too. */
export function footReader(all: readonly Words[]): FootReader {
  const units = all.flatMap(({places}) =>
    (['paragraph', 'paragraphs', 'line', 'lines'] as const).map((unit) => ({
      isLine: unit.startsWith('line'),
      start: evened(places('', unit)).toLowerCase()
    }))
  )
  const heads = all.map(({drawnFrom}) => evened(drawnFrom('')).toLowerCase())
  return (text) => {
    const lower = text.toLowerCase()
    const head = heads.find((one) => lower.includes(one))
    if (head === undefined) return undefined
    const list = text.slice(lower.lastIndexOf(head) + head.length).trim()
    const isCut = list.endsWith('...')
    const [paragraphs, lines] = [new Set<number>(), new Set<string>()]
    const places = list
      .replace(/[ ,;]*\.\.\.$/, '')
      .split(';')
      .map((one) => one.trim())
    for (const place of places) {
      const [, file, unit = '', numbers = ''] = /^(?:(.+), )?(\D+?) ([\d ,–-]+)$/u.exec(place) ?? []
      const known = units.find(({start}) => start === unit.toLowerCase())
      const read = numbersIn(numbers)
      if (!known || !read) {
        const isOurs = units.some(({start}) => list.toLowerCase().startsWith(`${start} `))
        return isOurs ? {paragraphs, lines, isCut, isUnread: true} : undefined
      }
      for (const one of read) known.isLine ? lines.add(lineOf(file, one)) : paragraphs.add(one)
    }
    return {paragraphs, lines, isCut}
  }
}

/** Reads the lines of a row of the table of sources: "3–5, 9", or "a.md 3–5 · b.md 2". */
export function linesIn(cell: string): Pick<Places, 'lines' | 'isCut'> | undefined {
  const isCut = cell.endsWith('...')
  const lines = new Set<string>()
  for (const place of cell.replace(/[ ,·]*\.\.\.$/, '').split(' · ')) {
    const [, file, numbers = ''] = numbersIn(place)
      ? [place, undefined, place]
      : (/^(.*?\p{L}.*?\D?) (\d[\d ,–-]*)$/u.exec(place) ?? [])
    const read = numbersIn(numbers)
    if (!read) return undefined
    for (const one of read) lines.add(lineOf(file, one))
  }
  return {lines, isCut}
}

/** A line of a file, or of the only one. */
export function lineOf(file: string | undefined, line: number): string {
  return file === undefined ? `${line}` : `${file} ${line}`
}

/** "1–2, 4" is 1, 2 and 4; undefined for anything else. */
export function numbersIn(list: string): readonly number[] | undefined {
  const stretches = list.split(',').map((one) => /^ *(\d{1,6})(?: ?[–-] ?(\d{1,6}))? *$/.exec(one))
  if (stretches.some((one) => one === null)) return undefined
  const isRising = stretches.every((one) => Number(one?.[1]) <= Number(one?.[2] ?? one?.[1]))
  if (!isRising) return undefined
  return stretches.flatMap((one) => {
    const [, first = '', last = first] = one ?? []
    const [from, to] = [Number(first), Number(last)]
    return Array.from({length: to - from + 1}, (_, offset) => from + offset)
  })
}
