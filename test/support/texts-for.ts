/** Part of a pattern: a text, one of several, several in a row, or one that may be missing. */
type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'choice' | 'row'; readonly pieces: readonly Piece[]}
  | {readonly type: 'maybe'; readonly piece: Piece}

/** Texts that a pattern is written for: each of its alternatives at least once, a letter for any letter. */
export function textsFor(pattern: string): readonly string[] {
  let at = 0
  return [...new Set(texts(choice()))]

  function choice(): Piece {
    const pieces = [row()]
    while (pattern[at] === '|') {
      at++
      pieces.push(row())
    }
    return {type: 'choice', pieces}
  }

  function row(): Piece {
    const pieces: Piece[] = []
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const piece = atom()
      const [repeated] = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(pattern.slice(at)) ?? ['']
      at += repeated.length
      pieces.push(/^(?:[?*]|\{0)/.test(repeated) ? {type: 'maybe', piece} : piece)
    }
    return {type: 'row', pieces}
  }

  function atom(): Piece {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(pattern.slice(at)) ?? []
    if (opening) {
      at += opening.length
      const inner = choice()
      at++
      // What is only looked at is no part of the text.
      return /[=!]/.test(opening) ? {type: 'text', text: ''} : inner
    }
    const [sign = ''] = /^(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\.|.)/su.exec(pattern.slice(at)) ?? []
    at += sign.length
    if (/^\[[^\\^-]{1,4}\]$/u.test(sign))
      return {type: 'choice', pieces: [...sign.slice(1, -1)].map((text) => ({type: 'text', text}))}
    return {type: 'text', text: textOf(sign)}
  }
}

function textOf(sign: string): string {
  if (/^(?:\\[bB]|\^|\$)$/.test(sign)) return ''
  if (sign === '\\W' || sign === '\\s') return ' '
  if (sign === '.') return "'"
  return /^(?:\[|\\[wpS])/.test(sign) ? 'x' : sign.replace('\\', '')
}

function texts(piece: Piece): readonly string[] {
  if (piece.type === 'text') return [piece.text]
  if (piece.type === 'maybe') return ['', ...texts(piece.piece)]
  const each = piece.pieces.map(texts)
  if (piece.type === 'choice') return each.flat()
  const all = each.reduce((count, some) => count * some.length, 1)
  if (all <= mostTexts)
    return each.reduce((begun, some) => begun.flatMap((text) => some.map((one) => text + one)), [''])
  // Too many for all: each in its place, between the first of the others and between their last.
  return each.flatMap((some, place) =>
    some.flatMap((one) =>
      [0, -1].map((at) =>
        each.map((others, other) => (other === place ? one : (others.at(at) ?? ''))).join('')
      )
    )
  )
}

const mostTexts = 2000
