import {groundUnder} from '../../brand/ground-under.ts'
import type {Ground, Place} from '../../brand/types.ts'
import type {Rect} from '../../frame/types.ts'
import {readColor, readFill} from '../brand/read-color.ts'
import {fillOf, isFilled} from '../brand/read-grounds.ts'
import {readLevels} from '../brand/read-levels.ts'
import {tieOf} from '../brand/read-places.ts'
import {isOn} from '../is-on.ts'
import {childrenOf, descendantsOf, nameOf} from '../read/by-name.ts'
import {groupPlacing, onSlide, type Placing, placeOf} from '../read/placing.ts'
import {ReadingStopped} from '../read/unreadable.ts'
import {child, type Element, elements} from '../xml.ts'
import type {SeenLayout} from './layouts.ts'
import {textsOf} from './texts.ts'
import type {SeenRole, SeenShape} from './types.ts'

/** What the shapes of a slide are seen with. */
export interface Seeing {
  readonly seen: SeenLayout
  /** What lies behind all of them, from back to front; what they cover themselves is added. */
  readonly grounds: readonly Ground[]
}

/** The shapes of a slide as readers meet them, in order. */
export function seeShapes(tree: Element | undefined, seeing: Seeing): SeenShape[] {
  const grounds = [...seeing.grounds]
  return inTree(tree, onSlide, 0)

  function inTree(group: Element | undefined, placing: Placing, depth: number): SeenShape[] {
    // A file made to exhaust the stack nests deeper than any program does.
    if (depth > 100) throw new ReadingStopped('broken')
    return childrenOf(group).flatMap((one): SeenShape[] => {
      if (one.name === 'p:grpSp') {
        const about = aboutOf(one)
        const inner = inTree(one, groupPlacing(child(child(one, 'p:grpSpPr'), 'a:xfrm'), placing), depth + 1)
        // A group with words of its own speaks for all that is in it.
        const isSaid = about.alt !== '' || about.isDecorative
        return isSaid ? inner.map((shape) => ({...shape, alt: shape.alt || about.alt || ' '})) : inner
      }
      if (!drawn.includes(one.name)) return []
      const shape = seeShape(one, placing, {...seeing, grounds})
      if (shape.place && one.name === 'p:sp' && isFilled(one)) {
        const color = fillOf(one, seeing.seen.scheme)
        grounds.push({rect: shape.place, ...(color && {color})})
      }
      if (shape.place && one.name === 'p:pic') grounds.push({rect: shape.place})
      return [shape]
    })
  }
}

const drawn = ['p:sp', 'p:pic', 'p:cxnSp', 'p:graphicFrame']

function seeShape(shape: Element, placing: Placing, seeing: Seeing): SeenShape {
  const about = aboutOf(shape)
  const place = about.tie && placeFor(about.tie, seeing.seen.layout.places)
  const frame = child(shape, 'p:xfrm') ?? child(child(shape, 'p:spPr'), 'a:xfrm')
  const rect = placeOf(frame, placing) ?? place?.rect
  const common = {
    name: about.name,
    alt: about.alt,
    isDecorative: about.isDecorative,
    role: roleOf(about.tie),
    ...(rect && {place: rect})
  }
  if (shape.name === 'p:graphicFrame') return {...common, ...graphic(shape, rect, seeing)}
  if (shape.name === 'p:pic') return {...common, kind: 'picture', texts: [], ...mediaOf(shape)}
  const texts = shapeTexts(shape, place, rect, seeing)
  const isText = texts.length > 0 || about.tie !== undefined || about.isTextBox
  return {...common, kind: isText ? 'text' : 'ornament', texts}
}

/**
 * The recording that a picture stands for.
 *
 * What is streamed from a site has the captions of that site. Tracks of captions are an extension ([MS-PPTX], tracksInfo).
 */
function mediaOf(shape: Element): Pick<SeenShape, 'media'> {
  const [file] = descendantsOf(shape, ['videoFile', 'audioFile', 'quickTimeFile', 'wavAudioFile', 'audioCd'])
  if (!file || descendantsOf(shape, ['webVideoPr']).length > 0) return {}
  const kind = /audio/i.test(nameOf(file)) ? 'sound' : 'video'
  return {media: {kind, hasCaptions: descendantsOf(shape, ['track']).length > 0}}
}

interface About {
  readonly name: string
  readonly alt: string
  readonly isDecorative: boolean
  readonly isTextBox: boolean
  readonly tie: Readonly<Record<string, string>> | undefined
}

function aboutOf(shape: Element): About {
  const head = elements(shape).find(({name}) => name.startsWith('p:nv'))
  const own = child(head, 'p:cNvPr')
  const marks = descendantsOf(own, ['decorative'])
  return {
    name: own?.attributes.name ?? '',
    alt: (own?.attributes.descr ?? '').trim(),
    isDecorative: marks.some(({attributes}) => isOn(attributes.val)),
    isTextBox: isOn(child(head, 'p:cNvSpPr')?.attributes.txBox),
    tie: tieOf(shape)
  }
}

function roleOf(tie: About['tie']): SeenRole {
  if (!tie) return 'free'
  if (tie.type === 'title' || tie.type === 'ctrTitle') return 'title'
  return ['ftr', 'sldNum', 'dt', 'hdr'].includes(tie.type ?? '') ? 'chrome' : 'placeholder'
}

/** The placeholder of the layout that one of a slide fills: by its index, and where that is none by its type. */
function placeFor(tie: Readonly<Record<string, string>>, places: readonly Place[]): Place | undefined {
  const isTitle = (type: string | undefined) => type === 'title' || type === 'ctrTitle'
  return (
    places.find((one) => tie.idx !== undefined && one.tie.idx === tie.idx) ??
    places.find((one) => one.tie.type === tie.type || (isTitle(one.tie.type) && isTitle(tie.type)))
  )
}

function shapeTexts(shape: Element, place: Place | undefined, rect: Rect | undefined, seeing: Seeing) {
  const {seen, grounds} = seeing
  const {scheme} = seen
  const body = child(shape, 'p:txBody')
  const style = child(child(shape, 'p:style'), 'a:fontRef')
  const levels =
    place?.levels ?? readLevels([child(body, 'a:lstStyle'), seen.defaults], {scheme, fonts: seen.fonts})
  return textsOf(body, {
    levels,
    scheme,
    color: place ? undefined : readColor(style, scheme),
    ground: isFilled(shape) ? fillOf(shape, scheme) : colorUnder(rect, grounds)
  })
}

/** The colour of what lies right under a place; of the background where nobody says where that is. */
function colorUnder(rect: Rect | undefined, grounds: readonly Ground[]): string | undefined {
  return (rect ? groundUnder(rect, grounds) : grounds[0])?.color
}

/** A table, a chart, a diagram, or what another program put there. */
function graphic(
  frame: Element,
  rect: Rect | undefined,
  {seen, grounds}: Seeing
): Pick<SeenShape, 'kind' | 'texts' | 'table'> {
  const {scheme} = seen
  const [content] = elements(child(child(frame, 'a:graphic'), 'a:graphicData'))
  const name = content && nameOf(content)
  if (!content || name !== 'tbl')
    return {kind: name === 'chart' ? 'chart' : name === 'relIds' ? 'diagram' : 'object', texts: []}
  const properties = child(content, 'a:tblPr')
  const cells = elements(content, 'a:tr').flatMap((row) => elements(row, 'a:tc'))
  const isStyled = child(properties, 'a:tableStyleId') !== undefined
  const ground = colorUnder(rect, grounds)
  const levels = readLevels([seen.defaults], {scheme, fonts: seen.fonts})
  const texts = cells.flatMap((cell) => {
    const fill = readFill(child(cell, 'a:tcPr'), scheme)
    return textsOf(child(cell, 'a:txBody'), {
      levels,
      scheme,
      ground: fill ?? (isStyled ? undefined : ground),
      isOpen: isStyled
    })
  })
  return {
    kind: 'table',
    texts,
    table: {
      hasHeader: isOn(properties?.attributes.firstRow),
      isMerged: cells.some(({attributes}) =>
        [attributes.gridSpan, attributes.rowSpan].some((span) => Number(span ?? 1) > 1)
      )
    }
  }
}
