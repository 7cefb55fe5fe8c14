import {contrastOf} from '../themes/contrast.ts'
import {readable} from '../themes/least-contrast.ts'
import {bodyOf, chooseLayouts, titleOf} from './choose-layout.ts'
import {themeOn} from './derive-theme.ts'
import {groundAt} from './ground-at.ts'
import type {Brand} from './types.ts'

/** The layouts in use on which no colour of the brand's text slots can be read. */
export function faintLayouts(brand: Brand): {readonly layout: string; readonly ratio: number}[] {
  const chosen = Object.values(chooseLayouts(brand)).map(({layout}) => layout)
  return [...new Set(chosen)].flatMap((layout) => {
    const text = bodyOf(layout) ?? titleOf(layout)
    const ground = groundAt(layout, text?.rect ?? {x: 0, y: 0, ...brand.size}, text)
    const ratio = contrastOf(layout.colors[themeOn(brand, layout).tones.ink.ink], ground)
    return ratio < readable ? [{layout: layout.name, ratio}] : []
  })
}
