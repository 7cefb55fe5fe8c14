import type {Place, PlaceRole} from '../../brand/types.ts'
import type {Insets, Rect} from '../../frame/types.ts'
import {points} from '../../units.ts'
import {child, type Element, elements} from '../xml.ts'
import {type Look, readLevels} from './read-levels.ts'

/** A layout and what it inherits from. */
export interface Sources {
  readonly layout: Element
  readonly master: Element
  /** Levels of text that nobody else gives. */
  readonly defaults: Element | undefined
}

/** The placeholders of a layout that stand upright and have a place, with all they inherit from the master. */
export function readPlaces({layout, master, defaults}: Sources, look: Look): Place[] {
  const parents = placeholdersOf(master)
  const styles = child(master, 'p:txStyles')
  return placeholdersOf(layout).flatMap(({shape, tie}): Place[] => {
    const role = roleOf(tie.type)
    const parent = parents.find((one) => one.tie.type === parentType(tie.type))?.shape
    const chain = [shape, parent]
    const rect = chain.map(rectOf).find((one) => one)
    const bodies = chain.map((one) => child(child(one, 'p:txBody'), 'a:bodyPr'))
    const turned = bodies.some((one) => (one?.attributes.vert ?? 'horz') !== 'horz') || tie.orient === 'vert'
    if (!rect || turned || isRotated(chain)) return []
    const lists = chain.map((one) => child(child(one, 'p:txBody'), 'a:lstStyle'))
    const {type, orient, sz, idx} = tie
    return [
      {
        role,
        tie: Object.fromEntries(
          Object.entries({type, orient, sz, idx}).flatMap(([key, value]) => (value ? [[key, value]] : []))
        ),
        rect,
        insets: insetsOf(bodies),
        anchor: anchors[attribute(bodies, 'anchor') ?? ''] ?? 'top',
        levels: readLevels([...lists, child(styles, styleOf(role)), defaults], look)
      }
    ]
  })
}

const anchors: Readonly<Record<string, Place['anchor']>> = {ctr: 'middle', b: 'bottom'}

interface Placeholder {
  readonly shape: Element
  readonly tie: Readonly<Record<string, string>>
}

function placeholdersOf(part: Element): Placeholder[] {
  const shapes = elements(child(child(part, 'p:cSld'), 'p:spTree'))
  const all = shapes.flatMap((shape) => {
    const tie = tieOf(shape)
    return tie ? [{shape, tie}] : []
  })
  // LibreOffice writes several without an index: a slide reaches none but the first of them.
  return all.filter(({tie}, at) => all.findIndex((one) => isSameTie(one.tie, tie)) === at)
}

function isSameTie(one: Placeholder['tie'], other: Placeholder['tie']): boolean {
  return one.type === other.type && (one.idx ?? '0') === (other.idx ?? '0')
}

/** How a shape is tied to a placeholder, `p:ph`; undefined for one that is none. */
export function tieOf(shape: Element): Placeholder['tie'] | undefined {
  const about = elements(shape).find(({name}) => name.startsWith('p:nv'))
  return child(child(about, 'p:nvPr'), 'p:ph')?.attributes
}

// Without a type a placeholder takes anything (ECMA-376, 19.7.10).
const roles: Readonly<Record<string, PlaceRole>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'subtitle',
  body: 'body',
  obj: 'body',
  ftr: 'footer',
  dt: 'date',
  sldNum: 'number'
}

function roleOf(type = 'obj'): PlaceRole {
  return roles[type] ?? 'other'
}

/** The type of the master's placeholder from which one of a layout inherits: everything that is no chrome is text or title. */
function parentType(type = 'obj'): string {
  if (type === 'ctrTitle' || type === 'title') return 'title'
  return type === 'dt' || type === 'ftr' || type === 'sldNum' ? type : 'body'
}

function styleOf(role: PlaceRole): string {
  if (role === 'title') return 'p:titleStyle'
  return role === 'body' || role === 'subtitle' ? 'p:bodyStyle' : 'p:otherStyle'
}

/** Where a shape says that it stands, in points. */
export function rectOf(shape: Element | undefined): Rect | undefined {
  const transform = child(child(shape, 'p:spPr'), 'a:xfrm')
  const [offset, extent] = [child(transform, 'a:off')?.attributes, child(transform, 'a:ext')?.attributes]
  const rect = {x: length(offset?.x), y: length(offset?.y), w: length(extent?.cx), h: length(extent?.cy)}
  return Object.values(rect).every(Number.isFinite) && rect.w > 0 && rect.h >= 0 ? rect : undefined
}

function length(said: string | undefined): number {
  return said === undefined ? Number.NaN : points(Number(said))
}

function isRotated(chain: readonly (Element | undefined)[]): boolean {
  const transform = chain.map((one) => child(child(one, 'p:spPr'), 'a:xfrm')).find((one) => one)
  return Number(transform?.attributes.rot ?? 0) !== 0
}

// 0.1 inch at the sides, 0.05 above and below, where nobody says otherwise (ECMA-376, 21.1.2.1.1).
function insetsOf(bodies: readonly (Element | undefined)[]): Insets {
  const side = (key: string, usual: number) => length(attribute(bodies, key) ?? String(usual))
  return [side('tIns', 45_720), side('rIns', 91_440), side('bIns', 45_720), side('lIns', 91_440)]
}

function attribute(chain: readonly (Element | undefined)[], key: string): string | undefined {
  return chain.find((one) => one && key in one.attributes)?.attributes[key]
}
