/** A file that is not read as an article. */
export interface ForeignFormat {
  readonly what: string
  /** How its words come to be read. */
  readonly way: string
}

/**
 * What a file is that has no text to read as it is; undefined for text and for what cannot be told.
 *
 * @param path
 *   What the person called it, for the calls that are proposed.
 */
export function foreignFormat(bytes: Uint8Array, path: string): ForeignFormat | undefined {
  const start = latin(bytes.subarray(0, 200))
  const [, what, way] = beginnings.find(([begins]) => start.startsWith(begins)) ?? []
  if (what !== undefined && way !== undefined) return {what, way}
  if (!start.startsWith('PK\u0003\u0004')) return undefined
  // An archive lists its files at its end.
  const names = latin(bytes.subarray(-65_536))
  if (names.includes('ppt/presentation.xml'))
    return {
      what: 'a PowerPoint file',
      way: `\`briefdeck verify ${path} article.md\` compares it with its article, and \`briefdeck check ${path}\` looks at its slides`
    }
  if (names.includes('word/document.xml'))
    return {what: 'a Word file without its extension', way: 'give it a name that ends in .docx'}
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument'))
    return {what: 'an OpenDocument file', way: 'save it as .docx'}
  return {what: 'an archive', way: 'unpack it, and name an article in it'}
}

const beginnings: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', 'save its text as .docx, .html or .txt'],
  ['{\\rtf', 'a file in RTF', 'save it as .docx'],
  // [MS-CFB], 2.2.
  [
    '\u00d0\u00cf\u0011\u00e0',
    'a file of Office of before 2007, or one with a password',
    'save it as .docx without a password'
  ]
]

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
