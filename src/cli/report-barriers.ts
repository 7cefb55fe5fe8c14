import type {VFile} from 'vfile'
import type {Barrier} from '../access/types.ts'
import {type Place, warn} from '../messages.ts'
import {twoDigits} from '../themes/two-digits.ts'

/**
 * Leave what keeps somebody from reading or hearing a deck as warnings on a file.
 *
 * @param placeOf
 *   Where a slide has its words from, by its number; nothing for a finished deck.
 */
export function reportBarriers(
  barriers: readonly Barrier[],
  file: VFile,
  placeOf: (slide: number) => Place = () => undefined
): void {
  for (const barrier of barriers) say(barrier, file, placeOf(barrier.slide))
}

function say(barrier: Barrier, file: VFile, place: Place): void {
  const shape =
    'shape' in barrier ? `, ${barrier.shape ? `“${barrier.shape}”` : 'a shape without a name'}` : ''
  const more = 'more' in barrier && barrier.more ? ` and ${barrier.more} more` : ''
  const at = `Slide ${barrier.slide}${more}${shape}`
  if (barrier.type === 'no-alt')
    warn(file, 'no-alt', place, {at, kind: kinds[barrier.kind], said: barrier.said})
  else if (barrier.type === 'title-twice') warn(file, 'title-twice', place, {...barrier, at})
  else if (barrier.type === 'section-unnamed' || barrier.type === 'section-twice')
    warn(file, barrier.type, place, {...barrier, at})
  else if (barrier.type === 'no-captions') warn(file, 'no-captions', place, {...barrier, at})
  else if (barrier.type === 'link-unclear')
    warn(file, 'link-unclear', place, {at, text: begun(barrier.text.trim())})
  else if (barrier.type === 'reading-order') warn(file, 'reading-order', place, {...barrier, at})
  else if (barrier.type === 'faint-text')
    warn(file, 'faint-text', place, {
      ...barrier,
      at,
      text: begun(barrier.text),
      ratio: twoDigits(barrier.ratio)
    })
  else if (barrier.type === 'small-text')
    warn(file, 'small-text', place, {...barrier, at, size: String(Math.round(barrier.size * 10) / 10)})
  else warn(file, barrier.type, place, {at})
}

const kinds = {
  picture: 'picture',
  chart: 'chart',
  diagram: 'diagram',
  object: 'object',
  ornament: 'shape'
} as const

function begun(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()} …`
}
