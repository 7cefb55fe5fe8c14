/** Text and the stretch of the source it comes from: character by character where both are as long, else as a whole. */
export interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Where the characters of a text node stand in the source.
 *
 * The two differ by escapes, character references, and the indents and quote marks at the start of lines.
 *
 * @param from
 *   Offset of the node in the source; `to` its end.
 */
export function align(value: string, source: string, from: number, to: number): readonly Stretch[] {
  if (value.length === to - from && source.startsWith(value, from)) return [{text: value, from, to}]
  const stretches: Stretch[] = []
  let at = 0
  let offset = from
  let same = {at, offset}
  const skip = (characters: number) => {
    if (at > same.at) stretches.push({text: value.slice(same.at, at), from: same.offset, to: offset})
    offset += characters
    same = {at, offset}
  }
  while (at < value.length && offset < to) {
    const reference = referenceAt(value, at, source, offset)
    if (reference) {
      skip(0)
      const text = value.slice(at, at + reference.length)
      stretches.push({text, from: offset, to: offset + reference.raw})
      at += text.length
      offset += reference.raw
      same = {at, offset}
    } else if (isEscape(value, at, source, offset)) {
      skip(1)
    } else if (value[at] === source[offset] || (isBlank(value[at]) && isBlank(source[offset]))) {
      at++
      offset++
    } else if (to - offset > value.length - at) {
      skip(1)
    } else {
      at++
      offset++
    }
  }
  skip(0)
  if (at < value.length) stretches.push({text: value.slice(at), from: offset, to: offset})
  return stretches
}

function isEscape(value: string, at: number, source: string, offset: number): boolean {
  const next = source[offset + 1]
  return source[offset] === '\\' && next !== undefined && next === value[at] && /[!-/:-@[-`{-~]/.test(next)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}

const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/

/** How long a character reference is in the source (`raw`) and in the text; undefined where there is none. */
function referenceAt(value: string, at: number, source: string, offset: number) {
  if (source[offset] !== '&') return undefined
  reference.lastIndex = offset
  const raw = reference.exec(source)?.[0]
  if (!raw) return undefined
  if (ampersand.test(raw)) return {raw: raw.length, length: 1}
  // An unknown name stands for itself.
  if (value.startsWith(raw, at)) return undefined
  const pair = (value.codePointAt(at) ?? 0) > 0xffff
  // A few names stand for two characters, such as `&fjlig;`: seen by what follows.
  const next = source[offset + raw.length]
  const two = pair || (value[at + 1] !== next && value[at + 2] === next && next !== undefined)
  return {raw: raw.length, length: two ? 2 : 1}
}
