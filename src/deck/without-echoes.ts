import type {Statement} from '../brief/statement-types.ts'
import type {Slide} from './types.ts'

/**
 * The slides without those that only say again, word for word, what others show: figures that stand as
 * cards among the facts, a quotation that stands beside its speaker or within a denial.
 *
 * @param gathered
 *   Those that gather one kind of matter from a text without headings.
 */
export function withoutEchoes(slides: readonly Slide[], gathered: ReadonlySet<Slide>): Slide[] {
  return slides.filter((slide) => {
    if (!gathered.has(slide)) return true
    const others = slides.filter((one) => one !== slide && one.template !== 'bottom-line')
    const said = new Set(others.flatMap(saysOf))
    const noted = new Set(others.flatMap(({notes}) => notes.map(({id}) => id)))
    const quoted = slide.template === 'quotation' ? bare([...said].join(' ')) : ''
    const isEcho = saysOf(slide).every((text) => said.has(text) || quoted.includes(bare(text)))
    return !isEcho || !slide.notes.every(({id}) => id !== undefined && noted.has(id))
  })
}

/** Words without their marks: a comma stands before the closing mark of a quotation that goes on. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '')
}

function saysOf({slots}: Slide): readonly string[] {
  const all: readonly Statement[] = Object.values(slots).flat()
  return all.map(({text}) => text)
}
