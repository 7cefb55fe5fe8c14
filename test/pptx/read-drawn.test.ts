import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {loadLibrary} from '../../src/pptx/pptxgenjs.ts'
import {readDrawn} from '../../src/pptx/read-drawn.ts'

const place = {x: 1, y: 1, w: 4, h: 1, objectName: 'Box'}

it('reads what pptxgenjs writes as a reader of XML does', async () => {
  const makeDeck = await loadLibrary()
  const deck = makeDeck()
  const slide = deck.addSlide()
  const run = (text: string) => ({text, options: {breakLine: true, objectName: 'Box'}})
  slide.addText([run(' Bread & "salt" < 5 > \'4\''), run(''), run('&amp;')], {
    ...place,
    shape: 'rect',
    margin: 0
  })
  slide.addShape('ellipse', place)
  slide.addTable([[{text: [run('Harbour')]}, {text: [run('€ 5')]}]], {...place, colW: [2, 2], rowH: [1]})
  const parts = unzipSync((await deck.write({outputType: 'nodebuffer'})) as Uint8Array)
  const markup = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(readDrawn(markup)).toEqual(parseXml(markup))
})

it('finds nothing where there is no element', () => {
  expect(readDrawn('')).toBeUndefined()
})
