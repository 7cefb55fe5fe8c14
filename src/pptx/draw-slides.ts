import {strFromU8, unzipSync} from 'fflate'
import type {Box, Rect, TextParagraph} from '../frame/types.ts'
import {inches} from '../units.ts'
import {piecesOf} from './pieces.ts'
import type {LibraryDeck, LibrarySlide, Position} from './pptxgenjs.ts'
import {readDrawn} from './read-drawn.ts'
import {child, type Element, elements} from './xml.ts'

/**
 * Draw slides through pptxgenjs: the shapes of each, one a box, in order.
 *
 * The library gives structure: shapes, their text in paragraphs and runs, tables, pictures. How they look is set
 * afterwards, in the words of the layouts, so that what is equal can be inherited. Its masters, notes and properties are
 * not used; and since it writes four parts a slide of which we would drop three, it draws all on one.
 */
export async function drawSlides(
  slides: readonly (readonly Box[])[],
  makeDeck: () => LibraryDeck
): Promise<Element[][]> {
  const deck = makeDeck()
  const slide = deck.addSlide()
  for (const box of slides.flat()) drawBox(box, slide)
  // With this output the library gives a Buffer.
  const packed = (await deck.write({outputType: 'nodebuffer'})) as Uint8Array
  const content = unzipSync(packed, {filter: ({name}) => name === drawnPart})[drawnPart]
  if (content === undefined) throw new Error(`pptxgenjs wrote no ${drawnPart}`)
  const tree = child(child(readDrawn(strFromU8(content)), 'p:cSld'), 'p:spTree')
  const shapes = elements(tree).filter(({name}) => name !== 'p:nvGrpSpPr' && name !== 'p:grpSpPr')
  let next = 0
  return slides.map((boxes) => boxes.map(() => shapes[next++]).filter((shape) => shape !== undefined))
}

const drawnPart = 'ppt/slides/slide1.xml'

const pens: {readonly [Type in Box['type']]: (box: Extract<Box, {type: Type}>, slide: LibrarySlide) => void} =
  {
    text: (box, slide) => {
      slide.addText(runsOf(box.paragraphs), {...position(box.rect), shape: box.shape, margin: 0})
    },
    shape: (box, slide) => {
      slide.addShape(box.shape, position(box.rect))
    },
    image: (box, slide) => {
      slide.addImage({...position(box.rect), data: pixel})
    },
    picture: (box, slide) => {
      slide.addImage({...position(box.rect), data: pixel})
    },
    // The library knows no mathematics.
    equation: (box, slide) => {
      slide.addShape('rect', position(box.rect))
    },
    // The library would write a part and pack a workbook, with fixed colours; ours take their place.
    chart: (box, slide) => {
      slide.addShape('rect', position(box.rect))
    },
    table: (box, slide) => {
      slide.addTable(
        box.rows.map((row) => row.cells.map((cell) => ({text: runsOf(cell)}))),
        {
          ...position(box.rect),
          colW: box.columns.map(inches),
          rowH: box.rows.map((row) => inches(row.height))
        }
      )
    }
  }

function drawBox(box: Box, slide: LibrarySlide): void {
  // The compiler does not see that the pen belongs to the box.
  const pen = pens[box.type] as (box: Box, slide: LibrarySlide) => void
  pen(box, slide)
}

// The library would pack a copy for every use, so it gets one pixel; the picture itself goes into the package once.
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

// Without a name the library counts all shapes before each one to make up its own; the names that we want come later.
const objectName = 'Box'

function position({x, y, w, h}: Rect): Position {
  return {x: inches(x), y: inches(y), w: inches(w), h: inches(h), objectName}
}

// A bullet or an alignment would begin paragraphs of its own in the library; line ends alone say where one ends.
function runsOf(paragraphs: readonly TextParagraph[]) {
  return paragraphs.flatMap((paragraph) => {
    const runs = piecesOf(paragraph).map(({text, breakBefore}) => ({
      text,
      options: {softBreakBefore: breakBefore, breakLine: false, objectName}
    }))
    const last = runs.at(-1)
    if (last === undefined) return [{text: '', options: {breakLine: true, objectName}}]
    last.options.breakLine = true
    return runs
  })
}
