import type {Run, TextParagraph} from '../../frame/types.ts'
import {isSilent} from '../look/inherit.ts'
import {silent, type TextStyles} from '../look/text-styles.ts'
import {piecesOf} from '../pieces.ts'
import {child, type Element, element, elements} from '../xml.ts'
import {nativeFormula, plainFormula} from './formula-runs.ts'

/** What text is finished with. */
export interface Writing {
  readonly styles: TextStyles
  /** What `a:hlinkClick` says to lead to an address, or to the slide whose number stands after `#`. */
  readonly link: (target: string) => Record<string, string>
  /** How formulas among words are set: as one line of text where this is not said. */
  readonly formulas?: 'native'
}

/**
 * Give drawn paragraphs their properties: one set each, whatever the library wrote, and a language on everything.
 *
 * @param levels
 *   What a placeholder gives, by level; undefined outside placeholders.
 */
export function finishParagraphs(
  drawn: readonly Element[],
  paragraphs: readonly TextParagraph[],
  writing: Writing,
  levels: ReadonlyMap<number, Element> | undefined
): Element[] {
  if (paragraphs.length === 0) return [element('a:p')]
  if (drawn.length !== paragraphs.length) {
    throw new Error(`${drawn.length} paragraphs drawn for ${paragraphs.length}`)
  }
  return paragraphs.map((paragraph, index) => {
    const level = levels === undefined ? writing.styles.plain : (levels.get(paragraph.level) ?? silent)
    const properties = writing.styles.paragraph(paragraph, level)
    return element('a:p', {}, [
      ...(isSilent(properties) ? [] : [properties]),
      ...finishRuns(elements(drawn[index]), paragraph, writing, (run, name) =>
        look(run, level, writing, name)
      )
    ])
  })
}

function finishRuns(
  drawn: readonly Element[],
  paragraph: TextParagraph,
  {formulas}: Pick<Writing, 'formulas'>,
  look: (run: Run, name?: 'a:endParaRPr') => Element
): Element[] {
  const pieces = piecesOf(paragraph)
  let next = 0
  const finished: Element[] = []
  for (const one of drawn) {
    const run = paragraph.runs[pieces[next]?.run ?? 0]
    if (run === undefined) continue
    if (one.name === 'a:br') finished.push(lineEnd(run, look))
    if (one.name !== 'a:r') continue
    const text = child(one, 'a:t')
    const {formula} = run
    if (formula)
      finished.push(...(formulas ? [nativeFormula(run, formula, look)] : plainFormula(run, formula, look)))
    else finished.push(element('a:r', {}, [look(run), ...(text ? [text] : [])]))
    next++
  }
  const [first] = paragraph.runs
  if (finished.length > 0 || first === undefined) return finished
  return [look(first, 'a:endParaRPr')]
}

/** A break within a run: it leads nowhere, for with a link LibreOffice would draw nothing in its place. */
function lineEnd({link: _, ...run}: Run, look: (run: Run) => Element): Element {
  return element('a:br', {}, [look(run)])
}

/** How a run looks, and where it leads. */
function look(run: Run, level: Element, {styles, link}: Writing, name?: 'a:endParaRPr'): Element {
  const own = styles.run(run, level, name)
  if (run.link === undefined || name) return own
  return {...own, children: [...own.children, element('a:hlinkClick', link(run.link))]}
}
