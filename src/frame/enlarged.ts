import type {Box, Insets, Rect, TextParagraph} from './types.ts'

/** A box on a page that is so many times larger: everything about it that is a length grows with it. */
export function enlarged(box: Box, by: number): Box {
  // The compiler does not see that what is made of a box is of its type.
  return (boxes[box.type] as (box: Box, by: number) => Box)(box, by)
}

type Enlarge<One extends Box> = (box: One, by: number) => One

const boxes: {readonly [Type in Box['type']]: Enlarge<Extract<Box, {type: Type}>>} = {
  text: (box, by) => ({
    ...shaped(box, by),
    insets: insetsOf(box.insets, by),
    paragraphs: paragraphsOf(box.paragraphs, by)
  }),
  shape: shaped,
  image: placed,
  picture: placed,
  equation: (box, by) => ({...placed(box, by), size: box.size * by}),
  table: (box, by) => ({
    ...placed(box, by),
    columns: box.columns.map((width) => width * by),
    rows: box.rows.map(({height, cells}) => ({
      height: height * by,
      cells: cells.map((cell) => paragraphsOf(cell, by))
    })),
    insets: insetsOf(box.insets, by),
    gaps: box.gaps.map((gap) => gap * by)
  }),
  chart: (box, by) => ({...placed(box, by), look: {...box.look, size: box.look.size * by}})
}

/** A rectangle on a page that is so many times larger. */
export function enlargedRect({x, y, w, h}: Rect, by: number): Rect {
  return {x: x * by, y: y * by, w: w * by, h: h * by}
}

function placed<One extends Box>(box: One, by: number): One {
  return {...box, rect: enlargedRect(box.rect, by)}
}

function shaped<One extends Extract<Box, {type: 'text' | 'shape'}>>(box: One, by: number): One {
  return {
    ...placed(box, by),
    ...(box.radius !== undefined && {radius: box.radius * by}),
    ...(box.outline && {outline: {...box.outline, width: box.outline.width * by}})
  }
}

function insetsOf([top, right, bottom, left]: Insets, by: number): Insets {
  return [top * by, right * by, bottom * by, left * by]
}

function paragraphsOf(paragraphs: readonly TextParagraph[], by: number): TextParagraph[] {
  return paragraphs.map((one) => ({
    ...one,
    indent: one.indent * by,
    spaceBefore: one.spaceBefore * by,
    ...(one.spaceAfter !== undefined && {spaceAfter: one.spaceAfter * by}),
    runs: one.runs.map((run) => ({
      ...run,
      size: run.size * by,
      ...(run.tracking !== undefined && {tracking: run.tracking * by})
    }))
  }))
}
