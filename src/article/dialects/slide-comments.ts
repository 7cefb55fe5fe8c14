import type {RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {info} from '../../messages.ts'
import {optionsIn} from '../options-in.ts'
import {askedOfSlide} from './asked-of-slide.ts'
import {commentsIn} from './comments-in.ts'

/**
 * Reads what reveal.js is told of a slide in a comment: `<!-- .slide: data-background="#1b3a5b" -->`.
 *
 * Its background, and whether it fades in or is hidden, is what its heading asks for; what else is there is said once. What
 * is told of elements goes.
 */
export function slideComments(file: VFile): (slide: readonly RootContent[]) => readonly RootContent[] {
  let isSaid = false
  return (slide) => {
    const fields = new Map<string, string>()
    const unread: string[] = []
    let place = slide[0]?.position
    const kept = slide.filter((node) => {
      const comments = node.type === 'html' ? commentsIn(node.value) : []
      if (comments.length === 0 || !comments.every((one) => told.test(one))) return true
      for (const one of comments.filter((each) => each.startsWith('.slide:')))
        for (const [, name = '', value = ''] of one.matchAll(pair)) {
          const field = fieldOf(name, value)
          if (field && optionsIn(new Map([field]))) fields.set(...field)
          else if (unread.push(name) === 1) place = node.position
        }
      return false
    })
    if (unread.length > 0 && !isSaid) info(file, 'slide-comment', place, {names: unread})
    isSaid ||= unread.length > 0
    return askedOfSlide(kept, optionsIn(fields))
  }
}

const told = /^\.(?:slide|element):/
const pair = /([\w-]+)="([^"]*)"/g

/** A field as briefdeck has it. */
function fieldOf(name: string, value: string): [string, string] | undefined {
  if (/^data-background(?:-color|-image)?$/.test(name)) return ['background', value]
  if (name === 'data-transition') return ['transition', value]
  return name === 'data-visibility' && value === 'hidden' ? ['hide', 'true'] : undefined
}
