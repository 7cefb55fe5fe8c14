import type {SeenDeck, SeenShape, SeenSlide, SeenText} from '../pptx/see/types.ts'
import {contrastOf} from '../themes/contrast.ts'
import {leastContrast} from '../themes/least-contrast.ts'
import {gatherChrome} from './gather-chrome.ts'
import {isUnclear} from './is-unclear.ts'
import {misplaced} from './misplaced.ts'
import {sectionBarriers} from './section-barriers.ts'
import type {Barrier, Checked} from './types.ts'

/** Everything on the slides of a deck that keeps somebody from reading or hearing it. */
export function checkDeck({slides, size, sections}: SeenDeck): Checked {
  const least = smallestRead(size.h)
  const titles = new Map<string, number>()
  const inSections = sectionBarriers(sections)
  const sizes = slides.flatMap(({shapes}) => shapes.flatMap(({texts}) => texts.map(({size}) => size)))
  return {
    slides: slides.length,
    hidden: slides.filter(({isHidden}) => isHidden).length,
    leastSize: sizes.length > 0 ? Math.min(...sizes) : undefined,
    barriers: gatherChrome(
      slides.map((slide) => {
        const ofChrome = slide.shapes.filter(({role}) => role === 'chrome')
        return {
          own: [
            ...inSections.filter((one) => one.slide === slide.number),
            ...titleBarriers(slide, titles),
            ...onSlide(slide, least)
          ],
          ofChrome: ofChrome.flatMap((shape) => ofShape(shape, slide.number, least))
        }
      })
    )
  }
}

function titleBarriers(slide: SeenSlide, seen: Map<string, number>): Barrier[] {
  const title = slide.shapes
    .filter(({role}) => role === 'title')
    .flatMap(({texts}) => texts.map(({text}) => text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (title === '') return [{type: 'no-title', slide: slide.number}]
  const first = seen.get(title.toLowerCase())
  if (first !== undefined) return [{type: 'title-twice', slide: slide.number, title, first}]
  seen.set(title.toLowerCase(), slide.number)
  return []
}

function onSlide({number: slide, shapes}: SeenSlide, least: number): Barrier[] {
  return [
    ...shapes.filter(({role}) => role !== 'chrome').flatMap((shape) => ofShape(shape, slide, least)),
    ...misplaced(shapes).map(
      ({name, before}): Barrier => ({type: 'reading-order', slide, shape: name, before})
    )
  ]
}

function ofShape(
  shape: SeenShape,
  slide: number,
  least: number
): Extract<Barrier, {readonly shape: string}>[] {
  const {name, kind, alt, isDecorative, table, texts, media} = shape
  const isNamed = fileName.test(alt)
  const isSilent = (alt === '' || isNamed) && !isDecorative
  return [
    ...(kind !== 'text' && kind !== 'table' && isSilent
      ? [{type: 'no-alt', slide, shape: name, kind, ...(isNamed && {said: alt})} as const]
      : []),
    ...(table && !table.hasHeader ? [{type: 'no-header', slide, shape: name} as const] : []),
    ...(media && !media.hasCaptions
      ? [{type: 'no-captions', slide, shape: name, media: media.kind} as const]
      : []),
    ...texts.flatMap(({isLink, text}) =>
      isLink && isUnclear(text) ? [{type: 'link-unclear', slide, shape: name, text} as const] : []
    ),
    ...(table?.isMerged ? [{type: 'merged-cells', slide, shape: name} as const] : []),
    ...faintest(texts).map((faint) => ({type: 'faint-text', slide, shape: name, ...faint}) as const),
    ...tooSmall(texts, least).map((size) => ({type: 'small-text', slide, shape: name, size, least}) as const)
  ]
}

/** What programs put in place of a description: "harbour.png". */
const fileName = /^[^\s/\\]+\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf|heic)$/i

/** The text of a shape that stands out least from its ground, where that is too little. */
function faintest(texts: readonly SeenText[]) {
  const faint = texts.flatMap(({text, color, ground, size, isBold}) => {
    if (color === undefined || ground === undefined) return []
    const least = leastContrast(size, isBold)
    const ratio = contrastOf(color, ground)
    return ratio < least ? [{text: text.trim(), ratio, least}] : []
  })
  return faint.sort((one, other) => one.ratio - other.ratio).slice(0, 1)
}

/**
 * The least size that is read: 11 points, as far as footers and captions of our themes go.
 *
 * A slide is shown as large as the wall, whatever its size: on a lower one text is smaller for the same effect.
 */
function smallestRead(height: number): number {
  return Math.floor(11 * Math.min(1, height / 540))
}

function tooSmall(texts: readonly SeenText[], least: number): number[] {
  const size = Math.min(...texts.map((one) => one.size))
  // Rounded: a program may write 10.99 for what it shows as 11.
  return Math.round(size * 10) / 10 < least ? [size] : []
}
