/** What stands in braces in pandoc's manner: `{.class key=value key="a value"}`. */
export interface Attributes {
  readonly classes: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

/** Attributes in braces; nothing where there are none. */
export function writeAttributes(
  values: readonly (readonly [name: string, value: string])[],
  classes: readonly string[] = []
): string {
  const words = [
    ...values.map(([name, value]) => `${name}=${isBare(value) ? value : quoted(value)}`),
    ...classes.map((name) => `.${name}`)
  ]
  return words.length > 0 ? `{${words.join(' ')}}` : ''
}

/** The attributes of a text such as `key=value .class`, without its braces; the last of two with one name counts. */
export function readAttributes(text: string): Attributes {
  const classes: string[] = []
  const values = new Map<string, string>()
  for (const [, name, inQuotes, bare, single, flag] of text.matchAll(attribute)) {
    if (single) classes.push(single)
    else if (flag) values.set(flag, 'true')
    else if (name) values.set(name, bare ?? (inQuotes ?? '').replace(/\\(["\\])/g, '$1').replace(/\s+/g, ' '))
  }
  return {classes, values}
}

const attribute =
  /(?:([\w:-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s"{}]+))|\.([\w-]+)|(?<!\S)([A-Za-z][\w-]*)(?!\S))/gsu

function isBare(value: string): boolean {
  return /^[\p{L}\p{N}_.:+-]+$/u.test(value)
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
