import {lowered, raised} from './scripts.ts'
import type {Linear, Maths} from './types.ts'

/**
 * A formula in one line, in the signs of Unicode: "E = mc²", "(a + b)/2", "√(x + 1)", "∑_(i = 1)^n xᵢ".
 *
 * Every sign of it is there, and brackets stand where a formula of several lines needs none.
 */
export function linear(maths: Maths): Linear {
  const pieces = tidied(piecesOf(maths))
  const italics: [number, number][] = []
  let at = 0
  for (const {text, isItalic} of pieces) {
    const last = italics.at(-1)
    if (isItalic && last && last[1] === at) last[1] = at + text.length
    else if (isItalic) italics.push([at, at + text.length])
    at += text.length
  }
  return {text: pieces.map(({text}) => text).join(''), italics}
}

/** Letters of one look. */
interface Piece {
  readonly text: string
  readonly isItalic?: boolean
}

function plain(text: string): Piece[] {
  return text === '' ? [] : [{text}]
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('')
}

function piecesOf(one: Maths): Piece[] {
  switch (one.type) {
    case 'row':
      return one.of.flatMap((part, at) => [...gapBetween(one.of[at - 1], part), ...piecesOf(part)])
    case 'letters':
      if (one.isBetween) return plain(` ${one.text} `)
      if (one.isSign && /^[,;]$/.test(one.text)) return plain(`${one.text} `)
      return one.text === '' ? [] : [{text: one.text, isItalic: one.style === 'italic'}]
    case 'fraction':
      return [...grouped(one.over), ...plain(one.isBarred ? '/' : '¦'), ...grouped(one.under)]
    case 'root':
      return [...rootSign(one.degree), ...grouped(one.of)]
    case 'scripts':
      return [...based(one.of), ...script(one.sub, '_', lowered), ...script(one.sup, '^', raised)]
    case 'sum':
      return [
        ...plain(one.sign),
        ...script(one.sub, '_', lowered),
        ...script(one.sup, '^', raised),
        ...plain(' '),
        ...piecesOf(one.of)
      ]
    case 'limit':
      return isBetween(one) ? [...plain(' '), ...limited(one), ...plain(' ')] : limited(one)
    case 'fence':
      return [
        ...plain(one.open),
        ...one.parts.flatMap((part, at) => [...plain(at > 0 ? ` ${one.mid} ` : ''), ...piecesOf(part)]),
        ...plain(one.close)
      ]
    case 'accent':
      return [...grouped(one.of), ...plain(one.sign)]
    case 'bar':
      return [...grouped(one.of), ...plain(one.side === 'over' ? '\u0305' : '\u0332')]
    case 'matrix':
      return rowsOf(one)
    case 'space':
      return plain(one.em >= 0.1 ? ' ' : '')
    case 'phantom':
      return plain(' ')
    case 'brace':
    case 'box':
    case 'struck':
      return piecesOf(one.of)
  }
}

function limited({of, at, side}: Extract<Maths, {type: 'limit'}>): Piece[] {
  return [...based(of), ...(side === 'under' ? script(at, '_', lowered) : script(at, '^', raised))]
}

/** What stands small letters behind it, without the room that a sign has around it. */
function based(one: Maths): Piece[] {
  return tidied(piecesOf(one))
}

/** Whether it is a sign between two things, with whatever over and under it. */
function isBetween(one: Maths): boolean {
  return one.type === 'limit' ? isBetween(one.of) : one.type === 'letters' && one.isBetween === true
}

/** The name of a function, and words, keep off from what stands behind them. */
function gapBetween(before: Maths | undefined, one: Maths): Piece[] {
  if (isName(one)) return before && !isSign(before) ? plain(' ') : []
  return before && isName(before) && startsBare(one) ? plain(' ') : []
}

/** Whether neither a sign nor a bracket stands first in it. */
function startsBare(one: Maths): boolean {
  if (one.type === 'row') return one.of[0] !== undefined && startsBare(one.of[0])
  return one.type === 'letters' ? !one.isSign : one.type !== 'fence' && one.type !== 'space'
}

/** Whether it is the name of a function, with whatever behind and under it. */
function isName(one: Maths): boolean {
  if (one.type === 'scripts' || one.type === 'limit') return isName(one.of)
  return one.type === 'letters' && one.style === 'upright' && /^\p{L}{2,}$/u.test(one.text)
}

function isSign(one: Maths): boolean {
  return one.type === 'letters' && one.isSign === true
}

/** In brackets where it is more than one thing. */
function grouped(one: Maths): Piece[] {
  const pieces = tidied(piecesOf(one))
  const isOne =
    one.type === 'fence' ||
    one.type === 'root' ||
    /^(?:\p{L}\p{M}*|[\p{N}.]+|\p{L}[₀-₉ₐ-ₜᵢ-ᵥⱼ]+|∞)?$/u.test(textOf(pieces))
  return isOne ? pieces : [...plain('('), ...pieces, ...plain(')')]
}

function rootSign(degree: Maths | undefined): Piece[] {
  const text = degree ? textOf(tidied(piecesOf(degree))) : ''
  if (text === '' || text === '2') return plain('√')
  if (text === '3' || text === '4') return plain(text === '3' ? '∛' : '∜')
  const small = raised(text)
  return plain(small === undefined ? `(${text})√` : `${small}√`)
}

/** Small letters where Unicode has them; else the sign that TeX has for them, and brackets where it is more than one thing. */
function script(
  one: Maths | undefined,
  sign: '_' | '^',
  small: (text: string) => string | undefined
): Piece[] {
  const pieces = one ? tidied(piecesOf(one)) : []
  if (!one || pieces.length === 0) return []
  const text = textOf(pieces)
  // Primes stand high by themselves.
  if (sign === '^' && /^[′″‴]+$/u.test(text)) return plain(text.replaceAll('′′′', '‴').replaceAll('′′', '″'))
  const found = small(text.replaceAll(' ', ''))
  return found === undefined ? [...plain(sign), ...grouped(one)] : plain(found)
}

/** Row by row, in brackets unless it has some around it: "(a, b; c, d)"; lines of one formula after each other. */
function rowsOf({rows, isTight}: Extract<Maths, {type: 'matrix'}>): Piece[] {
  return rows.flatMap((cells, row) => [
    ...plain(row > 0 ? '; ' : ''),
    ...cells.flatMap((cell, at) => [...plain(at > 0 && !isTight ? ', ' : ''), ...piecesOf(cell)])
  ])
}

/** Without two spaces beside each other, and without one at an end. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const kept: {text: string; isItalic: boolean}[] = []
  for (const {text, isItalic = false} of pieces) {
    const isAfterSpace = kept.length === 0 || kept.at(-1)?.text.endsWith(' ') === true
    const tidy = text.replace(/\s+/g, ' ').replace(isAfterSpace ? /^ / : /$^/, '')
    if (tidy !== '') kept.push({text: tidy, isItalic})
  }
  const last = kept.at(-1)
  if (last) last.text = last.text.trimEnd()
  return kept.filter(({text}) => text !== '')
}
