import {describe, expect, it} from 'vitest'
import {editPart} from '../../../src/pptx/brand/edit-part.ts'
import {element} from '../../../src/pptx/xml.ts'

const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const part = (inside: string, name = ' name="Text"') =>
  `<?xml version="1.0"?>\r\n<p:sldLayout ${spaces}>\r\n<p:cSld${name}><p:spTree>${inside}</p:spTree></p:cSld></p:sldLayout>`
const sp = element('p:sp', {id: 7})
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const marked = (inside: string) => text(editPart(Buffer.from(part(inside))).append('cSld/spTree', [sp]).bytes)

describe('a part that somebody else wrote gains elements where they belong', () => {
  it.each([
    ['behind its shapes', '<p:grpSpPr/><p:sp/>', '<p:grpSpPr/><p:sp/>|'],
    ['behind white space', '<p:sp></p:sp>\n', '<p:sp></p:sp>|\n'],
    [
      'before extensions',
      '<p:sp/><p:extLst><p:ext uri="a"/></p:extLst>',
      '<p:sp/>|<p:extLst><p:ext uri="a"/></p:extLst>'
    ],
    ['past extensions of a shape', '<p:sp><p:extLst/></p:sp>', '<p:sp><p:extLst/></p:sp>|'],
    [
      'past comments that look like its end',
      '<p:sp/><!-- </p:spTree> --><p:pic/>',
      '<p:sp/><!-- </p:spTree> --><p:pic/>|'
    ],
    ['past signs of others', '<p:sp a="1>2"/>', '<p:sp a="1>2"/>|'],
    ['past letters of any script', '<p:sp n="Größe 図 🙂"/>', '<p:sp n="Größe 図 🙂"/>|']
  ])('%s', (_, inside, expected) => {
    expect(marked(inside)).toBe(part(expected.replace('|', '<p:sp id="7"/>')))
  })

  it('under prefixes of its own', () => {
    const other = part('<p:sp/>').replace(/(<\/?|xmlns:)p(?=[:=])/g, '$1x')
    const found = text(editPart(Buffer.from(other)).append('cSld/spTree', [sp]).bytes)
    expect(found).toContain(
      '<x:sp/><p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" id="7"/></x:spTree>'
    )
  })
})

it.each([[' name="Text"'], [" name='Text'"], [' \n name = "T &amp; > x" b="1"'], ['']])(
  'a part is called otherwise, and nothing else about it changes: %s',
  (name) => {
    const renamed = text(editPart(Buffer.from(part('<p:sp name="Text"/>', name))).rename('A & B').bytes)
    const rest = name.includes('b="1"') ? ' \n b="1"' : ''
    expect(renamed).toBe(part('<p:sp name="Text"/>', ` name="A &amp; B"${rest}`))
  }
)

it.each(['name="Marking 1"', "id='2'\n name = 'Marking 1'", 'name="Marking&#32;1"'])(
  'a part loses what a test picks, however it is written: %s',
  (attributes) => {
    const shape = `<p:sp><p:nvSpPr><p:cNvPr ${attributes}/></p:nvSpPr></p:sp>`
    const left = editPart(Buffer.from(part(`<p:sp/>${shape}<p:sp/>`))).remove(
      'cSld/spTree/sp',
      (_one, inside) => inside.some((one) => one.attributes.name === 'Marking 1')
    )
    expect(text(left.bytes)).toBe(part('<p:sp/><p:sp/>'))
  }
)
