import type {Bounds} from './bounds.ts'
import type {PaintedDeck, PaintedShape, PaintedSlide} from './paint.ts'
import type {Glyph, Page} from './read-pages.ts'

/** Text that is not where a reader expects it. */
export interface Overflow {
  readonly kind:
    | 'leaves its shape'
    | 'leaves the slide'
    | 'grows beyond its table'
    | 'runs into other text'
    | 'runs into a picture'
    | 'is missing'
    | 'has no known place'
  readonly slide: number
  readonly shape: string
  /** How far, on which side, or into what. */
  readonly detail: string
}

interface Drawn extends PaintedShape {
  readonly lines: readonly Bounds[]
}

/** Compare where text was drawn with where its shapes are. */
export function findOverflow(
  deck: Pick<PaintedDeck, 'size' | 'slides'>,
  pages: readonly Page[]
): readonly Overflow[] {
  if (pages.length !== deck.slides.length) {
    throw new Error(`${pages.length} pages for ${deck.slides.length} slides`)
  }
  return deck.slides.flatMap((slide, index) => onSlide(slide, deck.size, pages[index] as Page)) // Counted above.
}

function onSlide(slide: PaintedSlide, [width, height]: PaintedDeck['size'], page: Page): readonly Overflow[] {
  const found: Overflow[] = []
  const say = (kind: Overflow['kind'], shape: string, detail: string) =>
    found.push({kind, slide: slide.number, shape, detail})
  const byColor = new Map<number, Glyph[]>(slide.shapes.map(({color}) => [color, []]))
  for (const glyph of page.glyphs) byColor.get(glyph.color)?.push(glyph)
  const shapes = slide.shapes.map((shape): Drawn => {
    const glyphs = (byColor.get(shape.color) ?? []).map((one) => scaled(one, width / page.width))
    if (lacksText(shape.words, glyphs.length)) say('is missing', shape.name, `“${shape.words.slice(0, 40)}”`)
    return {...shape, lines: linesOf(glyphs)}
  })
  for (const name of slide.unplaced) say('has no known place', name, 'not a shape or a table of its own')
  for (const {name, kind, bounds, lines} of shapes) {
    const beyondShape = beyond(lines, bounds, 1)
    if (beyondShape) say(kind === 'table' ? 'grows beyond its table' : 'leaves its shape', name, beyondShape)
    const beyondSlide = beyond(lines, {left: 0, top: 0, right: width, bottom: height}, 0.5)
    if (beyondSlide) say('leaves the slide', name, beyondSlide)
    for (const picture of slide.pictures) {
      if (lines.some((line) => cross(line, picture.bounds))) say('runs into a picture', name, picture.name)
    }
  }
  for (const [index, one] of shapes.entries()) {
    for (const other of shapes.slice(index + 1)) {
      const crosses = one.lines.some((line) => other.lines.some((another) => cross(line, another)))
      if (crosses) say('runs into other text', one.name, other.name)
    }
  }
  return found
}

/** Ligatures and joined letters make fewer glyphs than letters, never fewer than half. */
function lacksText(words: string, glyphs: number): boolean {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters > 0 && glyphs < letters / 2
}

/** Extents of lines: glyphs whose baselines lie closer than half their height. */
function linesOf(glyphs: readonly Glyph[]): readonly Bounds[] {
  const lines: (Bounds & {baseline: number})[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1)
    const joins = last && glyph.baseline - last.baseline < (glyph.bottom - glyph.top) / 2
    if (joins) lines.pop()
    lines.push(joins ? {...around(last, glyph), baseline: glyph.baseline} : glyph)
  }
  return lines
}

function around(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom)
  }
}

function scaled(glyph: Glyph, factor: number): Glyph {
  const {baseline, left, top, right, bottom} = glyph
  return {
    ...glyph,
    baseline: baseline * factor,
    left: left * factor,
    top: top * factor,
    right: right * factor,
    bottom: bottom * factor
  }
}

function beyond(lines: readonly Bounds[], room: Bounds, tolerance: number): string {
  const [first, ...rest] = lines
  if (!first) return ''
  const all = rest.reduce(around, first)
  const sides = {
    left: room.left - all.left,
    top: room.top - all.top,
    right: all.right - room.right,
    bottom: all.bottom - room.bottom
  }
  return Object.entries(sides)
    .filter(([, by]) => by > tolerance)
    .map(([side, by]) => `${side} by ${by.toFixed(1)} pt`)
    .join(', ')
}

/** Whether two extents share more than the hairline that tight setting leaves, in both directions. */
function cross(a: Bounds, b: Bounds): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 1.5 && down > 1.5
}
