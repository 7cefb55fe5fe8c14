import type {Run, TextParagraph} from '../../frame/types.ts'
import type {InlineEquation} from '../../maths/types.ts'
import {officeMaths} from '../equation/office-maths.ts'
import {namespaces} from '../namespaces.ts'
import {type Element, element} from '../xml.ts'
import {mathsFont, spokenSource} from './alternative.ts'

/** How a run looks: its `a:rPr`. */
export type RunLook = (run: Run) => Element

/** A formula among the runs of a paragraph, as a native equation. */
export function nativeFormula(run: Run, {maths}: InlineEquation, look: RunLook): Element {
  const {attributes, children} = look({...run, bold: false, italic: false})
  const kept = children.filter((one) => typeof one !== 'string' && !isReplaced.test(one.name))
  const letters = (isItalic: boolean) =>
    element('a:rPr', {...attributes, b: 0, i: isItalic ? 1 : 0}, [
      ...kept,
      element('a:latin', {typeface: mathsFont})
    ])
  return element('a14:m', {}, [
    element('m:oMath', {'xmlns:m': namespaces.maths}, officeMaths(maths, letters))
  ])
}

/** Fonts of its text, and links, which equations have none of. */
const isReplaced = /^a:(?:latin|ea|cs|sym|hlinkClick)$/

/** The same formula in one line of text, its variables slanted. */
export function plainFormula(run: Run, {italics}: InlineEquation, look: RunLook): Element[] {
  const edges = [0, ...italics.flat(), run.text.length]
  return edges.slice(1).flatMap((end, index) => {
    const text = run.text.slice(edges[index], end)
    if (text === '') return []
    const own = index % 2 === 1 ? {...run, italic: true} : run
    return [element('a:r', {}, [look(own), element('a:t', {}, [text])])]
  })
}

/** The formulas among the words of paragraphs, as their author wrote them; nothing where there is none. */
export function formulasOf(paragraphs: readonly TextParagraph[]): string | undefined {
  const sources = paragraphs.flatMap(({runs}) =>
    runs.flatMap(({formula}) => (formula ? [spokenSource(formula.source)] : []))
  )
  return sources.length > 0 ? [...new Set(sources)].join('; ') : undefined
}

/** The prefix by which a choice with words in it asks for mathematics, which is not the usual one. */
// LibreOffice goes by prefixes: of a choice for `a14` it takes the words and drops the equations among them.
export const amongWords = 'math'
