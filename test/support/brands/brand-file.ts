import {strToU8, zipSync} from 'fflate'

/** A company's template, in the words of who draws one. Lengths in points. */
export interface BrandPlan {
  readonly size: readonly [w: number, h: number]
  readonly masters: readonly MasterPlan[]
  /** Parts besides, by name, such as macros; and links of the presentation to them. */
  readonly extra?: {
    readonly parts: Readonly<Record<string, string | Uint8Array>>
    readonly links: readonly Link[]
    readonly types: string
  }
  readonly slides?: number
  /** Placeholders of a notes master. */
  readonly notes?: readonly PlacePlan[]
}

export interface MasterPlan {
  /** dk1, lt1, dk2, lt2, six accents, two links. */
  readonly colors: readonly string[]
  readonly fonts: readonly [major: string, minor: string]
  readonly isDark?: boolean
  /** Markup of the background, `p:bg`; that of the page's colour by default. */
  readonly background?: string
  readonly ornaments?: string
  readonly places: readonly PlacePlan[]
  /** Levels of titles and of text: markup of `a:lvl1pPr` and on. */
  readonly titleStyle: string
  readonly bodyStyle: string
  readonly layouts: readonly LayoutPlan[]
  /** Attributes of `p:hf`: what new slides have of header and footer. */
  readonly chrome?: string
  /** Whether a picture goes with it, as `rId90` of the master. */
  readonly picture?: boolean
}

export interface LayoutPlan {
  readonly name: string
  readonly type?: string
  readonly background?: string
  readonly ornaments?: string
  readonly places: readonly PlacePlan[]
  readonly hidesMaster?: boolean
}

export interface PlacePlan {
  /** Attributes of `p:ph`. */
  readonly tie: string
  /** Left, top, width, height; inherited where absent. */
  readonly at?: readonly [number, number, number, number]
  /** Attributes of `a:bodyPr`. */
  readonly body?: string
  /** Markup of its list style. */
  readonly style?: string
}

type Link = readonly [id: string, type: string, target: string]

const space = 'http://schemas.openxmlformats.org'
const office = `${space}/officeDocument/2006/relationships`
const spaces = `xmlns:a="${space}/drawingml/2006/main" xmlns:r="${office}" xmlns:p="${space}/presentationml/2006/main"`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const kind = 'application/vnd.openxmlformats-officedocument'

/** The bytes of a template. */
export function brandFile(plan: BrandPlan): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(partsOf(plan)).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part
      ])
    ),
    {mtime: '1980-01-01'}
  )
}

/** Its parts, for who wants to break one. */
export function partsOf(plan: BrandPlan): Record<string, string | Uint8Array> {
  const {masters, size, slides = 0, extra, notes} = plan
  const parts: Record<string, string | Uint8Array> = {}
  const types: string[] = [override('ppt/presentation.xml', `${kind}.presentationml.template.main+xml`)]
  let layoutCount = 0
  let id = 2 ** 31
  const masterIds: string[] = []
  for (const [index, master] of masters.entries()) {
    const name = `ppt/slideMasters/slideMaster${index + 1}.xml`
    masterIds.push(`<p:sldMasterId id="${id++}" r:id="rId${index + 1}"/>`)
    const layoutIds: string[] = []
    const links: Link[] = []
    for (const [at, layout] of master.layouts.entries()) {
      const part = `slideLayouts/slideLayout${++layoutCount}.xml`
      layoutIds.push(`<p:sldLayoutId id="${id++}" r:id="rId${at + 1}"/>`)
      links.push([`rId${at + 1}`, 'slideLayout', `../${part}`])
      parts[`ppt/${part}`] = layoutPart(layout)
      parts[`ppt/slideLayouts/_rels/slideLayout${layoutCount}.xml.rels`] = relations([
        ['rId1', 'slideMaster', `../slideMasters/slideMaster${index + 1}.xml`]
      ])
      types.push(override(`ppt/${part}`, `${kind}.presentationml.slideLayout+xml`))
    }
    links.push(['rId80', 'theme', `../theme/theme${index + 1}.xml`])
    if (master.picture) links.push(['rId90', 'image', '../media/image1.png'])
    parts[name] = masterPart(master, layoutIds)
    parts[`ppt/slideMasters/_rels/slideMaster${index + 1}.xml.rels`] = relations(links)
    parts[`ppt/theme/theme${index + 1}.xml`] = themePart(master)
    types.push(override(name, `${kind}.presentationml.slideMaster+xml`))
    types.push(override(`ppt/theme/theme${index + 1}.xml`, `${kind}.theme+xml`))
    if (master.picture) parts['ppt/media/image1.png'] = pixel
  }
  const slideNames = Array.from({length: slides}, (_, at) => `slides/slide${at + 1}.xml`)
  for (const [at, slide] of slideNames.entries()) {
    parts[`ppt/${slide}`] = drawing('p:sld', '', '', '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>')
    parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']
    ])
    types.push(override(`ppt/${slide}`, `${kind}.presentationml.slide+xml`))
  }
  const links: Link[] = [
    ...masters.map((_, at): Link => [`rId${at + 1}`, 'slideMaster', `slideMasters/slideMaster${at + 1}.xml`]),
    ...slideNames.map((slide, at): Link => [`rId${at + 50}`, 'slide', slide]),
    ...(extra?.links ?? [])
  ]
  if (notes) {
    const [first] = masters
    parts[notesName] = drawing('p:notesMaster', '', notes.map(placeholder).join(''), colorMap(false))
    parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relations([
      ['rId1', 'theme', '../theme/theme9.xml']
    ])
    parts['ppt/theme/theme9.xml'] = first ? themePart(first) : ''
    types.push(override(notesName, `${kind}.presentationml.notesMaster+xml`))
    types.push(override('ppt/theme/theme9.xml', `${kind}.theme+xml`))
    links.push(['rId40', 'notesMaster', 'notesMasters/notesMaster1.xml'])
  }
  const slideIds = slideNames.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 50}"/>`)
  const [w, h] = size.map(emu)
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}${extra?.types ?? ''}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `${head}<p:presentation ${spaces}><p:sldMasterIdLst>${masterIds.join('')}</p:sldMasterIdLst>${notes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rId40"/></p:notesMasterIdLst>' : ''}${slides > 0 ? `<p:sldIdLst>${slideIds.join('')}</p:sldIdLst>` : ''}<p:sldSz cx="${w}" cy="${h}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(links),
    ...parts,
    ...extra?.parts
  }
}

const notesName = 'ppt/notesMasters/notesMaster1.xml'

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${type}"/>`
}

function relations(links: readonly Link[]): string {
  const each = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`
  )
  return `${head}<Relationships xmlns="${space}/package/2006/relationships">${each.join('')}</Relationships>`
}

function emu(points: number): number {
  return Math.round(points * 12_700)
}

/** A rectangle as markup of `a:xfrm`. */
function transform([x, y, w, h]: readonly [number, number, number, number]): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`
}

/** A filled rectangle that a template is adorned with. */
export function panel(id: number, at: readonly [number, number, number, number], ink: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Panel ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`
}

/** The picture of a master, at a place. */
export function logo(id: number, at: readonly [number, number, number, number]): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

/** A background in a colour of the scheme. */
export function ground(ink: string): string {
  return `<p:bg><p:bgPr><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
}

function placeholder({tie, at, body = '', style = ''}: PlacePlan, index: number): string {
  const id = index + 2
  const where = at ? `${transform(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''
  const isNumber = tie.includes('sldNum')
  const words = isNumber
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>'
    : /ftr|dt/.test(tie)
      ? '<a:endParaRPr lang="en-US"/>'
      : '<a:r><a:rPr lang="en-US"/><a:t>Text</a:t></a:r>'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Placeholder ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${tie}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr><p:txBody><a:bodyPr ${body}/><a:lstStyle>${style}</a:lstStyle><a:p>${words}</a:p></p:txBody></p:sp>`
}

function drawing(
  tag: string,
  attributes: string,
  shapes: string,
  after: string,
  name = '',
  background = ''
): string {
  const named = name ? ` name="${name.replaceAll('&', '&amp;')}"` : ''
  return `${head}<${tag} ${spaces}${attributes}><p:cSld${named}>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>${after}</${tag}>`
}

function layoutPart({name, type, background, ornaments = '', places, hidesMaster}: LayoutPlan): string {
  const attributes = `${hidesMaster ? ' showMasterSp="0"' : ''}${type ? ` type="${type}"` : ''} preserve="1"`
  const shapes = ornaments + places.map(placeholder).join('')
  return drawing(
    'p:sldLayout',
    attributes,
    shapes,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    name,
    background
  )
}

function masterPart(master: MasterPlan, layoutIds: readonly string[]): string {
  const {isDark, background = ground('bg1'), ornaments = '', places, titleStyle, bodyStyle} = master
  const styles = `<p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${bodyStyle}</p:bodyStyle><p:otherStyle/></p:txStyles>`
  const chrome = master.chrome ? `<p:hf ${master.chrome}/>` : ''
  const after = `${colorMap(isDark)}<p:sldLayoutIdLst>${layoutIds.join('')}</p:sldLayoutIdLst>${chrome}${styles}`
  return drawing('p:sldMaster', '', ornaments + places.map(placeholder).join(''), after, '', background)
}

function colorMap(isDark = false): string {
  const [text, page] = isDark ? ['lt', 'dk'] : ['dk', 'lt']
  return `<p:clrMap bg1="${page}1" tx1="${text}1" bg2="${page}2" tx2="${text}2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`
}

const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink'
]

function themePart({colors, fonts: [major, minor]}: MasterPlan): string {
  const scheme = slots.map((slot, at) => `<a:${slot}><a:srgbClr val="${colors[at]}"/></a:${slot}>`).join('')
  const font = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${head}<a:theme xmlns:a="${space}/drawingml/2006/main" name="Brand"><a:themeElements><a:clrScheme name="Brand">${scheme}</a:clrScheme><a:fontScheme name="Brand"><a:majorFont>${font(major)}</a:majorFont><a:minorFont>${font(minor)}</a:minorFont></a:fontScheme><a:fmtScheme name="Brand"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

/** A level of a list style. */
export function level(
  number: number,
  size: number,
  look: {
    bullet?: string
    indent?: number
    align?: string
    ink?: string
    face?: string
    run?: string
    spacing?: string
  } = {}
): string {
  const {bullet, indent = 0, align = 'l', ink = 'tx1', face = '+mn-lt', run = '', spacing = ''} = look
  const sign = bullet ? `<a:buFont typeface="Arial"/><a:buChar char="${bullet}"/>` : '<a:buNone/>'
  return `<a:lvl${number}pPr marL="${emu(indent * number)}" indent="${bullet ? -emu(indent) : 0}" algn="${align}">${spacing}${sign}<a:defRPr sz="${size * 100}"${run}><a:solidFill><a:schemeClr val="${ink}"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl${number}pPr>`
}

/** Levels of text by their sizes, from the first on. */
export function levels(sizes: readonly number[], look: Parameters<typeof level>[2]): string {
  return sizes.map((size, at) => level(at + 1, size, look)).join('')
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
