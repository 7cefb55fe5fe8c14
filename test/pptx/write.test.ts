import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'rolldown'
import {describe, expect, it} from 'vitest'
import {writePptx} from '../../src/pptx/index.ts'
import {parseXml} from '../../src/pptx/parse-xml.ts'
import {layout, longLayout, paragraph, text, title} from '../support/layout.ts'
import {memoryHost, redPoint} from '../support/memory-host.ts'
import {all, indented, partsOf, textOf} from '../support/parts.ts'

const host = memoryHost({'themes/flags/kp.png': redPoint})
const parts = partsOf(await writePptx(layout(), host))
const dark = partsOf(await writePptx(layout('dark'), host))
const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))

/** A deck of one slide of the master with a title alone. */
async function oneSlide(...boxes: Parameters<typeof text>[2][]) {
  const made = boxes.map((paragraphs, index) => text(`Box ${index}`, [0, 0, 400, 100], paragraphs))
  const [frame] = layout().frames.slice(2)
  const frames = frame ? [{...frame, boxes: [title('Words'), ...made]}] : []
  return partsOf(await writePptx(layout('light', {frames}), host))['ppt/slides/slide1.xml']
}

describe('a package', () => {
  it('holds its parts in the order that PowerPoint writes, content types first', () => {
    expect(
      Object.keys(parts).filter((name) => !name.includes('slides/') && !name.includes('ayouts/'))
    ).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'ppt/presentation.xml',
      'ppt/_rels/presentation.xml.rels',
      'ppt/notesMasters/notesMaster1.xml',
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      'ppt/theme/theme2.xml',
      'ppt/notesSlides/notesSlide2.xml',
      'ppt/notesSlides/_rels/notesSlide2.xml.rels',
      'ppt/notesSlides/notesSlide3.xml',
      'ppt/notesSlides/_rels/notesSlide3.xml.rels',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      'ppt/theme/theme1.xml',
      'ppt/media/image1.png',
      'ppt/presProps.xml',
      'ppt/viewProps.xml',
      'ppt/tableStyles.xml',
      'docProps/app.xml',
      'docProps/core.xml'
    ])
  })

  it('has no notes master where no slide has notes', async () => {
    const frames = layout().frames.map((frame) => ({...frame, notes: []}))
    const bare = partsOf(await writePptx(layout('light', {frames}), host))
    expect(Object.keys(bare).filter((name) => name.includes('otes'))).toEqual([])
  })

  it('holds a picture once, however often it is shown', () => {
    expect(Object.keys(parts).filter((name) => name.startsWith('ppt/media/'))).toEqual([
      'ppt/media/image1.png'
    ])
  })

  it('leaves out a picture that the host does not have', async () => {
    const without = partsOf(await writePptx(layout(), memoryHost({})))
    expect(Object.keys(without).filter((name) => name.startsWith('ppt/media/'))).toEqual([])
    expect(all(without['ppt/slides/slide3.xml'], 'p:pic')).toEqual([])
  })

  it('is the same for the same layout, in another process and another time zone', async () => {
    const again = await writePptx(layout(), host)
    expect(again).toEqual(await writePptx(layout(), host))
    expect(await hashElsewhere('Asia/Tokyo')).toBe(createHash('sha256').update(again).digest('hex'))
  })
})

async function hashElsewhere(zone: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'))
  const input = new URL('../support/print-hash.ts', import.meta.url).pathname
  await build({input, platform: 'node', output: {dir: folder, format: 'esm', entryFileNames: 'main.mjs'}})
  const hash = execFileSync(process.execPath, [join(folder, 'main.mjs')], {env: {...process.env, TZ: zone}})
  rmSync(folder, {recursive: true})
  return hash.toString()
}

describe('a slide', () => {
  it('repeats nothing that its layout gives', () => {
    expect(
      indented(all(parts['ppt/slides/slide2.xml'], 'p:sp')[1] ?? parseXml('<none/>'))
    ).toMatchInlineSnapshot(`
      "p:sp
        p:nvSpPr
          p:cNvPr id="3" name="Points"
          p:cNvSpPr
            a:spLocks noGrp="1"
          p:nvPr
            p:ph idx="0"
        p:spPr
        p:txBody
          a:bodyPr
          a:lstStyle
          a:p
            a:r
              a:rPr lang="en-GB"
              a:t
                A delegation went to Moscow
          a:p
            a:r
              a:rPr lang="en-GB"
              a:t
                It stayed for five days"
    `)
  })

  it('says only the size where a title had to shrink', () => {
    const [run] = all(parts['ppt/slides/slide3.xml'], 'a:rPr')
    expect(run?.attributes).toEqual({lang: 'en-GB', sz: '2400'})
    expect(run?.children).toEqual([])
  })

  it('has one title, tied as on its layout', () => {
    const ties = slides.map((name) => all(parts[name], 'p:ph').map((one) => one.attributes.type))
    expect(ties).toEqual([
      ['ctrTitle', 'subTitle'],
      ['title', undefined, 'ftr', 'sldNum'],
      ['title', 'sldNum']
    ])
    expect(all(parts['ppt/slideLayouts/slideLayout1.xml'], 'p:ph').map((one) => one.attributes.type)).toEqual(
      ['ctrTitle', 'subTitle']
    )
  })

  it('names its shapes and counts them in reading order', () => {
    expect(
      all(parts['ppt/slides/slide3.xml'], 'p:cNvPr').map(({attributes}) => [attributes.id, attributes.name])
    ).toEqual([
      ['1', ''],
      ['2', 'Title'],
      ['3', 'Card 1'],
      ['4', 'Numeral 1'],
      ['5', 'Label'],
      ['6', 'Flag of North Korea'],
      ['7', 'Steps'],
      ['8', 'Sources'],
      ['9', 'Flag again'],
      ['10', 'Slide number']
    ])
  })

  it('numbers itself with a field', () => {
    expect(all(parts['ppt/slides/slide3.xml'], 'a:fld').map(({attributes}) => attributes.type)).toEqual([
      'slidenum'
    ])
  })

  it('describes pictures and tables in words', () => {
    const described = all(parts['ppt/slides/slide3.xml'], 'p:cNvPr').filter(
      (one) => 'descr' in one.attributes
    )
    expect(described.map((one) => one.attributes.descr)).toEqual([
      'Flag of North Korea',
      'Which paragraph stands on which slide',
      'Flag of North Korea'
    ])
  })

  it('marks the first row of a table as its header and draws the rule under it', () => {
    const slide = parts['ppt/slides/slide3.xml']
    expect(all(slide, 'a:tblPr').map((one) => one.attributes)).toEqual([{firstRow: '1'}])
    expect(all(slide, 'a:lnB').map((one) => one.attributes.w)).toEqual([
      '12700',
      '12700',
      undefined,
      undefined,
      undefined,
      undefined
    ])
  })

  it('keeps the words, with line breaks, and leaves out what XML cannot hold', async () => {
    const slide = await oneSlide([
      paragraph('One & <two>\nthree\u0001\uD800 “four”  '),
      paragraph(''),
      paragraph('5')
    ])
    expect(textOf(parseXml(slide ?? ''))).toBe('Words\nOne & <two>three “four”  \n\n5')
    expect(all(slide, 'a:br')).toHaveLength(1)
  })

  it('sets a paragraph of several runs once', async () => {
    const [one] = [paragraph('', {}, {bullet: {type: 'disc'}, indent: 18})]
    const runs = ['Bold', ' and ', 'plain'].map((words, index) => ({
      ...paragraph(words).runs[0],
      bold: index === 0
    }))
    const slide = await oneSlide([{...one, runs} as typeof one])
    expect(all(slide, 'a:buChar')).toHaveLength(1)
    expect(all(slide, 'a:p').map((each) => each.children.length)).toEqual([1, 4])
  })

  it.each([
    ['right to left', {rtl: true, align: 'right'}, {algn: 'r', rtl: '1', marL: '0', indent: '0'}],
    [
      'a second level',
      {bullet: {type: 'disc'}, indent: 36, level: 1},
      {algn: 'l', lvl: '1', marL: '457200', indent: '-228600'}
    ],
    ['centred', {align: 'center'}, {algn: 'ctr', marL: '0', indent: '0'}]
  ] as const)('sets a paragraph %s', async (_, look, expected) => {
    const slide = await oneSlide([paragraph('نص', {}, look)])
    const [properties] = all(slide, 'a:pPr')
    expect(properties?.attributes).toEqual({...expected, hangingPunct: '0'})
  })
})

describe('every part', () => {
  const drawn = [parts, dark].flatMap((one) =>
    Object.entries(one).filter(([name]) => name.startsWith('ppt/') && name.endsWith('.xml'))
  )

  it('takes its colours from the theme', () => {
    expect(drawn.filter(([, part]) => part.includes('srgbClr')).map(([name]) => name)).toEqual([
      'ppt/theme/theme2.xml',
      'ppt/theme/theme1.xml',
      'ppt/theme/theme2.xml',
      'ppt/theme/theme1.xml'
    ])
  })

  it('takes its fonts from the theme', () => {
    const faces = drawn
      .filter(([name]) => !name.includes('theme'))
      .flatMap(([, part]) => ['a:latin', 'a:ea', 'a:cs'].flatMap((script) => all(part, script)))
    expect([...new Set(faces.map((one) => one.attributes.typeface))].sort()).toEqual([
      '+mj-cs',
      '+mj-ea',
      '+mj-lt',
      '+mn-cs',
      '+mn-ea',
      '+mn-lt'
    ])
  })

  it('has the language on every run', () => {
    const runs = drawn.flatMap(([, part]) => ['a:rPr', 'a:endParaRPr'].flatMap((name) => all(part, name)))
    expect(runs.filter((one) => one.attributes.lang !== 'en-GB')).toEqual([])
    const bare = drawn.flatMap(([name, part]) =>
      ['a:r', 'a:fld', 'a:br']
        .flatMap((kind) => all(part, kind))
        .flatMap((one) =>
          one.children[0] && typeof one.children[0] === 'object' && one.children[0].name === 'a:rPr'
            ? []
            : [name]
        )
    )
    expect(bare).toEqual([])
  })

  it('never counts two shapes alike', () => {
    const doubled = drawn.filter(([, part]) => {
      const ids = all(part, 'p:cNvPr').map((one) => one.attributes.id)
      return new Set(ids).size < ids.length
    })
    expect(doubled).toEqual([])
  })

  it('hides ornaments from screen readers', () => {
    const ornaments = drawn.flatMap(([, part]) => all(part, 'adec:decorative'))
    expect(ornaments).toHaveLength(6)
  })
})

describe('the deck', () => {
  it('maps its colours after the scheme of the theme', () => {
    const map = (one: typeof parts) => {
      const [{attributes: {bg1, tx1, bg2, tx2} = {}} = {}] = all(
        one['ppt/slideMasters/slideMaster1.xml'],
        'p:clrMap'
      )
      return {bg1, tx1, bg2, tx2}
    }
    expect(map(parts)).toEqual({bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2'})
    expect(map(dark)).toEqual({bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2'})
  })

  it('differs between themes in the parts of the base alone', () => {
    const differing = Object.keys(parts).filter((name) => parts[name] !== dark[name])
    expect(differing).toEqual([
      'ppt/theme/theme2.xml',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/theme/theme1.xml',
      'docProps/app.xml'
    ])
  })

  it('has the sections of its slides, in order', () => {
    const found = all(parts['ppt/presentation.xml'], 'p14:section')
    expect(
      found.map((one) => [one.attributes.name, all(parts['ppt/presentation.xml'], 'p14:sldId').length])
    ).toEqual([
      ['Opening', 3],
      ['Context', 3]
    ])
    expect(found.map((one) => one.attributes.id)).toEqual(
      found.map((one) => one.attributes.id?.toUpperCase())
    )
  })

  it('keeps notes in paragraphs, with the ids of their sentences', () => {
    const [, body] = all(parts['ppt/notesSlides/notesSlide2.xml'], 'p:txBody')
    expect(body && textOf(body)).toBe('[p1s1] A delegation went to Moscow.\nTwo linesof no sentence')
  })

  it('says what it is, and nothing of who made it', () => {
    expect(parts['docProps/core.xml']).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>A visit to Moscow</dc:title><dc:creator>Ana &amp; Ben; Carl</dc:creator><cp:keywords>visit, Moscow</cp:keywords><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2024-06-20T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2024-06-20T00:00:00Z</dcterms:modified></cp:coreProperties>"
    `)
  })

  it.each([
    [
      {w: 960, h: 540},
      {cx: '12192000', cy: '6858000'}
    ],
    [
      {w: 720, h: 540},
      {cx: '9144000', cy: '6858000', type: 'screen4x3'}
    ]
  ])('has the size %o', async (size, expected) => {
    const made = partsOf(await writePptx(layout('light', {size}), host))
    expect(all(made['ppt/presentation.xml'], 'p:sldSz').map((one) => one.attributes)).toEqual([expected])
  })

  it('draws a long deck as it draws a short one', async () => {
    const long = partsOf(await writePptx(longLayout(101), host))
    expect(textOf(parseXml(long['ppt/slides/slide101.xml'] ?? ''))).toContain('Bullet number 5 on slide 101')
  })
})
