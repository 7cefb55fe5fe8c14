import {describe, expect, it} from 'vitest'
import {columns, grid, inset, rows} from '../../src/frame/rect.ts'

const rect = {x: 10, y: 20, w: 100, h: 60}

describe('rectangles', () => {
  it('become columns by their shares, the gap between them', () => {
    expect(columns(rect, [1, 2], 10)).toEqual([
      {x: 10, y: 20, w: 30, h: 60},
      {x: 50, y: 20, w: 60, h: 60}
    ])
  })

  it('become rows by their shares, the gap between them', () => {
    expect(rows(rect, [1, 1], 20)).toEqual([
      {x: 10, y: 20, w: 100, h: 20},
      {x: 10, y: 60, w: 100, h: 20}
    ])
  })

  it('give the cells of a short last row the whole width', () => {
    expect(grid(rect, 3, 2, 0).map(({x, w}) => [x, w])).toEqual([
      [10, 50],
      [60, 50],
      [10, 100]
    ])
  })

  it('shrink by insets in the order of CSS', () => {
    expect(inset(rect, [1, 2, 3, 4])).toEqual({x: 14, y: 21, w: 94, h: 56})
  })
})
