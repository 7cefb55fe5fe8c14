/** The name of the part with the links of a part: "ppt/slides/_rels/slide1.xml.rels". */
export function linksName(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The extension by which a package knows what a part is, in lower case and without its point. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}
