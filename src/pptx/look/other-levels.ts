import type {TextParagraph} from '../../frame/types.ts'
import type {Element} from '../xml.ts'
import {levels} from './text-properties.ts'

/** The nine levels of text outside placeholders: body font at 18 points, each level half an inch further in. */
export function otherLevels(direction?: 'rtl'): Element[] {
  const paragraphs = Array.from({length: 9}, (_, level) => paragraphAt(level, direction))
  return [...levels(paragraphs).values()]
}

function paragraphAt(level: number, direction: 'rtl' | undefined): TextParagraph {
  return {
    runs: [{text: '', size: 18, font: 'minor', ink: 'tx1'}],
    align: direction ? 'right' : 'left',
    indent: 36 * level,
    level,
    spaceBefore: 0,
    lineSpacing: 100,
    rtl: direction !== undefined
  }
}
