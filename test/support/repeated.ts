import {parseXml} from '../../src/pptx/parse-xml.ts'
import {child, type Element, elements, markup} from '../../src/pptx/xml.ts'
import {within} from './parts.ts'

type Parts = Readonly<Record<string, string>>

/** What the placeholders of a deck's slides say that they would inherit all the same: slide, placeholder and property. */
export function repeatedIn(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap((name) => {
      const layout = linked(parts, name, 'slideLayouts')
      const master = linked(parts, layout, 'slideMasters')
      return placeholdersOf(treeOf(parts, name)).flatMap((shape) =>
        repeatedBy(shape, inheritedBy(shape, treeOf(parts, layout), treeOf(parts, master))).map(
          (said) => `${name} ${labelOf(shape)}: ${said}`
        )
      )
    })
}

/** What a placeholder inherits from, the nearest first; and the text styles of the master, where it has text. */
interface Inherited {
  readonly shapes: readonly Element[]
  readonly styles: readonly (Element | undefined)[]
}

function inheritedBy(shape: Element, layout: Element, master: Element): Inherited {
  const {type, idx} = tieOf(shape)
  const onLayout = placeholdersOf(layout).find((one) =>
    type?.toLowerCase().endsWith('title') ? tieOf(one).type === type : tieOf(one).idx === idx
  )
  const kind = kinds[tieOf(onLayout ?? shape).type ?? ''] ?? tieOf(onLayout ?? shape).type ?? 'body'
  const onMaster = placeholdersOf(master).find((one) => tieOf(one).type === kind)
  const shapes = [onLayout, onMaster].flatMap((one) => one ?? [])
  const style = {title: 'p:titleStyle', body: 'p:bodyStyle'}[kind] ?? 'p:otherStyle'
  return {
    shapes,
    styles: [
      ...shapes.map((one) => child(child(one, 'p:txBody'), 'a:lstStyle')),
      child(child(master, 'p:txStyles'), style)
    ]
  }
}

// Placeholders of a layout inherit from one of these kinds on the master (ECMA-376, 19.7.10).
const kinds: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  subTitle: 'body',
  pic: 'body',
  tbl: 'body',
  chart: 'body',
  '': 'body'
}

function repeatedBy(shape: Element, {shapes, styles}: Inherited): string[] {
  const text = child(shape, 'p:txBody')
  const paragraphs = elements(text, 'a:p').flatMap((paragraph) => {
    const own = child(paragraph, 'a:pPr')
    const levels = styles.map((style) => child(style, `a:lvl${Number(own?.attributes.lvl ?? 0) + 1}pPr`))
    const runs = [...elements(paragraph, 'a:r'), ...elements(paragraph, 'a:fld')]
    return [
      ...same(own, levels),
      ...runs.flatMap((run) =>
        same(
          child(run, 'a:rPr'),
          levels.map((level) => child(level, 'a:defRPr'))
        )
      )
    ]
  })
  return [
    ...same(
      child(shape, 'p:spPr'),
      shapes.map((one) => child(one, 'p:spPr'))
    ),
    ...same(
      child(text, 'a:bodyPr'),
      shapes.map((one) => child(child(one, 'p:txBody'), 'a:bodyPr'))
    ),
    ...paragraphs
  ]
}

/** What an element says in the same words as the first of others that says it at all. */
function same(own: Element | undefined, others: readonly (Element | undefined)[]): string[] {
  if (!own) return []
  const attributes = Object.entries(own.attributes).filter(
    ([key, value]) => others.find((one) => one?.attributes[key] !== undefined)?.attributes[key] === value
  )
  const inner = elements(own).filter((one) => {
    const found = others.map((other) => child(other, one.name)).find((other) => other !== undefined)
    return found !== undefined && markup(found) === markup(one)
  })
  return [...attributes.map(([key]) => `${own.name}@${key}`), ...inner.map(({name}) => `${own.name} ${name}`)]
}

function placeholdersOf(tree: Element): Element[] {
  return ['p:sp', 'p:pic']
    .flatMap((name) => within(tree, name))
    .filter((shape) => within(shape, 'p:ph').length > 0)
}

function tieOf(shape: Element): Readonly<Record<string, string>> {
  return within(shape, 'p:ph')[0]?.attributes ?? {}
}

function labelOf(shape: Element): string {
  return within(shape, 'p:cNvPr')[0]?.attributes.name ?? ''
}

function treeOf(parts: Parts, name: string): Element {
  return parseXml(parts[name] ?? '<missing/>')
}

function linked(parts: Parts, name: string, folder: string): string {
  const links = parts[name.replace(/([^/]+)$/, '_rels/$1.rels')] ?? ''
  return `ppt/${new RegExp(`${folder}/[^"]+`).exec(links)?.[0]}`
}
