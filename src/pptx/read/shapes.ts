import type {Element} from '../xml.ts'
import {charactersOf, childOf, childrenOf, descendantsOf, nameOf} from './by-name.ts'
import type {OpenedPackage} from './open-package.ts'
import {paragraphsOf} from './paragraphs.ts'
import {groupPlacing, onSlide, type Placing, placeOf} from './placing.ts'
import type {ChartPoint, FinishedShape} from './types.ts'
import {ReadingStopped} from './unreadable.ts'

/** Where a shape is read: the package, and the part that holds it. */
interface Surroundings {
  readonly opened: OpenedPackage
  readonly part: string
  readonly placing: Placing
  readonly depth: number
}

/** Everything with text in the tree of a slide, in order. */
export function shapesOf(tree: Element | undefined, opened: OpenedPackage, part: string): FinishedShape[] {
  return inTree(tree, {opened, part, placing: onSlide, depth: 0}).filter(
    ({paragraphs, rows, values}) => paragraphs.length > 0 || rows || values
  )
}

function inTree(tree: Element | undefined, around: Surroundings): FinishedShape[] {
  // A file made to exhaust the stack nests deeper than any program does.
  if (around.depth > 100) throw new ReadingStopped('broken', around.part)
  return childrenOf(tree).flatMap((one) => readers[nameOf(one)]?.(one, around) ?? [])
}

const readers: Readonly<Record<string, (one: Element, around: Surroundings) => FinishedShape[]>> = {
  sp: textShape,
  cxnSp: textShape,
  graphicFrame: graphic,
  grpSp: (group, around) => {
    const placing = groupPlacing(childOf(group, 'grpSpPr', 'xfrm'), around.placing)
    return inTree(group, {...around, placing, depth: around.depth + 1})
  }
}

function textShape(shape: Element, {placing}: Surroundings): FinishedShape[] {
  const head = childrenOf(shape).find((one) => /^nv(?:Sp|CxnSp)Pr$/.test(nameOf(one)))
  const tie = childOf(head, 'nvPr', 'ph')
  const place = placeOf(childOf(shape, 'spPr', 'xfrm'), placing)
  return [
    {
      name: childOf(head, 'cNvPr')?.attributes.name ?? '',
      role: tie ? (roles[tie.attributes.type ?? 'obj'] ?? 'text') : 'text',
      ...(place && {place}),
      paragraphs: paragraphsOf(childOf(shape, 'txBody'))
    }
  ]
}

// ECMA-376, 19.7.10: types of placeholders.
const roles: Readonly<Record<string, FinishedShape['role']>> = {
  title: 'title',
  ctrTitle: 'title',
  ftr: 'footer',
  hdr: 'footer',
  dt: 'chrome',
  sldNum: 'chrome'
}

function graphic(frame: Element, {opened, part, placing}: Surroundings): FinishedShape[] {
  const place = placeOf(childOf(frame, 'xfrm'), placing)
  const common = {
    name: childOf(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes.name ?? '',
    role: 'text',
    ...(place && {place})
  } as const
  const [content] = childrenOf(childOf(frame, 'graphic', 'graphicData'))
  if (!content) return []
  if (nameOf(content) === 'tbl') return [{...common, paragraphs: [], rows: rowsOf(content)}]
  const links = opened.links(part)
  const linked = (id: string | undefined) => {
    const target = links.find((link) => link.id === id)?.target
    return target === undefined ? undefined : opened.tree(target)
  }
  if (nameOf(content) === 'chart') return [{...common, ...chartOf(linked(linkOf(content, 'id')))}]
  // The words of a diagram stand in a part of its own (ECMA-376, 21.4).
  if (nameOf(content) === 'relIds')
    return [{...common, paragraphs: paragraphsOf(linked(linkOf(content, 'dm')))}]
  return []
}

/** Merged cells are empty but for the first. */
function rowsOf(table: Element): string[][] {
  return childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc').map((cell) => paragraphsOf(childOf(cell, 'txBody')).join('\n'))
  )
}

/** The words of a chart and the numbers it draws, from the copy that its part keeps of its sheet. */
function chartOf(chart: Element | undefined): Pick<FinishedShape, 'paragraphs' | 'values' | 'points'> {
  const caches = (names: readonly string[]) =>
    descendantsOf(chart, names).flatMap((cache) => descendantsOf(cache, ['v']).map(charactersOf))
  const words = [...paragraphsOf(chart), ...caches(['strCache', 'strLit', 'multiLvlStrCache'])]
  return {
    paragraphs: [...new Set(words.filter((text) => text.trim() !== ''))],
    values: [...new Set(caches(['numCache', 'numLit']))],
    points: descendantsOf(chart, ['ser']).flatMap(pointsOf)
  }
}

/** The values of a series with the names of their places. */
function pointsOf(series: Element): ChartPoint[] {
  const [[, called = ''] = []] = entriesOf(childOf(series, 'tx'), ['strCache', 'strLit'])
  const names = new Map(entriesOf(childOf(series, 'cat'), ['strCache', 'strLit']))
  return entriesOf(childOf(series, 'val'), ['numCache', 'numLit']).flatMap(([place, value]) => {
    const name = names.get(place)
    return name === undefined ? [] : [{name, series: called, value}]
  })
}

function entriesOf(part: Element | undefined, names: readonly string[]): [place: string, text: string][] {
  return descendantsOf(part, names)
    .flatMap((cache) => descendantsOf(cache, ['pt']))
    .map((point) => [point.attributes.idx ?? '', descendantsOf(point, ['v']).map(charactersOf).join('')])
}

/** A link stands under a prefix: `r:id`, beside an `id` of another kind. */
function linkOf({attributes}: Element, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
}
