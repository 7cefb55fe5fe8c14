import type {Run, TextParagraph} from '../../frame/types.ts'
import {child, type Element, element} from '../xml.ts'
import {beyond} from './inherit.ts'
import {paragraphProperties, runProperties} from './text-properties.ts'

/** Properties of text on slides, beyond what it inherits. */
export interface TextStyles {
  /** Of the words, as BCP 47 tag. */
  readonly lang: string
  /** What text inherits outside placeholders. */
  readonly plain: Element
  paragraph(paragraph: TextParagraph, level: Element): Element
  run(run: Run, level: Element, name?: 'a:rPr' | 'a:endParaRPr'): Element
}

/** What the standard says where nobody says anything. */
const plain: Element = element('a:lvl1pPr', {rtl: 0}, [
  element('a:lnSpc', {}, [element('a:spcPct', {val: 100_000})]),
  element('a:spcBef', {}, [element('a:spcPts', {val: 0})]),
  element('a:defRPr', {b: 0, i: 0, spc: 0})
])

/** A level that says nothing, so that everything is said on the slide. */
export const silent: Element = element('a:lvl1pPr')

/**
 * Text styles of a deck; each is worked out once.
 *
 * @param mono
 *   The font of code: a scheme has two fonts only.
 */
export function makeTextStyles(lang: string, mono: string, direction?: 'rtl'): TextStyles {
  const known = new Map<Element, Map<string, Element>>()
  const once = (level: Element, key: string, make: () => Element): Element => {
    const styles = known.get(level) ?? new Map<string, Element>()
    known.set(level, styles)
    const style = styles.get(key) ?? make()
    styles.set(key, style)
    return style
  }
  return {
    lang,
    // Our own default for other text runs from right to left then, so that each paragraph says how it runs.
    plain: direction ? {...plain, attributes: {}} : plain,
    paragraph: (paragraph, level) =>
      once(level, paragraphKey(paragraph), () => beyond(paragraphProperties(paragraph), level)),
    run: (run, level, name = 'a:rPr') =>
      once(level, runKey(run, name), () =>
        beyond(runProperties(run, {lang: run.lang ?? lang, mono}, name), child(level, 'a:defRPr'))
      )
  }
}

function paragraphKey(paragraph: TextParagraph): string {
  const {align, bullet, indent, hangs, level, spaceBefore, spaceAfter, lineSpacing, rtl} = paragraph
  const sign = bullet && Object.values(bullet).join(' ')
  return `p ${align} ${sign} ${indent} ${hangs} ${level} ${spaceBefore} ${spaceAfter} ${lineSpacing} ${rtl}`
}

function runKey(run: Run, name: string): string {
  const {size, font, ink, bold, italic, strike, underline, raised, highlight, tracking, caps, lang} = run
  return `${name} ${size} ${font} ${ink} ${bold} ${italic} ${strike} ${underline} ${raised} ${highlight} ${tracking} ${caps} ${lang}`
}
