import type {Matter} from '../article/matter-types.ts'
import {joined} from '../deck/dividers.ts'
import {labels} from '../deck/labels.ts'
import {cover} from '../deck/opening.ts'
import type {Slide} from '../deck/types.ts'
import type {Words} from '../lexicons/types.ts'
import type {Slots} from '../templates/types.ts'

/**
 * The slots that follow from the rest of a draft, and are not written: what stands on the cover is the front matter's, and
 * a divider has its number and names what follows.
 *
 * @param isNumbered
 *   Whether a divider is counted.
 */
export function givenSlots(
  slides: readonly Pick<Slide, 'template' | 'title' | 'titleFrom'>[],
  index: number,
  {matter, lang, words, isNumbered}: Given
): Slots {
  const slide = slides[index]
  if (slide?.template === 'title') {
    const {subtitle, author = [], date} = matter
    return cover(
      {
        title: slide.title,
        author,
        lang,
        readings: [],
        underTitle: [],
        ...(subtitle !== undefined && {subtitle}),
        ...(date !== undefined && {date})
      },
      words
    ).slots
  }
  if (slide?.template !== 'section') return {}
  if (!isNumbered(index)) return {number: [], contents: []}
  const number = slides.slice(0, index + 1).filter((one, at) => one.template === 'section' && isNumbered(at))
  return {number: labels(`${number.length}`), contents: labels(contentsOf(slides, index, isNumbered))}
}

/** What the slots follow from besides the slides. */
export interface Given {
  readonly matter: Matter
  readonly lang: string
  readonly words: Words
  isNumbered(index: number): boolean
}

/** The headings of the slides up to the next divider, each once. */
function contentsOf(
  slides: readonly Pick<Slide, 'template' | 'title' | 'titleFrom'>[],
  index: number,
  isNumbered: (index: number) => boolean
): string | undefined {
  const next = slides.findIndex((one, at) => at > index && one.template === 'section' && isNumbered(at))
  const following = slides.slice(index + 1, next < 0 ? undefined : next)
  const titles = following.filter(({titleFrom}) => titleFrom.length === 0).map(({title}) => title)
  return joined(titles.filter((title, at) => title !== titles[at - 1]))
}
