import {describe, expect, it} from 'vitest'
import {groupPlacing, onSlide, placeOf} from '../../src/pptx/read/placing.ts'
import {element} from '../../src/pptx/xml.ts'
import {emu} from '../../src/units.ts'

type Place = readonly [x: number, y: number, w: number, h: number]

const pair = (name: string, first: string, one: number, second: string, other: number) =>
  element(name, {[first]: emu(one), [second]: emu(other)})

const frame = ([x, y, w, h]: Place, inner?: Place) =>
  element('a:xfrm', {}, [
    pair('a:off', 'x', x, 'y', y),
    pair('a:ext', 'cx', w, 'cy', h),
    ...(inner
      ? [pair('a:chOff', 'x', inner[0], 'y', inner[1]), pair('a:chExt', 'cx', inner[2], 'cy', inner[3])]
      : [])
  ])

describe('the place of a shape in a group', () => {
  it.each<[string, Place, Place, Place, Place]>([
    ['moved and stretched', [100, 50, 200, 100], [0, 0, 100, 100], [10, 20, 30, 40], [120, 70, 60, 40]],
    [
      'moved, though all of it is one upright line',
      [100, 50, 0, 80],
      [10, 0, 0, 40],
      [10, 0, 0, 40],
      [100, 50, 0, 80]
    ]
  ])('is %s', (_, outer, inner, own, [x, y, w, h]) => {
    expect(placeOf(frame(own), groupPlacing(frame(outer, inner), onSlide))).toEqual({x, y, w, h})
  })
})
