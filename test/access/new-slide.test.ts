import {expect, it} from 'vitest'
import {checkDeck} from '../../src/access/check-deck.ts'
import {seeDeck} from '../../src/pptx/see/see-deck.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf} from '../support/parts.ts'
import {edited, type Parts} from '../verify/edited.ts'

const slide = 'ppt/slides/slide1.xml'
const ns =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** A person's new slide: text typed into each placeholder of a layout, three levels deep where it takes so many. */
function typed(layout: string, parts: Parts): void {
  const shapes = all(parts[layout], 'p:ph').map(({attributes: {type, idx}}, index) => {
    const tie = [type && ` type="${type}"`, idx && ` idx="${idx}"`].filter(Boolean).join('')
    const levels = type === undefined ? [0, 1, 2] : [0]
    const text = levels.map(
      (level) => `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr lang="en"/><a:t>Typed</a:t></a:r></a:p>`
    )
    return (
      `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="${type ?? 'content'}"/><p:cNvSpPr/><p:nvPr><p:ph${tie}/></p:nvPr></p:nvSpPr>` +
      `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${text.join('')}</p:txBody></p:sp>`
    )
  })
  parts[slide] = `<p:sld ${ns}><p:cSld><p:spTree>${shapes.join('')}</p:spTree></p:cSld></p:sld>`
  const links = 'ppt/slides/_rels/slide1.xml.rels'
  parts[links] = (parts[links] ?? '').replace(
    /slideLayout\d+\.xml/,
    layout.slice(layout.lastIndexOf('/') + 1)
  )
}

it.each([
  ['diplomat', '16:9'],
  ['night', '16:9'],
  ['night', '4:3']
])('what a person types on a new slide can be read on every layout: %s, %s', async (theme, size) => {
  const matter = `---\ntitle: Ferry\nsize: '${size}'\nmarking: TLP:AMBER\n---\n\n`
  const deck = await writePptx(layOutMarkdown(`${matter}The ferry is late.`, theme).layout, host)
  const layouts = Object.keys(partsOf(deck)).filter((name) => /slideLayouts\/[^/]+\.xml$/.test(name))
  expect(layouts.length).toBeGreaterThan(20)
  for (const layout of layouts) {
    const seen = seeDeck(edited(deck, (parts) => typed(layout, parts)))
    const [first] = 'slides' in seen ? seen.slides : []
    const texts = first?.shapes.flatMap((shape) => shape.texts) ?? []
    // Every colour and every ground is known, so that the check leaves nothing out.
    expect(texts.filter(({color, ground}) => !color || !ground)).toEqual([])
    expect(first?.shapes.filter(({place}) => !place)).toEqual([])
    const checked = 'slides' in seen && first ? checkDeck({...seen, slides: [first]}) : undefined
    expect(
      checked?.barriers.filter(({type}) => type !== 'reading-order'),
      layout
    ).toEqual([])
  }
})
