import type {Level} from '../../brand/types.ts'
import {readColor, type Scheme} from '../brand/read-color.ts'
import {isOn} from '../is-on.ts'
import {charactersOf, descendantsOf} from '../read/by-name.ts'
import {child, type Element, elements} from '../xml.ts'
import type {SeenText} from './types.ts'

/** What runs look like where they say nothing themselves. */
export interface Around {
  readonly levels: readonly Level[]
  readonly scheme: Scheme
  /** The colour that the style of the shape gives its text. */
  readonly color?: string | undefined
  readonly ground: string | undefined
  /** Whether text without a colour has one that nobody knows here, as under the style of a table. */
  readonly isOpen?: boolean
}

/** The runs of a text body as they look; those of white space left out. */
export function textsOf(body: Element | undefined, around: Around): SeenText[] {
  const fit = child(child(body, 'a:bodyPr'), 'a:normAutofit')?.attributes.fontScale
  // Thousandths of a per cent; some programs write a sign instead (ECMA-376, 21.1.2.1.3).
  const share = fit === undefined ? 1 : fit.endsWith('%') ? Number(fit.slice(0, -1)) / 100 : Number(fit) / 1e5
  return elements(body, 'a:p').flatMap((paragraph) => {
    const level = around.levels[Number(child(paragraph, 'a:pPr')?.attributes.lvl ?? 0)] ?? around.levels[0]
    return [...elements(paragraph, 'a:r'), ...elements(paragraph, 'a:fld')].flatMap((run) => {
      const text = descendantsOf(run, ['t']).map(charactersOf).join('')
      return text.trim() === '' || !level
        ? []
        : [seen(text, child(run, 'a:rPr'), level, {...around, share: share > 0 ? share : 1})]
    })
  })
}

function seen(
  text: string,
  said: Element | undefined,
  level: Level,
  {scheme, color, ground, isOpen, share}: Around & {readonly share: number}
): SeenText {
  const size = Number(said?.attributes.sz ?? Number.NaN) / 100
  const fill = child(said, 'a:solidFill')
  const link = child(said, 'a:hlinkClick') && scheme.hlink
  const usual = isOpen ? undefined : (color ?? level.color ?? scheme.tx1)
  const own = fill ? readColor(fill, scheme) : (link ?? usual)
  const light = child(said, 'a:highlight')
  const behind = light ? readColor(light, scheme) : ground
  const isBold = said?.attributes.b === undefined ? level.bold : isOn(said.attributes.b)
  return {
    text,
    size: (size > 0 ? size : level.size) * share,
    isBold,
    ...(child(said, 'a:hlinkClick') && {isLink: true}),
    ...(own !== undefined && {color: own}),
    ...(behind !== undefined && {ground: behind})
  }
}
