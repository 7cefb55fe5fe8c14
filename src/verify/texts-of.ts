import type {FinishedSlide} from '../pptx/read/types.ts'
import type {Text} from './types.ts'
import {evened} from './typography.ts'

/** Everything that a slide shows as text, in the order of the file; what a program fills in by itself left out. */
export function textsOf({number, isHidden, shapes}: FinishedSlide): Text[] {
  return shapes
    .flatMap(({name, role, place, paragraphs, rows = [], values}, at): Text[] => {
      if (role === 'chrome' || role === 'footer') return []
      const text = (said: string, row?: number, column?: number): Text => ({
        slide: number,
        isHidden,
        shape: name,
        at,
        isTitle: role === 'title',
        ...(values && {isInChart: true}),
        ...(place && {place}),
        said: said.replace(/\s+/g, ' ').trim(),
        text: evened(said),
        ...(row !== undefined && {row}),
        ...(column !== undefined && {column})
      })
      return [
        ...paragraphs.map((one) => text(one)),
        ...rows.flatMap((row, index) => row.map((cell, column) => text(cell, index, column)))
      ]
    })
    .filter(({text, row}) => text !== '' || row !== undefined)
}
