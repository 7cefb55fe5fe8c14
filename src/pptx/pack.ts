import {namespaces} from './namespaces.ts'
import {extensionTypes, type Part, type Relationship} from './part.ts'
import {extensionOf, linksName} from './part-names.ts'
import {documentOf, escaped} from './xml.ts'
import {zip} from './zip.ts'

/**
 * Put parts into a package: content types first, then the relationships of the package, then the parts in the order given,
 * each followed by its relationships.
 *
 * @param roots
 *   Relationships of the package itself.
 */
export function pack(parts: readonly Part[], roots: readonly Relationship[]): Uint8Array {
  return zip([
    {name: '[Content_Types].xml', content: contentTypes(parts)},
    {name: '_rels/.rels', content: relationships(roots, '')},
    ...parts.flatMap((part) => [
      {name: part.name, content: part.content},
      ...(part.relationships.length > 0
        ? [{name: linksName(part.name), content: relationships(part.relationships, part.name)}]
        : [])
    ])
  ])
}

function contentTypes(parts: readonly Part[]): string {
  const untyped = parts.filter(({type}) => type === undefined)
  const used = new Set(['rels', 'xml', ...untyped.map(({name}) => extensionOf(name))])
  const known = Object.entries(extensionTypes)
    .filter(([key]) => used.has(key))
    .map(([key, type]) => `<Default Extension="${key}" ContentType="${type}"/>`)
  const own = parts
    .filter((part) => part.type !== undefined)
    .map((part) => `<Override PartName="/${part.name}" ContentType="${part.type}"/>`)
  return documentOf(`<Types xmlns="${namespaces.contentTypes}">${known.join('')}${own.join('')}</Types>`)
}

// Core properties alone belong to the package standard rather than to Office.
const coreProperties = `${namespaces.packageLinks}/metadata/core-properties`

function relationships(links: readonly Relationship[], from: string): string {
  const each = links.map(({id, type, target, external}) => {
    const full = type.includes(':')
      ? type
      : type === 'core-properties'
        ? coreProperties
        : `${namespaces.relationships}/${type}`
    const to = external ? `${escaped(target)}" TargetMode="External` : escaped(relative(from, target))
    return `<Relationship Id="${escaped(id)}" Type="${escaped(full)}" Target="${to}"/>`
  })
  return documentOf(`<Relationships xmlns="${namespaces.packageLinks}">${each.join('')}</Relationships>`)
}

/** The way from one part to another, as a relationship has it: "../slideLayouts/slideLayout1.xml". */
function relative(from: string, to: string): string {
  const start = from.split('/').slice(0, -1)
  const end = to.split('/')
  let shared = 0
  while (shared < start.length && start[shared] === end[shared]) shared++
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/')
}
