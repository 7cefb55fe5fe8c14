import {strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readBrand} from '../../../src/pptx/index.ts'
import {partsOf} from '../../support/brands/brand-file.ts'
import {brandPlans} from '../../support/brands/plans.ts'

type Parts = Record<string, string | Uint8Array>

function packed(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part
  ])
  return zipSync(Object.fromEntries(entries))
}

/** The plain brand with something changed, as one file. */
function changed(change: (parts: Parts) => Parts): Uint8Array {
  return packed(change(partsOf(brandPlans.plain)))
}

/** What is said of a file that cannot be used. */
function complaint(bytes: Uint8Array | string): string {
  const file = new VFile({path: 'brand.potx', value: bytes})
  expect(() => readBrand(file)).toThrow()
  const fatal = file.messages.filter((one) => one.fatal)
  expect(fatal).toHaveLength(1)
  return `${fatal[0]?.ruleId}: ${fatal[0]?.reason}`
}

const layout = 'ppt/slideLayouts/slideLayout2.xml'
const links = 'ppt/slideLayouts/_rels/slideLayout2.xml.rels'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function linkedTo(target: string, type = 'image', mode = ' TargetMode="External"') {
  return changed((parts) => ({
    ...parts,
    [links]: String(parts[links]).replace(
      '</Rel',
      `<Relationship Id="rId7" Type="${office}/${type}" Target="${target}"${mode}/></Rel`
    )
  }))
}

/** A file whose directory claims more than it holds. */
function claiming(size: number): Uint8Array {
  const bytes = Buffer.from(packed(partsOf(brandPlans.plain)))
  const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'))
  bytes.writeUInt32LE(size, entry + 24)
  return bytes
}

describe('a broken or hostile file', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['text', 'Not a template', 'brand-broken: Cannot be used as a brand’s template: it is no zip archive'],
    ['nothing', '', 'brand-broken: Cannot be used as a brand’s template: it is no zip archive'],
    ['half a file', claiming(4000).subarray(0, 9000), 'brand-broken'],
    [
      'an old or locked one',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'brand-broken: Cannot be used as a brand’s template: it has a password'
    ],
    [
      'another archive',
      packed({'a.txt': 'Hello'}),
      'brand-broken: Cannot be used as a brand’s template: it has no [Content_Types].xml'
    ],
    [
      'a missing layout',
      changed(({[layout]: _, ...rest}) => rest),
      `brand-broken: Cannot be used as a brand’s template: it has no ${layout}`
    ],
    [
      'a layout that is no XML',
      changed((parts) => ({...parts, [layout]: '<p:sldLayout'})),
      `brand-broken: Cannot be used as a brand’s template: ${layout} is no XML`
    ],
    [
      'an entity',
      changed((parts) => ({
        ...parts,
        [layout]: `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]>${String(parts[layout]).replace(/^<\?xml.*\?>/, '')}`
      })),
      `brand-refused: Refused as a brand’s template: ${layout} has a document type`
    ],
    [
      'elements without end',
      changed((parts) => ({...parts, [layout]: '<a>'.repeat(100_000)})),
      `brand-refused: Refused as a brand’s template: ${layout} is more than 200 elements deep`
    ],
    [
      'a picture on the web',
      linkedTo('https://example.org/a.png'),
      `brand-refused: Refused as a brand’s template: ${layout} draws on https://example.org/a.png, outside the file`
    ],
    [
      'a part outside',
      linkedTo('../../../../etc/passwd', 'image', ''),
      'brand-refused: Refused as a brand’s template: ppt/slideLayouts/_rels/slideLayout2.xml.rels leads out of the file'
    ],
    [
      'more than a machine holds',
      claiming(4_000_000_000),
      'brand-refused: Refused as a brand’s template: it is larger than 400 MB'
    ]
  ])('is said to be so: %s', (_, bytes, expected) => {
    expect(complaint(bytes).replaceAll("'", '’')).toContain(expected)
  })

  it('may have links that a person clicks', () => {
    const file = new VFile({path: 'brand.potx', value: linkedTo('https://example.org', 'hyperlink')})
    expect(readBrand(file).layouts).toHaveLength(5)
  })

  it('loses its macros and slides, and that is said', () => {
    const file = new VFile({
      path: 'brand.potm',
      value: changed((parts) => ({
        ...parts,
        '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
          'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml',
          'application/vnd.ms-powerpoint.template.macroEnabled.main+xml'
        ),
        'ppt/vbaProject.bin': 'macro',
        'ppt/_rels/presentation.xml.rels': String(parts['ppt/_rels/presentation.xml.rels']).replace(
          '</Rel',
          '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Rel'
        )
      }))
    })
    const brand = readBrand(file)
    expect(file.messages.map(({reason}) => reason)).toEqual(['Taken without 2 slides and its macros'])
    expect(brand.package.parts.map(({name}) => name).filter((name) => /vba|slides\//.test(name))).toEqual([])
  })
})
