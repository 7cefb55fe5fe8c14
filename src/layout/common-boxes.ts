import type {Stage} from '../frame/stage.ts'
import type {Box, TextBox} from '../frame/types.ts'
import {handlingMark} from './handling-mark.ts'
import type {Page} from './page.ts'
import type {Logo} from './types.ts'

/** What common boxes are made with. */
export interface Commons {
  readonly page: Page
  readonly stage: Stage
  readonly logo: Logo | undefined
  /** The handling mark. */
  readonly marking: string | undefined
}

/** What all layouts of a look show, and nobody types into: the line over the footer, the logo, the handling mark. */
export function commonBoxes(look: 'cover' | 'page', {page, stage, logo, marking}: Commons): Box[] {
  return [
    ...(look === 'page' && stage.theme.chrome.rule ? [hairline(page, stage)] : []),
    ...(logo ? logoBoxes(look === 'cover' ? logo.cover : logo.file, logo.alt, page) : []),
    ...(marking ? markings(marking, look, page, stage) : [])
  ]
}

function hairline(page: Page, {theme}: Stage): Box {
  const outline = {paint: theme.tones.rule, width: 0.75}
  return {type: 'shape', name: 'Hairline', rect: page.rule, shape: 'line', outline}
}

function logoBoxes(file: Logo['file'], alt: string, {logo: rect}: Page): Box[] {
  if (!rect) return []
  // Another picture has other proportions: it keeps the height, or the width where it is the wider one.
  const w = Math.min(rect.w, (rect.h * file.width) / file.height)
  const place = {x: rect.x + rect.w - w, y: rect.y, w, h: (w * file.height) / file.width}
  return [{type: 'picture', name: 'Logo', rect: place, file, alt}]
}

/** The handling mark at the top and the foot of every slide, so that a new slide carries it too. */
function markings(text: string, look: 'cover' | 'page', page: Page, stage: Stage): TextBox[] {
  const ink = stage.ink(look === 'cover' ? 'cover-ink' : 'ink')
  return page.marking.map((rect, index) => handlingMark(text, `Marking ${index + 1}`, rect, ink, stage))
}
