import {strToU8, zipSync} from 'fflate'

/** Parts of a package: name to XML, or to bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

/** The least sound deck: one master, one layout, and slides whose objects are given as XML. Its first object is a title. */
export function plainDeck(slides: readonly string[]): Parts {
  const numbers = slides.map((_, index) => index + 1)
  return {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': relations([['officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': presentation(numbers),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...numbers.map((number) => ['slide', `slides/slide${number}.xml`] as const)
    ]),
    'ppt/slideMasters/slideMaster1.xml': drawing(
      'p:sldMaster',
      title('Title', place(40, 20, 880, 40)),
      `${colorMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>`
    ),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml']
    ]),
    'ppt/slideLayouts/slideLayout1.xml': drawing('p:sldLayout', title('Title'), inheritedColors),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      ['slideMaster', '../slideMasters/slideMaster1.xml']
    ]),
    'ppt/notesMasters/notesMaster1.xml': drawing('p:notesMaster', '', colorMap),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([['theme', '../theme/theme2.xml']]),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
    'ppt/media/image1.png': pixel,
    ...Object.assign({}, ...slides.map((objects, index) => slideParts(objects, index + 1)))
  }
}

/** The parts as one file. */
export function packed(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part
  ])
  return zipSync(Object.fromEntries(entries))
}

function slideParts(objects: string, number: number): Parts {
  const notes = text({id: 2, name: 'Notes', place: place(40, 40, 400, 100), words: `Notes ${number}`})
  return {
    [`ppt/slides/slide${number}.xml`]: drawing('p:sld', title(`Slide ${number}`) + objects, inheritedColors),
    [`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ['image', '../media/image1.png']
    ]),
    [`ppt/notesSlides/notesSlide${number}.xml`]: drawing('p:notes', notes, inheritedColors),
    [`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`]
    ])
  }
}

/** A place in points, as XML. */
export function place(x: number, y: number, width: number, height: number, tag = 'a:xfrm'): string {
  const [left, top, across, down] = [x, y, width, height].map((length) => Math.round(length * 12_700))
  return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></${tag}>`
}

export interface TextShape {
  readonly id: number
  readonly name: string
  readonly place: string
  readonly words: string
  /** Attributes of the text body, and what stands in it. */
  readonly body?: readonly [string, string]
  /** Attributes of its identity. */
  readonly extra?: string
}

/** A text box at 18 points, without insets. */
export function text({
  id,
  name,
  place,
  words,
  body: [attributes, inside] = ['', ''],
  extra = ''
}: TextShape): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"${extra}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"${attributes}>${inside}</a:bodyPr><a:p>${run(words)}</a:p></p:txBody></p:sp>`
}

/** A table of one column, its first row the header, each row 30 points high. */
export function table(id: number, name: string, rows: readonly string[]): string {
  const cells = rows.map(
    (words) =>
      `<a:tr h="381000"><a:tc><a:txBody><a:bodyPr/><a:p>${run(words)}</a:p></a:txBody><a:tcPr/></a:tc></a:tr>`
  )
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="A table"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${place(40, 100, 200, 30 * rows.length, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid><a:gridCol w="2540000"/></a:tblGrid>${cells.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

/** A picture of one pixel. */
export function picture(id: number, name: string, place: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${name}" descr="A pixel"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

function title(words: string, place = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="100" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:p>${run(words)}</a:p></p:txBody></p:sp>`
}

function run(words: string): string {
  return `<a:r><a:rPr lang="en-US" sz="1800"><a:latin typeface="Calibri"/></a:rPr><a:t>${words}</a:t></a:r>`
}

const space = 'http://schemas.openxmlformats.org'
const office = `${space}/officeDocument/2006/relationships`
const spaces = `xmlns:a="${space}/drawingml/2006/main" xmlns:r="${office}" xmlns:p="${space}/presentationml/2006/main"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function drawing(tag: string, objects: string, after: string): string {
  return `${head}<${tag} ${spaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${objects}</p:spTree></p:cSld>${after}</${tag}>`
}

const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const inheritedColors = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'

function presentation(numbers: readonly number[]): string {
  const ids = numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 2}"/>`)
  return `${head}<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`
  )
  return `${head}<Relationships xmlns="${space}/package/2006/relationships">${list.join('')}</Relationships>`
}

function contentTypes(numbers: readonly number[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument'
  const overrides = [
    ['presentation.xml', `${kind}.presentationml.presentation.main+xml`],
    ['slideMasters/slideMaster1.xml', `${kind}.presentationml.slideMaster+xml`],
    ['slideLayouts/slideLayout1.xml', `${kind}.presentationml.slideLayout+xml`],
    ['notesMasters/notesMaster1.xml', `${kind}.presentationml.notesMaster+xml`],
    ['theme/theme1.xml', `${kind}.theme+xml`],
    ['theme/theme2.xml', `${kind}.theme+xml`],
    ...numbers.flatMap((number) => [
      [`slides/slide${number}.xml`, `${kind}.presentationml.slide+xml`],
      [`notesSlides/notesSlide${number}.xml`, `${kind}.presentationml.notesSlide+xml`]
    ])
  ].map(([name, type]) => `<Override PartName="/ppt/${name}" ContentType="${type}"/>`)
  return `${head}<Types xmlns="${space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
}

const colors = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
  .split(' ')
  .map((name, index) => `<a:${name}><a:srgbClr val="${index === 1 ? 'FFFFFF' : '203040'}"/></a:${name}>`)
const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="6350">${fill}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const theme = `${head}<a:theme ${spaces} name="Plain"><a:themeElements><a:clrScheme name="Plain">${colors.join('')}</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
