import {descendants} from './elements.ts'
import type {Package} from './open-package.ts'

/** What is wrong with a package as a whole: what PowerPoint offers to repair and a schema does not see. */
export function packageFaults(deck: Package): readonly string[] {
  return rules.flatMap((rule) => rule(deck))
}

const rules: readonly ((deck: Package) => readonly string[])[] = [
  ({names}) => (names[0] === types ? [] : [`${types} is not the first entry`]),
  ({names}) => repeated(names).map((name) => `${name} stands twice in the archive`),
  ({names}) => names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder entry`),
  contentTypes,
  relationTargets,
  relationIds,
  orphans,
  ownThemes
]

const types = '[Content_Types].xml'

function contentTypes(deck: Package): readonly string[] {
  const overrides = descendants(deck.xml(types), 'Override').map(
    ({attributes}) => attributes.PartName?.slice(1) ?? ''
  )
  const defaults = descendants(deck.xml(types), 'Default').map(
    ({attributes}) => attributes.Extension?.toLowerCase() ?? ''
  )
  const parts = [...deck.parts.keys()].filter((name) => name !== types)
  const typed = new Set(overrides)
  return [
    ...repeated([...overrides, ...defaults]).map((name) => `${name} has two content types`),
    ...overrides
      .filter((name) => !deck.parts.has(name))
      .map((name) => `Content type for ${name}, which is not there`),
    ...parts
      .filter((name) => !typed.has(name) && !defaults.includes(extension(name)))
      .map((name) => `No content type for ${name}`),
    ...defaults
      .filter((one) => !parts.some((name) => extension(name) === one))
      .map((one) => `Content type for .${one}, of which there is none`)
  ]
}

function relationTargets(deck: Package): readonly string[] {
  return sources(deck).flatMap((source) =>
    deck.relations(source).flatMap(({target, written, external}) => {
      if (external) return []
      if (!deck.parts.has(target)) return [`${source} points to ${target}, which is not there`]
      return written.startsWith('/') ? [`${source} points to ${target} by an absolute path`] : []
    })
  )
}

function relationIds(deck: Package): readonly string[] {
  return sources(deck).flatMap((source) => {
    const ids = deck.relations(source).map(({id}) => id)
    const text = source.endsWith('.xml') ? deck.text(source) : ''
    const used = [...text.matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map(([, id = '']) => id)
    return [
      ...repeated(ids).map((id) => `${source} has two relations ${id}`),
      ...[...new Set(used)]
        .filter((id) => !ids.includes(id))
        .map((id) => `${source} uses relation ${id}, which it has not`)
    ]
  })
}

function orphans(deck: Package): readonly string[] {
  const reached = new Set(sources(deck).flatMap((source) => deck.relations(source).map(({target}) => target)))
  return [...deck.parts.keys()]
    .filter((name) => name !== types && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `Nothing points to ${name}`)
}

function ownThemes(deck: Package): readonly string[] {
  const masters = sources(deck).filter((name) => /Master\d+\.xml$/.test(name))
  const themes = masters.flatMap((name) => deck.relations(name).filter(({type}) => type === 'theme'))
  return repeated(themes.map(({target}) => target)).map((name) => `${name} serves two masters`)
}

/** Parts that may have relations; the package itself is the first, with an empty name. */
function sources(deck: Package): readonly string[] {
  return ['', ...[...deck.parts.keys()].filter((name) => !name.endsWith('.rels') && name !== types)]
}

function extension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** What stands more than once, named once each. */
export function repeated(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))]
}
