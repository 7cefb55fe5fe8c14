import {joins} from './signs.ts'
import type {Maths} from './types.ts'

/** How much room a formula takes, in em of its size: its width, and how far it reaches over and under the line. */
export interface Extent {
  readonly w: number
  readonly above: number
  readonly below: number
}

/**
 * The room that a formula takes in Cambria Math, in which PowerPoint sets all mathematics; generous, never exact.
 *
 * The font is nobody's to pack, so widths of its letters are those of groups of letters, and heights those of TeX's rules
 * (Knuth, The TeXbook, appendix G), each with a margin.
 */
export function extentOf(maths: Maths): Extent {
  return measured(maths, 1, displayed)
}

/** The same in a line of words: its width, and how high a line with it is. */
export function inlineExtentOf(maths: Maths): {readonly w: number; readonly h: number} {
  const {w, above, below} = measured(maths, 1, inline)
  return {w, h: above + below}
}

/** How formulas are measured where they stand. */
interface Scales {
  /** Of letters: a line of text over the line, and what hangs under it. */
  readonly line: Pick<Extent, 'above' | 'below'>
  readonly sign: Extent
  /** How large the parts of a fraction are beside what stands around it. */
  readonly parts: number
}

const displayed: Scales = {
  line: {above: 0.9, below: 0.3},
  sign: {w: 1.3, above: 1.2, below: 0.6},
  parts: 1
}

// The line has its space between lines already, so letters are as high as they are drawn.
const inline: Scales = {
  line: {above: 0.75, below: 0.25},
  sign: {w: 1, above: 0.85, below: 0.35},
  parts: 0.74
}

/** Small letters are so large beside the others; those of small ones a bit smaller. */
function smaller(scale: number): number {
  return Math.max(0.55, scale * 0.74)
}

function measured(one: Maths, scale: number, scales: Scales): Extent {
  const {line} = scales
  const at = (part: Maths | undefined, size = scale): Extent =>
    part ? measured(part, size, scales) : {w: 0, above: 0, below: 0}
  switch (one.type) {
    case 'row':
      return beside(one.of.map((part) => at(part)))
    case 'letters': {
      const around = one.isBetween ? 0.56 : one.isSign && joins(one.text) ? 0.1 : 0
      return {
        w: ([...one.text].reduce((sum, letter) => sum + widthOf(letter), 0) + around) * scale,
        above: line.above * scale,
        below: line.below * scale
      }
    }
    case 'fraction': {
      const over = at(one.over, scale * scales.parts)
      const under = at(one.under, scale * scales.parts)
      return {
        w: Math.max(over.w, under.w) + 0.3 * scale,
        above: over.above + over.below + 0.45 * scale,
        below: under.above + under.below - 0.05 * scale
      }
    }
    case 'root': {
      const of = at(one.of)
      const degree = at(one.degree, smaller(smaller(scale)))
      return {
        w: of.w + Math.max(0, degree.w - 0.3 * scale) + 0.9 * scale,
        above: of.above + 0.25 * scale,
        below: of.below
      }
    }
    case 'scripts':
      return scripted(at(one.of), at(one.sub, smaller(scale)), at(one.sup, smaller(scale)), scale)
    case 'sum': {
      const {w, above, below} = scales.sign
      const sign = {w: w * scale, above: above * scale, below: below * scale}
      const sub = at(one.sub, smaller(scale))
      const sup = at(one.sup, smaller(scale))
      const whole = one.isStacked ? stacked(sign, sub, sup) : scripted(sign, sub, sup, scale)
      return beside([whole, {w: 0.2 * scale, above: 0, below: 0}, at(one.of)])
    }
    case 'limit': {
      const small = at(one.at, smaller(scale))
      const none = {w: 0, above: 0, below: 0}
      return one.side === 'under' ? stacked(at(one.of), small, none) : stacked(at(one.of), none, small)
    }
    case 'fence': {
      const of = beside(one.parts.map((part) => at(part)))
      const bars = 2 + (one.mid === '' ? 0 : one.parts.length - 1)
      // Brackets are as high over the axis as under it.
      const half = Math.max(of.above - 0.3 * scale, of.below + 0.3 * scale)
      return {w: of.w + bars * 0.6 * scale, above: half + 0.35 * scale, below: half - 0.2 * scale}
    }
    case 'accent':
    case 'bar':
    case 'brace':
    case 'box':
    case 'struck': {
      const of = at(one.of)
      return {w: of.w + 0.3 * scale, above: of.above + 0.35 * scale, below: of.below + 0.3 * scale}
    }
    case 'matrix': {
      const rows = one.rows.map((cells) => cells.map((cell) => at(cell)))
      const widths = one.aligned.map((_, column) =>
        Math.max(0, ...rows.map((cells) => cells[column]?.w ?? 0))
      )
      const heights = rows.map((cells) =>
        beside([{w: 0, above: line.above * scale, below: line.below * scale}, ...cells])
      )
      const h = heights.reduce((sum, {above, below}) => sum + above + below + 0.35 * scale, 0)
      const gaps = (one.isTight ? 0.3 : 1.1) * Math.max(0, widths.length - 1) * scale
      return {
        w: widths.reduce((sum, w) => sum + w, 0) + gaps,
        above: h / 2 + 0.3 * scale,
        below: Math.max(line.below * scale, h / 2 - 0.3 * scale)
      }
    }
    case 'phantom':
      return at(one.of)
    case 'space':
      return {w: one.em * scale, above: 0, below: 0}
  }
}

function beside(parts: readonly Extent[]): Extent {
  return {
    w: parts.reduce((sum, {w}) => sum + w, 0),
    above: Math.max(0, ...parts.map(({above}) => above)),
    below: Math.max(0, ...parts.map(({below}) => below))
  }
}

/** Small letters behind something: half as far over it as they are high, and under it. */
function scripted(of: Extent, sub: Extent, sup: Extent, scale: number): Extent {
  return {
    w: of.w + Math.max(sub.w, sup.w) + 0.08 * scale,
    above: Math.max(of.above, sup.above > 0 ? of.above - 0.35 * scale + sup.above : 0),
    below: Math.max(of.below, sub.above > 0 ? of.below - 0.15 * scale + sub.below + sub.above / 2 : 0)
  }
}

function stacked(of: Extent, under: Extent, over: Extent): Extent {
  return {
    w: Math.max(of.w, under.w, over.w),
    above: of.above + over.above + over.below,
    below: of.below + under.above + under.below
  }
}

/** The width of a letter in em, by the group that it belongs to: no letter of a group is wider in Cambria. */
function widthOf(letter: string): number {
  return widths.find(([group]) => group.test(letter))?.[1] ?? 1
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/^\p{M}$/u, 0],
  [/^[iljtfrI.,:;!'′|/()[\]\s]$/u, 0.42],
  [/^[mMwWœæŒÆ%@]$/u, 0.95],
  [/^[\p{Ll}\p{N}]$/u, 0.62],
  [/^\p{Lu}$/u, 0.76],
  [/^[\u{1D400}-\u{1D7FF}]$/u, 0.8],
  [/^[+−\-=<>≤≥±×÷≈≠]$/u, 0.68]
]
