import {expect, it} from 'vitest'
import {paragraphsOf} from '../../src/pptx/read/paragraphs.ts'
import {type Element, element} from '../../src/pptx/xml.ts'

/** A paragraph with a formula whose radicand is nested so deep. */
function nested(levels: number): Element {
  let inner = element('m:r', {}, [element('m:t', {}, ['x'])])
  for (let level = 0; level < levels; level++)
    inner = element('m:rad', {}, [
      element('m:radPr', {}, [element('m:degHide', {'m:val': 1})]),
      element('m:e', {}, [inner])
    ])
  return element('p:txBody', {}, [
    element('a:p', {}, [element('a14:m', {}, [element('m:oMath', {}, [inner])])])
  ])
}

it('reads a formula, and the words of one that is nested deeper than any', () => {
  expect([paragraphsOf(nested(1)), paragraphsOf(nested(80))]).toEqual([['√x'], ['x']])
})

it('stops at what was made to exhaust the stack', () => {
  expect(() => paragraphsOf(nested(20_000))).toThrow('broken')
})
