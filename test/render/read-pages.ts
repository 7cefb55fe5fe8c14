import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {Bounds} from './bounds.ts'

/** A drawn character: its colour, the line it stands on and its visible extent. */
export interface Glyph extends Bounds {
  /** Red, green and blue as one number. */
  readonly color: number
  readonly baseline: number
  /** As the PDF names it: "BAAAAA+Carlito-Bold". */
  readonly font: string
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Colours of surfaces, as of glyphs. */
  readonly fills: ReadonlySet<number>
}

/** Pages of a PDF with every visible character, in points from the top left corner. */
export async function readPages(pdf: string): Promise<readonly Page[]> {
  const {stdout} = await promisify(execFile)('mutool', ['draw', '-q', '-F', 'trace', '-o', '-', pdf], {
    maxBuffer: 2 ** 30
  })
  return stdout.split('<page ').slice(1).map(readPage)
}

// How far letters reach above and below their line, in em: the ascenders of text faces and their descenders.
const above = 0.74
const below = 0.21

const tokens =
  /<fill_path\b([^>]*)>|<(?:fill|stroke|clip|ignore)_text\b([^>]*)>|<span font="([^"]*)"[^>]*\btrm="([^"]*)"|<g unicode="([^"]*)"[^>]*? x="([^"]*)" y="([^"]*)"(?: adv="([^"]*)")?/g

function readPage(trace: string): Page {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers(/mediabox="([^"]*)"/.exec(trace)?.[1])
  const glyphs: Glyph[] = []
  let color = -1
  let transform: readonly number[] = []
  let size: readonly number[] = []
  let font = ''
  const fills = new Set<number>()
  for (const [, path, text, face, span, unicode, x, y, advance] of trace.matchAll(tokens)) {
    if (path !== undefined) {
      fills.add(colorOf(numbers(/\bcolor="([^"]*)"/.exec(path)?.[1])))
    } else if (text !== undefined) {
      color = colorOf(numbers(/\bcolor="([^"]*)"/.exec(text)?.[1]))
      transform = numbers(/\btransform="([^"]*)"/.exec(text)?.[1])
    } else if (span !== undefined) {
      size = numbers(span)
      font = face ?? ''
    } else if (unicode !== undefined && !invisible.test(unicode)) {
      const at = glyph(transform, size, [Number(x), Number(y), Number(advance ?? 0)], [left, top])
      glyphs.push({...at, color, font})
    }
  }
  return {width: right - left, height: bottom - top, glyphs, fills}
}

const invisible = /^(?:\s|&#x(?:20|a0|200b|200e|200f|ad);)*$/i

function glyph(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [alongX = 0, alongY = 0, upX = 0, upY = 0]: readonly number[],
  [x = 0, y = 0, advance = 0]: readonly number[],
  [left = 0, top = 0]: readonly number[]
): Omit<Glyph, 'color' | 'font'> {
  const along = [a * alongX + c * alongY, b * alongX + d * alongY] as const
  const up = [a * upX + c * upY, b * upX + d * upY] as const
  const origin = [a * x + c * y + e - left, b * x + d * y + f - top] as const
  const corners = [0, advance].flatMap((step) =>
    [above, -below].map(
      (rise) =>
        [origin[0] + along[0] * step + up[0] * rise, origin[1] + along[1] * step + up[1] * rise] as const
    )
  )
  const xs = corners.map(([one]) => one)
  const ys = corners.map(([, one]) => one)
  return {
    baseline: origin[1],
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys)
  }
}

function colorOf(parts: readonly number[]): number {
  const [red = 0, green = red, blue = red] = parts.map((part) => Math.round(part * 255))
  return (red << 16) | (green << 8) | blue
}

function numbers(text: string | undefined): readonly number[] {
  return text === undefined || text === '' ? [] : text.split(' ').map(Number)
}
