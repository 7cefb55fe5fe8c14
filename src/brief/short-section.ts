import type {Aside, Code, Heading, Paragraph, Sentence} from '../article/types.ts'

/** A sentence, and where it stands. */
interface Told {
  readonly sentence: Pick<Sentence, 'text'>
  readonly paragraph: Pick<Paragraph, 'kind'>
}

/** A heading, and what stands under it up to the next one. */
export interface Subject {
  readonly heading: Pick<Heading, 'text'>
  readonly told: readonly Told[]
  readonly asides: readonly Aside[]
}

/** Letters of a heading, and of all that is said under it; and items of a list, of which more fill a slide. */
const longest = {heading: 90, text: 340, items: 3} as const

/** Lines of all code, and letters of the longest. */
const mostCode = {lines: 3, letters: 56} as const

/** Whether a section is told in a row beside its heading: it says something, and neither much nor in a table or a picture. */
export function isShortSection({heading, told, asides}: Subject): boolean {
  const shown = asides.filter(({skip}) => !skip)
  const codes = shown.flatMap(({code}) => code ?? [])
  return (
    heading.text.length <= longest.heading &&
    told.length + codes.length > 0 &&
    told.filter(isItem).length <= longest.items &&
    lettersOf(told) <= longest.text &&
    !shown.some(needsRoom) &&
    isShortCode(codes)
  )
}

/** Letters of what introduces such sections; more is a text of its own. */
const mostBefore = 240

/** Whether sentences are no more than an introduction to what stands under the headings behind them. */
export function isIntroduction(told: readonly Told[]): boolean {
  return lettersOf(told) <= mostBefore && !told.some(isItem)
}

function lettersOf(told: readonly Told[]): number {
  return told.reduce((sum, {sentence}) => sum + sentence.text.length, 0)
}

function isItem({paragraph}: Told): boolean {
  return paragraph.kind === 'item'
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
