import {expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {child, type Element} from '../../src/pptx/xml.ts'
import {templates} from '../../src/templates/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf, within} from '../support/parts.ts'

const article = templates.map(({example}) => example.replace(/^---\n[\s\S]*?\n---\n/, '')).join('\n\n')
const kinds = ['p:sp', 'p:pic', 'p:graphicFrame']

interface Placed {
  readonly name: string
  readonly tie: string
  /** Left, top, width and height in EMU, as far as it says them itself. */
  readonly place: readonly number[]
}

/** The placeholders of a slide or a layout. */
function placeholdersOf(part: string | undefined): Placed[] {
  const root = parseXml(part ?? '<missing/>')
  return kinds
    .flatMap((kind) => within(root, kind))
    .flatMap((shape) => {
      const tie = within(shape, 'p:ph')[0]?.attributes
      const name = within(shape, 'p:cNvPr')[0]?.attributes.name ?? ''
      return tie ? [{name, tie: tie.idx ?? tie.type ?? '', place: placeOf(shape)}] : []
    })
}

function placeOf(shape: Element): number[] {
  const frame = child(shape, 'p:xfrm') ?? child(child(shape, 'p:spPr'), 'a:xfrm')
  const [at, size] = [child(frame, 'a:off')?.attributes, child(frame, 'a:ext')?.attributes]
  return frame ? [at?.x, at?.y, size?.cx, size?.cy].map(Number) : []
}

it.each(['diplomat', 'night'])('Reset moves nothing on slides of the theme %s', async (theme) => {
  const parts = partsOf(await writePptx(layOutMarkdown(article, theme).layout, host))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const body =
    placeholdersOf(parts['ppt/slideMasters/slideMaster1.xml']).find(({tie}) => tie === '1')?.place ?? []
  const moved = slides.flatMap((slide) => {
    const layout = /slideLayout\d+\.xml/.exec(
      parts[slide.replace('slides/', 'slides/_rels/').concat('.rels')] ?? ''
    )
    const places = placeholdersOf(parts[`ppt/slideLayouts/${layout?.[0]}`])
    return placeholdersOf(parts[slide]).flatMap(({name, tie, place}) => {
      if (place.length === 0) return []
      const onLayout = places.find((one) => one.tie === tie)?.place ?? []
      // What a layout does not say is the master's, as for a table in all of the room for text.
      const home = onLayout.length > 0 ? onLayout : body
      // A table is as high as its rows.
      const isTable = all(parts[slide], 'a:tbl').length > 0
      const isHome = place.every((one, at) => (isTable && at === 3) || Math.abs(one - (home[at] ?? 0)) < 200)
      return isHome ? [] : [`${slide} ${name}: ${place} is not ${home}`]
    })
  })
  expect(slides.length).toBeGreaterThan(templates.length)
  expect(moved).toEqual([])
})

it.each(['diplomat', 'night'])(
  'a list that is reset or typed over full is shrunk to fit: %s',
  async (theme) => {
    const parts = partsOf(await writePptx(layOutMarkdown(article, theme).layout, host))
    const fitOf = (name: string) =>
      all(parts[name], 'p:sp')
        .filter(
          (shape) =>
            within(shape, 'p:ph')[0]?.attributes.idx === '1' &&
            within(shape, 'p:ph')[0]?.attributes.type !== 'subTitle'
        )
        .map((shape) => within(shape, 'a:bodyPr')[0])
    const [master] = fitOf('ppt/slideMasters/slideMaster1.xml')
    expect(master && child(master, 'a:normAutofit')).toBeDefined()
    // Layouts and slides say nothing else.
    const others = Object.keys(parts).filter((name) => /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(name))
    const said = others.flatMap((name) => fitOf(name).filter((body) => body && child(body, 'a:noAutofit')))
    expect(said).toEqual([])
  }
)
