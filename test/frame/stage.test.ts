import {describe, expect, it} from 'vitest'
import {copy} from '../../src/frame/copy.ts'
import {createStage} from '../../src/frame/stage.ts'
import {scaffold} from '../../src/themes/scaffold.ts'
import {fixedPitch} from '../support/fixed-pitch.ts'

// Half an em a character: at 20 points "one two" is 70 points wide, and 71.4 with the margin.
const area = {x: 0, y: 0, w: 400, h: 300}
const stage = createStage(scaffold, fixedPitch(), area)
const body = (text: string) => [copy(text, 'body', 'tx1')]

describe('fitting', () => {
  it('takes the style’s own size where that fits', () => {
    expect(stage.fit([{copies: body('one two'), w: 400, h: 40}], 'body')).toEqual({size: 22})
  })

  it('goes down in whole points, and sets siblings alike', () => {
    const cells = [
      {copies: body('one two'), w: 400, h: 40},
      {copies: body('one two three four'), w: 190, h: 24}
    ]
    expect(stage.fit(cells, 'body')).toEqual({size: 20})
  })

  it('says how many times too tall the worst is when even the least size is too large', () => {
    // Three words, each on its line of 19.2 points at 16 points.
    expect(stage.fit([{copies: body('measure measure measure'), w: 60, h: 19.2}], 'body')).toEqual({
      overfull: 3
    })
  })

  it('takes a smaller size rather than cut a word', () => {
    // Eight letters need 81.6 points at 20, 77.5 at 19.
    expect(stage.fit([{copies: body('measures'), w: 80, h: 200}], 'body')).toEqual({size: 19})
  })

  it('keeps a cell to the lines it may take', () => {
    const numeral = [copy('185 thousand', 'numeral', 'tx1')]
    expect(stage.fit([{copies: numeral, w: 250, h: 300, lines: 1}], 'numeral')).toEqual({size: 40})
  })

  it('keeps every style of a box above its own least size', () => {
    // The caption is 14 beside 22 and never under 12: so the body stops at 19.
    const copies = [...body('one two three'), copy('four', 'caption', 'tx1')]
    expect(stage.fit([{copies, w: 400, h: 10}], 'body')).toEqual({
      overfull: expect.closeTo((19 * 1.2 + 19 * (14 / 22) * 1.2) / 10, 5)
    })
  })
})

describe('stacking rows', () => {
  it('takes the largest size at which all rows stay within the height', () => {
    const rows = [[{copies: body('one'), w: 400}], [{copies: body('two'), w: 400}]]
    expect(stage.stack(rows, 60, 'body', {gap: 4, padding: 4, least: 0})).toEqual({
      size: 20,
      heights: [28, 28]
    })
  })
})
