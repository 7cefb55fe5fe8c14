import {bodyOf, chooseLayouts, titleOf} from './choose-layout.ts'
import type {Brand} from './types.ts'

/** The font families that slides of a brand are set in: its theme's, and those of the placeholders that are filled. */
export function familiesOf(brand: Brand): string[] {
  const {title, section, content} = chooseLayouts(brand)
  const places = [title, section, content].flatMap(({layout}) => [titleOf(layout), bodyOf(layout)])
  const {major, minor} = brand.theme.fonts
  return [...new Set([major, minor, ...places.flatMap((one) => one?.levels[0]?.family ?? [])])]
}
