/** What stands in braces after a heading, taken off its text. */
export interface Attributed {
  readonly text: string
  readonly template?: string
}

// In pandoc's manner: `{#id .class key=value key="a value" -}`.
const attributes = /\s*\{((?:\s*(?:#[^\s{}]+|\.[^\s{}]+|-|[\w:-]+=(?:"[^"]*"|“[^”]*”|[^\s{}"]+)))*)\s*\}\s*$/u
const template = /(?:^|\s)template=["“]?([\w-]+)/
const comment = /^<!--\s*briefdeck:\s*template\s*=\s*["“]?([\w-]+)["”]?\s*-->\s*$/

/** The text of a heading without its attributes, and the template they ask for. */
export function takeAttributes(heading: string): Attributed {
  // The pattern looks for a brace at every white space; most headings have none.
  const found = heading.endsWith('}') ? attributes.exec(heading) : null
  if (!found) return {text: heading}
  const name = template.exec(found[1] ?? '')?.[1]
  const text = heading.slice(0, found.index)
  return name ? {text, template: name} : {text}
}

/** The template that a comment such as `<!-- briefdeck: template=timeline -->` asks for. */
export function templateOfComment(html: string): string | undefined {
  return comment.exec(html)?.[1]
}
