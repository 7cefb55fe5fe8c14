import {copy} from '../frame/copy.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Stage} from '../frame/stage.ts'
import type {TextBox} from '../frame/types.ts'
import type {Page} from './page.ts'

/** The footer of our own page, alike on slides and on their layout. */
export function footerBox(text: string, page: Page, stage: Stage): TextBox {
  return stage.box('Footer', page.footer, [copy(text, 'chrome', stage.ink('muted'))], {
    ...lookOf(stage),
    placeholder: placeholders.footer
  })
}

/** The number of the slide, likewise. */
export function numberBox(page: Page, stage: Stage): TextBox {
  return stage.box('Number', page.number, [copy('‹#›', 'chrome', stage.ink('muted'), {align: 'right'})], {
    ...lookOf(stage),
    placeholder: placeholders.number
  })
}

function lookOf({theme}: Stage) {
  return {size: theme.type.chrome.size, lead: 'chrome', anchor: 'middle'} as const
}
