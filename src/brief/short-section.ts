import type {Aside, Code, Heading, Paragraph, Sentence} from '../article/types.ts'

/** A heading, and what stands under it up to the next one. */
export interface Subject {
  readonly heading: Pick<Heading, 'text'>
  readonly sentences: readonly Pick<Sentence, 'text'>[]
  readonly asides: readonly Aside[]
}

/** Letters of a heading, and of all that is said under it. */
const longest = {heading: 90, text: 340} as const

/** Lines of all code, and letters of the longest. */
const mostCode = {lines: 3, letters: 56} as const

/** Whether a section is told in a row beside its heading: it says something, and neither much nor in a table or a picture. */
export function isShortSection({heading, sentences, asides}: Subject): boolean {
  const shown = asides.filter(({skip}) => !skip)
  const codes = shown.flatMap(({code}) => code ?? [])
  const letters = sentences.reduce((sum, {text}) => sum + text.length, 0)
  return (
    heading.text.length <= longest.heading &&
    sentences.length + codes.length > 0 &&
    letters <= longest.text &&
    !shown.some(needsRoom) &&
    isShortCode(codes)
  )
}

/** Letters of what introduces such sections; more is a text of its own. */
const mostBefore = 240

/** Whether sentences are no more than an introduction to what stands under the headings behind them. */
export function isIntroduction(
  told: readonly {readonly sentence: Pick<Sentence, 'text'>; readonly paragraph: Pick<Paragraph, 'kind'>}[]
): boolean {
  const letters = told.reduce((sum, {sentence}) => sum + sentence.text.length, 0)
  return letters <= mostBefore && told.every(({paragraph}) => paragraph.kind !== 'item')
}

/** Whether something is drawn as large as there is room for it. */
export function needsRoom({kind, code}: Aside): boolean {
  return drawn.has(kind) || (kind === 'code' && code === undefined)
}

const drawn: ReadonlySet<Aside['kind']> = new Set(['table', 'image', 'math'])

function isShortCode(codes: readonly Code[]): boolean {
  const lines = codes.flatMap((one) => one.lines)
  return lines.length <= mostCode.lines && lines.every((line) => line.length <= mostCode.letters)
}
