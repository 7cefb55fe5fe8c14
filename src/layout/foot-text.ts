import type {Matter} from '../article/matter-types.ts'
import {citedBy, paragraphsOf} from '../deck/sources.ts'
import type {Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Words} from '../lexicons/types.ts'
import type {Pt} from '../units.ts'

/**
 * The footer of a slide: the author's, then the paragraphs that the slide draws on; empty where there is neither.
 *
 * It is one line: the end of a long list of paragraphs gives way to an ellipsis; the slide of sources has it.
 *
 * @param room
 *   Width of the footer.
 */
export function footText(
  slide: Slide,
  {matter, words}: {readonly matter: Matter; readonly words: Words},
  room: Pt,
  stage: Stage
): string {
  const {chrome} = stage.theme
  const cited = chrome.sources ? citedBy(slide) : []
  const paragraphs = paragraphsOf(cited)
  const source = cited.length > 0 ? words.drawnFrom(paragraphs, /^\d+$/.test(paragraphs)) : ''
  const text = [matter.footer ?? chrome.footer ?? '', source].filter((one) => one !== '').join('  ·  ')
  return text === '' ? '' : fittingLine(text, room, stage)
}

function fittingLine(text: string, room: Pt, stage: Stage): string {
  const size = stage.theme.type.chrome.size
  const fits = (one: string) => stage.height([copy(one, 'chrome', 'tx2')], room, size, 'chrome') < 2 * size
  if (fits(text)) return text
  const parts = text.split(/(?<=[ ,])/)
  while (parts.length > 1 && !fits(`${parts.join('').trimEnd()} …`)) parts.pop()
  return `${parts.join('').trimEnd()} …`
}
