import type {Label} from '../brief/statement-types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Slide} from './types.ts'

/**
 * The slide that names the sections of a deck, in order, each with a link to its first slide; undefined where there are not
 * two.
 *
 * Dividers are the sections of a deck that has several; elsewhere each heading is one, or what slides do in the argument. What
 * is hidden is not named.
 */
export function contentsSlide(slides: readonly Slide[], words: Words): Slide | undefined {
  const seen = slides.filter((slide) => !slide.options?.hide && !opens(slide))
  const dividers = seen.filter(({template, slots}) => template === 'section' && slots.number?.length)
  const named =
    dividers.length > 1 ? dividers.map((slide) => ({name: slide.title, slide})) : byName(seen, words)
  if (named.length < 2) return undefined
  return {
    template: 'contents',
    label: words.briefing,
    tone: 'bottom-line',
    title: words.contents,
    titleFrom: [],
    slots: {sections: named.map(({name, slide}, index) => entry(`${index + 1}\t`, name, slide))},
    notes: [],
    section: words.briefing,
    why: '`contents`: asked for by `toc`'
  }
}

/** The slides of a deck with that of its contents behind cover and bottom line. */
export function withContents(slides: readonly Slide[], contents: Slide): readonly Slide[] {
  const at = slides.findIndex((slide) => !opens(slide))
  return [...slides.slice(0, at), contents, ...slides.slice(at)]
}

function opens({template}: Slide): boolean {
  return template === 'title' || template === 'bottom-line'
}

/** The first slide of each section by its name; of each title where there are too many for sections. */
function byName(slides: readonly Slide[], words: Words) {
  const first = new Map<string, Slide>()
  for (const slide of slides) {
    const name = slide.section === words.contents ? slide.title : slide.section
    if (!first.has(name)) first.set(name, slide)
  }
  return [...first].map(([name, slide]) => ({name, slide}))
}

function entry(number: string, name: string, {title}: Slide): Label {
  const text = `${number}${name}`
  const url = `#${encodeURIComponent(title)}`
  return {
    type: 'label',
    kind: 'label',
    text,
    marks: [{kind: 'link', start: number.length, end: text.length, url}]
  }
}
