import {strToU8, zipSync} from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A paragraph of Word's, in a style by its id. */
export function paragraph(text: string, style = ''): string {
  const look = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${look}${text ? `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>` : ''}</w:p>`
}

/** An item of a list of bullets. */
export function item(text: string, depth = 0): string {
  const number = `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`
  return `<w:p><w:pPr>${number}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** A table of Word's. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** A picture in a paragraph of its own. */
export function picture(alt: string): string {
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${wp}"><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

/** A reference to the only footnote. */
export const footnoteReference =
  '<w:p><w:r><w:t>A claim.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'

interface Word {
  /** The words of the only footnote. */
  readonly footnote?: string
  readonly image?: Uint8Array
  /** Parts in place of those that belong there; an empty one is left out. */
  readonly parts?: Readonly<Record<string, string>>
}

/** The bytes of a file of Word's with some body. */
export function docx(body: string, {footnote = '', image, parts = {}}: Word = {}): Uint8Array {
  const styles = [
    ...['Title', 'Subtitle', 'Author', 'Date'].map((name) => [name, name]),
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['Caption', 'caption'],
    ['Fancy', 'Fancy']
  ].map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  const all: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="rId9" Type="${office}/image" Target="media/image1.png"/></Relationships>`,
    'word/styles.xml': `${head}<w:styles ${w}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${head}<w:footnotes ${w}><w:footnote w:id="2">${paragraph(footnote)}</w:footnote></w:footnotes>`,
    'word/document.xml': `${head}<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`,
    ...parts
  }
  const written = Object.entries(all).filter(([, content]) => content !== '')
  return zipSync({
    ...Object.fromEntries(written.map(([name, content]) => [name, strToU8(content)])),
    ...(image && {'word/media/image1.png': image})
  })
}
