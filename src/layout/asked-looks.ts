import type {VFile} from 'vfile'
import type {Background} from '../article/slide-options.ts'
import {slideOptionsOf} from '../article/slide-options-of.ts'
import {layoutNamed} from '../brand/placement.ts'
import type {Brand} from '../brand/types.ts'
import type {Slide} from '../deck/types.ts'
import {warn} from '../messages.ts'
import {nearest} from '../nearest.ts'
import type {Theme} from '../themes/types.ts'
import {ownColors} from './handling-mark.ts'
import {overGround} from './over-ground.ts'

/** What slides are drawn on. */
interface Looks {
  readonly theme: Theme
  readonly brand: Brand | undefined
  /** The handling mark of slides that have none of their own. */
  readonly marking: string | undefined
}

/**
 * Slides without the backgrounds on which something could not be read, and without layouts that there are not; each is said
 * once.
 */
export function withAskedLooks(slides: readonly Slide[], looks: Looks, file: VFile): readonly Slide[] {
  const said = new Set<string>()
  return slides.map((slide) => {
    const {background, layout, ...rest} = slide.options ?? {}
    if (!background && layout === undefined) return slide
    const key = JSON.stringify([slide.position, background?.as, layout])
    const tell = said.has(key) ? undefined : file
    said.add(key)
    const options = slideOptionsOf({
      ...rest,
      ...(background && isReadable(slide, background, looks, tell) && {background}),
      ...(layout !== undefined && isThere(slide, layout, looks, tell) && {layout})
    })
    const {options: _, ...bare} = slide
    return options ? {...bare, options} : bare
  })
}

function isReadable(
  {title, position, marking: own}: Slide,
  background: Background,
  looks: Looks,
  file: VFile | undefined
): boolean {
  const marking = own ?? looks.marking
  const {as} = background
  // It stands on the layout, in a colour that is read there.
  const isMarked = marking !== undefined && !ownColors(marking)
  if (isMarked) {
    if (file) warn(file, 'background-marked', position, {background: as, marking})
    return false
  }
  const over = overGround(looks.theme, background)
  if (!over && file) warn(file, 'background-faint', position, {background: as, title})
  return over !== undefined
}

function isThere({position}: Slide, name: string, {brand}: Looks, file: VFile | undefined): boolean {
  if (brand && layoutNamed(brand, name)) return true
  if (!file) return false
  if (!brand) warn(file, 'layout-alone', position, {name})
  else {
    const near = nearest(
      name,
      brand.layouts.map((one) => one.name)
    )
    warn(file, 'layout-unknown', position, near ? {name, nearest: near} : {name})
  }
  return false
}
