import {choice, type Either, flag, group, groupOf, number, text, type Value} from './shape.ts'
import {fontNames, slotNames, styleNames, toneNames} from './types.ts'

/** The inks that a tone may name. */
export const toneInks = [
  'tx1',
  'bg1',
  'tx2',
  'bg2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6'
] as const

/** Six hex digits, upper case, from `1B2340` or `#1b2340`. */
const color: Value<string> = {
  type: 'value',
  expected: 'a colour of six hex digits, such as "1B2340"',
  read(value, source) {
    const written = typeof value === 'string' ? value : source
    return /^#?([\da-f]{6})$/i.exec(written.trim())?.[1]?.toUpperCase()
  }
}

const ink = choice(toneInks)

const tone: Either = {
  type: 'either',
  value: {
    ...ink,
    read(value, source) {
      const name = ink.read(value, source)
      return name && {ink: name}
    }
  },
  group: group({ink, transparency: number(0, 100, 'per cent')})
}

const style = group({
  size: number(6, 200),
  min: number(6, 200),
  font: choice(['major', 'minor']),
  bold: flag,
  lineSpacing: number(70, 200, 'per cent')
})

/** Everything that a theme file may say. */
export const themeShape = group({
  name: text,
  description: text,
  extends: text,
  scheme: choice(['light', 'dark']),
  colors: groupOf(slotNames, color),
  tones: groupOf(toneNames, tone),
  fonts: group({...groupOf(fontNames, text).keys, files: {type: 'list', value: text}}),
  type: groupOf(styleNames, style),
  page: group({margin: number(18, 144), gutter: number(0, 72), radius: number(0, 36)}),
  chrome: group({rule: flag, sources: flag, number: flag, footer: text}),
  logo: group({path: text, alt: text, cover: text, height: number(12, 54)}),
  'require-marking': flag,
  'reference-doc': text,
  layouts: {type: 'listing', value: text}
})
