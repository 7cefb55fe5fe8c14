import type {Relationship} from './part.ts'

/** The name of the part with the links of a part: "ppt/slides/_rels/slide1.xml.rels". */
export function linksName(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The extension by which a package knows what a part is, in lower case and without its point. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** The first name of a part, counted from 1, that is not taken. */
export function freeName(
  nameOf: (number: number) => string,
  taken: Pick<ReadonlySet<string>, 'has'>
): string {
  let number = 1
  while (taken.has(nameOf(number))) number++
  return nameOf(number)
}

/** The number behind `rId` that is free in a part, and so are all after it. */
export function nextLink(links: readonly Pick<Relationship, 'id'>[]): number {
  const taken = links.map(({id}) => Number(/\d{1,9}$/.exec(id)?.[0] ?? 0))
  return Math.max(0, ...taken) + 1
}
