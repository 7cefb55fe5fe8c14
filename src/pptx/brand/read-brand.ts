import type {VFile} from 'vfile'
import {deriveTheme} from '../../brand/derive-theme.ts'
import {faintLayouts} from '../../brand/faint-layouts.ts'
import {faintPlaces} from '../../brand/faint-places.ts'
import type {Brand, BrandLink, BrandPackage, BrandPart, PresentationElement} from '../../brand/types.ts'
import {atUsualSize} from '../../brand/usual-size.ts'
import {fail, info, warn} from '../../messages.ts'
import {twoDigits} from '../../themes/two-digits.ts'
import {linksName} from '../part-names.ts'
import {sizeOf} from '../size-of.ts'
import {child, type Element, markup} from '../xml.ts'
import {type ContentTypes, readContentTypes} from './content-types.ts'
import {gatherParts} from './gather-parts.ts'
import {type Archive, openArchive} from './open-archive.ts'
import {readEmbeddedFonts} from './read-embedded-fonts.ts'
import {readLinks} from './read-links.ts'
import {readMasters} from './read-masters.ts'
import {rectOf} from './read-places.ts'
import {readTree} from './read-tree.ts'
import {shownShapes} from './shown-shapes.ts'
import {takeMarks} from './take-marks.ts'

/**
 * Read a brand's `.pptx` or `.potx`: its masters, layouts, themes and what belongs to them; no slides, no macros.
 *
 * A file that is broken, that leads outside, or that is larger than any template stops the run, within the time and memory
 * that reading a large template takes.
 *
 * @param file
 *   Its value is the bytes.
 */
export function readBrand(file: VFile): Brand {
  const archive = openArchive(file)
  const types = readContentTypes(archive.read(['[Content_Types].xml']).get('[Content_Types].xml'), file)
  return readFrom(mainPart(archive, types, file), archive, types, file)
}

/**
 * Read a brand from the part of an opened file that holds its presentation together.
 *
 * @param main
 *   Name of that part.
 */
export function readFrom(main: string, archive: Archive, types: ContentTypes, file: VFile): Brand {
  const contents = archive.read([main, linksName(main)])
  const presentation = readTree(contents.get(main), main, file)
  if (presentation.name !== 'p:presentation') fail(file, 'brand-broken', undefined, {reason: noPresentation})
  const all = readLinks(main, contents.get(linksName(main)), file)
  sayLeftOut(all, file)

  const links = all.filter(({type, external}) => kept.includes(type) && !external)
  const {parts, marking} = takeMarks(gatherParts(links, archive, types.beyondExtension, file), file)
  const page = knownSize(presentation, file)
  const {layouts: read, themes} = readMasters(presentation, links, parts, page, file)
  const {size, layouts, scale} = atUsualSize({size: page, layouts: read})
  const name = file.stem ?? 'brand'
  const theme = deriveTheme({name, size, layouts, themes})
  const fonts = readEmbeddedFonts(presentation, links, parts)
  const brand = {
    name,
    size,
    scale,
    layouts,
    fonts,
    ...(marking !== undefined && {marking}),
    package: packageOf(presentation, links, parts, file),
    theme
  }
  for (const {layout, ratio} of faintLayouts(brand))
    warn(file, 'brand-contrast', undefined, {layout, ratio: twoDigits(ratio)})
  for (const {ratio, ...place} of faintPlaces(brand))
    warn(file, 'brand-faint', undefined, {...place, ratio: twoDigits(ratio)})
  return brand
}

// Slides, comments, macros, tags and what programs keep for themselves stay behind.
const kept = ['slideMaster', 'theme', 'notesMaster', 'handoutMaster', 'tableStyles', 'font']

const noPresentation = 'no presentation is in it, or one in the strict form of Open XML'

/** The part that holds the presentation together. */
function mainPart(archive: Archive, types: ContentTypes, file: VFile): string {
  const root = '_rels/.rels'
  const links = readLinks('', archive.read([root]).get(root), file)
  const main = links.find(({type, external}) => type === 'officeDocument' && !external)?.target
  if (main === undefined || !isPresentation(types.of(main)))
    return fail(file, 'brand-broken', undefined, {reason: noPresentation})
  return main
}

/** Files with macros have types of PowerPoint's own: `application/vnd.ms-powerpoint.template.macroEnabled.main+xml`. */
function isPresentation(type = ''): boolean {
  return /presentationml|ms-powerpoint/.test(type)
}

function sayLeftOut(links: readonly BrandLink[], file: VFile): void {
  const slides = links.filter(({type}) => type === 'slide').length
  const hasMacros = links.some(({type}) => type.endsWith('/vbaProject'))
  const parts = [
    ...(slides > 0 ? [`${slides} slide${slides === 1 ? '' : 's'}`] : []),
    ...(hasMacros ? ['its macros'] : [])
  ]
  if (parts.length > 0) info(file, 'brand-left-out', undefined, {parts: parts.join(' and ')})
}

function knownSize(presentation: Element, file: VFile): Brand['size'] {
  const {w, h} = sizeOf(presentation)
  // From 1 to 56 inches (ECMA-376, 19.7.9).
  if (!(w >= 72 && w <= 4032 && h >= 72 && h <= 4032))
    return fail(file, 'brand-broken', undefined, {reason: 'its slides have no size that PowerPoint knows'})
  return {w, h}
}

const presentationElements: readonly PresentationElement[] = [
  'sldMasterIdLst',
  'notesMasterIdLst',
  'handoutMasterIdLst',
  'sldSz',
  'notesSz',
  'embeddedFontLst',
  'defaultTextStyle'
]

function packageOf(
  presentation: Element,
  links: readonly BrandLink[],
  parts: ReadonlyMap<string, BrandPart>,
  file: VFile
): BrandPackage {
  const notesMaster = links.find(({type}) => type === 'notesMaster')?.target
  const texts = presentationElements.map((name) => {
    const found = child(presentation, `p:${name}`)
    return [name, found ? markup(withoutExtensions(found)) : '']
  })
  return {
    parts: [...parts.values()],
    links,
    // Every element was asked for.
    presentation: Object.fromEntries(texts) as BrandPackage['presentation'],
    ...(notesMaster && {notesMaster}),
    notesPlaces: notesMaster
      ? shownShapes(readTree(parts.get(notesMaster)?.content, notesMaster, file)).flatMap(
          ({shape, placing}) => {
            const rect = rectOf(shape)
            return rect ? [placing(rect)] : []
          }
        )
      : []
  }
}

/** Extensions may name things that are left out. */
function withoutExtensions(one: Element): Element {
  const children = one.children.filter((inner) => typeof inner === 'string' || !inner.name.endsWith('extLst'))
  return {
    ...one,
    children: children.map((inner) => (typeof inner === 'string' ? inner : withoutExtensions(inner)))
  }
}
