import {scaffold} from '../themes/scaffold.ts'
import type {Theme} from '../themes/types.ts'
import {bodyOf, chooseLayouts, titleOf} from './choose-layout.ts'
import {groundAt} from './ground-at.ts'
import {pageScale, typeOn} from './text-sizes.ts'
import {tonesOn} from './tones-on.ts'
import type {Brand, BrandLayout} from './types.ts'

/** What a theme is derived from. */
export interface Origin extends Pick<Brand, 'name' | 'size' | 'layouts'> {
  /** Of each master. */
  readonly themes: readonly {readonly colors: Theme['colors']; readonly fonts: Omit<Theme['fonts'], 'mono'>}[]
}

/** A brand's colours, fonts and sizes as a theme; what it does not say is as in a plain theme, at the scale of its page. */
export function deriveTheme({name, size, layouts, themes}: Origin): Theme {
  const chosen = chooseLayouts({layouts, size})
  const {colors, master} = chosen.content.layout
  const theme = themes[master] ?? scaffold
  const isDark = colors.bg1 === theme.colors.dk1 && theme.colors.dk1 !== theme.colors.lt1
  const {page} = scaffold
  const scale = pageScale(size)
  const plain = {
    ...scaffold,
    name,
    scheme: isDark ? 'dark' : 'light',
    colors: theme.colors,
    fonts: {...scaffold.fonts, ...theme.fonts},
    page: {
      margin: Math.round(page.margin * scale),
      gutter: Math.round(page.gutter * scale),
      radius: Math.round(page.radius * scale)
    }
  } as const
  const content = themeOn({size, theme: plain}, chosen.content.layout)
  const cover = typeOn(chosen.title.layout, size)
  return {
    ...content,
    fonts: plain.fonts,
    type: {...content.type, 'cover-title': cover['cover-title'], 'cover-subtitle': cover['cover-subtitle']}
  }
}

/** A brand's theme as it is on one of its layouts: readable there, in the sizes and the fonts of its placeholders. */
export function themeOn({size, theme}: Pick<Brand, 'size' | 'theme'>, layout: BrandLayout): Theme {
  const [title, body] = [titleOf(layout), bodyOf(layout)]
  const text = body ?? title
  const rect = text?.rect ?? {x: 0, y: 0, ...size}
  return {
    ...theme,
    tones: tonesOn({
      inks: layout.colors,
      ground: groundAt(layout, rect, text),
      text: text?.levels[0]?.color
    }),
    fonts: {
      ...theme.fonts,
      major: title?.levels[0]?.family ?? theme.fonts.major,
      minor: body?.levels[0]?.family ?? theme.fonts.minor
    },
    type: typeOn(layout, size),
    // A level without a bullet says nothing of how far one hangs.
    indents: (body?.levels ?? []).map(({bullet, indent}) => (bullet && indent > 0 ? indent : undefined))
  }
}
