import type {Matter} from '../article/matter-types.ts'
import {citedBy, linesByFile, paragraphsOf} from '../deck/sources.ts'
import type {Slide} from '../deck/types.ts'
import {copy} from '../frame/copy.ts'
import type {Stage} from '../frame/stage.ts'
import type {Words} from '../lexicons/types.ts'
import type {Pt} from '../units.ts'

/**
 * The footer of a slide: the author's, then the paragraphs that the slide draws on, and the lines of its tables, pictures and
 * the like; empty where there is neither.
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
  const paragraphs = paragraphsOf(citedBy(slide))
  const places = [
    ...(paragraphs === '' ? [] : [words.places(paragraphs, isOne(paragraphs) ? 'paragraph' : 'paragraphs')]),
    ...linesByFile(slide.shows ?? []).map(({file, lines}) => {
      const place = words.places(lines, isOne(lines) ? 'line' : 'lines')
      return file === undefined ? place : `${file}, ${place}`
    })
  ]
  const source = chrome.sources && places.length > 0 ? words.drawnFrom(places.join('; ')) : ''
  const text = [matter.footer ?? chrome.footer ?? '', source].filter((one) => one !== '').join('  ·  ')
  return text === '' ? '' : fittingLine(text, room, stage)
}

function isOne(list: string): boolean {
  return /^\d+$/.test(list)
}

function fittingLine(text: string, room: Pt, stage: Stage): string {
  const size = stage.theme.type.chrome.size
  const fits = (one: string) => stage.height([copy(one, 'chrome', 'tx2')], room, size, 'chrome') < 2 * size
  if (fits(text)) return text
  const parts = text.split(/(?<=[ ,])/)
  while (parts.length > 1 && !fits(`${parts.join('').trimEnd()} …`)) parts.pop()
  return `${parts.join('').trimEnd()} …`
}
