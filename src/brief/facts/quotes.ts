import {doubleMarks} from '../double-marks.ts'

/** Where a sentence stands inside quotation marks: from, to; both marks are inside. */
export interface QuotedSpan {
  readonly from: number
  readonly to: number
  /** Whether the opening and the closing mark both stand in the sentence. */
  readonly complete: boolean
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '「': '」',
  '『': '』'
}
/** How a paragraph opens that goes on with the quotation of the one before. */
const reopens = /^["“„«»](?=[\p{L}\d(['‘])/u
const marks = /[“”„«»"「」『』]/

/**
 * The quoted spans of each sentence of a paragraph; a quotation may run over several of them.
 *
 * An opening mark that is never closed holds to the end of the paragraph when the paragraph opens with it or the next one
 * opens with a mark again, as a quotation over several paragraphs does; any other counts for nothing, since it is more likely
 * an inch or a slip.
 *
 * @param next
 *   The text of the paragraph behind it.
 */
export function quotedSpans(texts: readonly string[], next = ''): readonly (readonly QuotedSpan[])[] {
  const sentences = doubled(texts)
  const spans: QuotedSpan[][] = sentences.map(() => [])
  let open: {mark: string; at: number; from: number} | undefined
  let within = 0
  const close = (at: number, to: number, isClosed = true): void => {
    if (open === undefined) return
    for (let index = open.at; index <= at; index++) {
      const from = index === open.at ? open.from : 0
      const end = index === at ? to : (sentences[index]?.length ?? 0)
      spans[index]?.push({from, to: end, complete: isClosed && open.at === at})
    }
    open = undefined
  }
  sentences.forEach((text, at) => {
    if (!marks.test(text)) return
    for (let place = 0; place < text.length; place++) {
      const mark = text[place] ?? ''
      // « … « … » … »: only these marks tell which of two closes.
      if (open?.mark === '«' && mark === '«' && opens(text, place)) within++
      else if (within > 0 && mark === '»') within--
      else if (open !== undefined && closers[open.mark]?.includes(mark)) close(at, place + 1)
      else if (open === undefined && mark in closers && opens(text, place)) open = {mark, at, from: place}
    }
  })
  if (open !== undefined && ((open.at === 0 && open.from === 0) || reopens.test(next))) {
    const last = sentences.length - 1
    close(last, sentences[last]?.length ?? 0, false)
  }
  return spans
}

/** The sentences with their single marks as double ones; read together, since a quotation may run over several. */
function doubled(texts: readonly string[]): readonly string[] {
  if (!texts.some((text) => /['‘]/.test(text))) return texts
  const all = doubleMarks(texts.join(' '))
  let from = 0
  return texts.map((text) => {
    const part = all.slice(from, from + text.length)
    from += text.length + 1
    return part
  })
}

/**
 * A mark after a digit is an inch, one before a space closes something that never opened. French sets a space inside its
 * marks, so that only what follows tells « from ».
 */
function opens(text: string, place: number): boolean {
  const before = text[place - 1] ?? ' '
  const after = text[place + 1] ?? ' '
  if (text[place] === '«' && /^\s[^\s]/.test(text.slice(place + 1))) return !/[\d\p{L}]/u.test(before)
  if (text[place] === '»' && !/[\p{L}\p{N}([¿¡]/u.test(after)) return false
  return !/[\d\p{L}]/u.test(before) && !/\s/.test(after)
}
