import {expect, it} from 'vitest'
import {checkDeck} from '../../src/access/check-deck.ts'
import type {SeenText} from '../../src/pptx/see/types.ts'

const black = {isBold: false, color: '000000', ground: 'FFFFFF', size: 24}

/** The barriers of a slide with a title and one text, at a height of the slide. */
function barriersOf(look: Omit<SeenText, 'text'>, h = 540) {
  const shape = {kind: 'text', alt: '', isDecorative: false} as const
  const shapes = [
    {...shape, name: 'Title', role: 'title', texts: [{...black, text: 'Ships'}]},
    {...shape, name: 'Text', role: 'free', texts: [{...look, text: 'Seven a week'}]}
  ] as const
  const slides = [{number: 1, isHidden: false, shapes}]
  return checkDeck({size: {w: h * 1.5, h}, sections: [], slides}).barriers.map(({type}) => type)
}

// 777777 on white is 4.48, 949494 is 3.03, 999999 is 2.85.
it.each([
  ['small and grey', {...black, size: 17, color: '777777'}, ['faint-text']],
  ['large and grey', {...black, size: 18, color: '949494'}, []],
  ['bold and grey', {...black, size: 14, isBold: true, color: '949494'}, []],
  ['bold, grey and too small for that', {...black, size: 13, isBold: true, color: '949494'}, ['faint-text']],
  ['large and too grey', {...black, size: 30, color: '999999'}, ['faint-text']],
  ['on what nobody knows', {isBold: false, size: 24, color: 'FFFFFF'}, []]
])('tells text that is faint from other text: %s', (_, look, barriers) => {
  expect(barriersOf(look)).toEqual(barriers)
})

it.each([
  [10, 540, ['small-text']],
  [10.99, 540, []],
  [11, 720, []],
  [8, 405, []],
  [7, 405, ['small-text']]
])('tells whether text of %d points is too small on a slide as high as %d', (size, h, barriers) => {
  expect(barriersOf({...black, size}, h)).toEqual(barriers)
})
