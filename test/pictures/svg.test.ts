import {describe, expect, it} from 'vitest'
import {readPicture} from '../../src/pictures/read-picture.ts'
import {sizeOfPng} from '../../src/pictures/scan-png.ts'
import {chunk, exif, jpeg, png} from '../support/picture-bytes.ts'
import {found} from './found.ts'

const space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (content: string, attributes = 'width="40" height="20"') =>
  `<svg ${space} ${attributes}>${content}</svg>`
const box = '<rect width="40" height="20"/>'

/** The drawing that goes into a deck; or why it is none. */
function written(source: string | Uint8Array): string {
  const read = readPicture(found(source))
  if ('fault' in read) return `${read.fault}${read.what ? `: ${read.what}` : ''}`
  return Buffer.from(read.svg?.() ?? '').toString()
}

const inside = (drawing: string) => /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(drawing)?.[1] ?? drawing

describe('a drawing in SVG', () => {
  it.each([
    ['its width and height', 'width="40" height="20"', [1600, 800]],
    ['units', 'width="1in" height="2.54cm"', [1600, 1600]],
    ['its view box', 'viewBox="0 0 10 40"', [400, 1600]],
    ['its width alone', 'width="10" viewBox="0 0 10 40"', [400, 1600]],
    [
      'its view box where it is to fill all there is',
      'width="100%" height="100%" viewBox="0 0 40 20"',
      [1600, 800]
    ]
  ])('has the proportions of %s', (_, attributes, [width, height]) => {
    const read = readPicture(found(svg(box, attributes)))
    expect(read).toMatchObject({format: 'png', width, height})
    expect('bytes' in read && sizeOfPng(read.bytes())).toEqual({width, height})
  })

  it('is seen through where nothing is drawn', () => {
    const seeThrough = [box, '<circle r="3"/>'].map((one) => readPicture(found(svg(one))))
    expect(seeThrough.map((one) => 'isSeeThrough' in one && one.isSeeThrough)).toEqual([false, true])
  })

  it('gives the same bytes each time', () => {
    const [one, two] = [0, 1].map(() => readPicture(found(svg(`${box}<text y="9">Quay</text>`))))
    expect(one && two && 'bytes' in one && 'bytes' in two && Buffer.compare(one.bytes(), two.bytes())).toBe(0)
  })

  it('has its words in the pixels, too', () => {
    const pixels = ['', 'Quay', 'Ελλάδα', 'Москва'].map((words) => {
      const read = readPicture(found(svg(`<text y="15" font-family="Georgia">${words}</text>`)))
      return 'bytes' in read ? Buffer.from(read.bytes()).toString('base64') : ''
    })
    expect(new Set(pixels).size).toBe(4)
  })

  it('says that its pixels lack letters that no font of ours has', () => {
    const lacks = ['Quay – 5 €', 'Порт', '港'].map((words) =>
      readPicture(found(svg(`<text>${words}</text>`)))
    )
    expect(lacks.map((one) => 'lacksLetters' in one)).toEqual([false, false, true])
  })

  it('says nothing of who made it, with what, and where', () => {
    const source = `<?xml version="1.0"?><!-- Made by Ann Secret --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg ${space} xmlns:ink="http://inkscape.example/secret" width="40" height="20" ink:path="/home/secret" data-from="secret">
      <title>Secret</title><metadata><who>Secret</who></metadata><ink:view secret="1"><rect/></ink:view><?secret?>${box}</svg>`
    const drawing = written(source)
    expect(drawing).not.toMatch(/secret|DOCTYPE/i)
    expect(inside(drawing).trim()).toBe('<rect width="40" height="20"></rect>')
  })

  it.each(['<?xml version="1.0"?>', ''])('may begin with a long licence: %s', (start) => {
    expect(inside(written(`${start}<!--${' Free to use.'.repeat(200)} -->${svg(box)}`))).toBe(
      '<rect width="40" height="20"></rect>'
    )
  })

  it.each([
    ['ISO-8859-1', 'latin1', 'Señal'],
    ['UTF-8', 'utf8', 'Señal – 港']
  ] as const)('has the letters that it has in %s', (name, encoding, words) => {
    const source = `<?xml version="1.0" encoding="${name}"?>${svg(`<text>${words}</text>`)}`
    expect(inside(written(Buffer.from(source, encoding)))).toBe(`<text>${words}</text>`)
  })

  it('keeps styles, markers, gradients, what is used again, and letters that XML escapes', () => {
    const content =
      '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs><path d="M0 0" marker-end="url(\'#m\')"></path><use xlink:href="#g"></use><text xml:space="preserve">a &#38; b &#60; c</text>'
    expect(inside(written(svg(content)))).toBe(content)
  })

  it('loses links, fonts of its own and comments in styles, which draw nothing', () => {
    const content =
      '<style>/* secret */@font-face{font-family:X;src:url(data:font/woff;base64,AAAA)}.a{fill:red}</style><a href="https://secret.example" target="_top"><rect></rect></a>'
    expect(inside(written(svg(content)))).toBe(
      '<style>.a{fill:red}</style><a target="_top"><rect></rect></a>'
    )
  })

  it.each([
    ['png', png(3, 2, [chunk('tEXt', Buffer.from('Author\0Secret'))]), png(3, 2)],
    ['jpeg', jpeg([exif(1)]), jpeg()]
  ])('keeps a %s written into it, without what that says', (name, bytes, clean) => {
    const image = (of: Uint8Array) =>
      `<image xlink:href="data:image/${name};base64,${Buffer.from(of).toString('base64')}"></image>`
    expect(inside(written(svg(image(bytes))))).toBe(image(clean))
  })
})

describe('a hostile drawing', () => {
  const reference = 'unsafe: references to what is outside of it'
  const picture = `${reference}, or to a picture that cannot be shown`
  const repeated = 'oversized: more than 100000 elements, repeated ones counted'
  it.each([
    ['a script', '<script>alert(1)</script>', 'unsafe: scripts'],
    ['a script in a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', 'unsafe: scripts'],
    ['an event', '<rect onclick="alert(1)"/>', 'unsafe: scripts'],
    [
      'HTML',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
      'unsafe: HTML inside (`foreignObject`)'
    ],
    ['HTML alone', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="a"/>', 'unsafe: HTML inside'],
    ['animation', '<rect><animate attributeName="x"/></rect>', 'unsafe: animation'],
    ['animation in a style', '<style>@keyframes a{}</style>', 'unsafe: animation'],
    ['a remote picture', '<image href="https://example.org/a.png"/>', picture],
    ['a file', '<image xlink:href="file:///etc/passwd"/>', picture],
    ['another drawing', '<use href="other.svg#a"/>', picture],
    ['a drawing in a picture', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', picture],
    ['a script in an address', '<use href="javascript:alert(1)"/>', picture],
    ['a remote fill', '<rect fill="url(https://example.org/a)"/>', reference],
    ['a remote fill, escaped', '<rect fill="\\75rl(https://example.org/a)"/>', reference],
    ['a remote fill in a style', '<rect style="fill: URL( \'//example.org/a\')"/>', reference],
    ['a remote style', '<style>@import "https://example.org/a.css";</style>', reference],
    ['an escaped import', '<style>@\\69mport "a.css";</style>', reference]
  ])('with %s is refused', (_, content, expected) => {
    expect(written(svg(content))).toBe(expected)
  })

  it.each([
    [
      'entities',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
      'unsafe: entities or a grammar of its own'
    ],
    ['an entity that is not there', svg('<text>&nbsp;</text>'), 'damaged'],
    ['an open element', svg('<g>'), 'damaged'],
    ['letters in no encoding', Buffer.from(svg('<text>Señal</text>'), 'latin1'), 'damaged'],
    ['an encoding that is none', `<?xml version="1.0" encoding="secret"?>${svg(box)}`, 'damaged'],
    ['no size', svg(box, ''), 'unsized'],
    ['no height', svg(box, 'width="40" height="0"'), 'unsized'],
    ['no end of digits', svg(box, 'width="1e999" height="20"'), 'unsized'],
    [
      'the form of a thread',
      svg(box, 'width="4000" height="20"'),
      'oversized: one side is more than 20 times the other'
    ],
    ['no name space', '<svg width="4" height="4"/>', 'no-picture'],
    ['a page in its place', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'no-picture']
  ])('with %s is refused', (_, source, expected) => {
    expect(written(source)).toBe(expected)
  })

  const nested = (count: number) => '<g>'.repeat(count) + '</g>'.repeat(count)
  const tenfold = (level: number) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`
  const bomb = (levels: number) =>
    `<g id="a0">${box}</g>${Array.from({length: levels}, (_, level) => tenfold(level)).join('')}`
  it.each([
    ['that is deep', svg(nested(10_000)), 'unsafe: more than 256 elements in each other'],
    ['that repeats itself a billion times', svg(bomb(9)), repeated],
    ['that is made of itself', svg('<g id="a"><use href="#a"/></g>'), repeated],
    [
      'that is used in a chain without end',
      svg(Array.from({length: 90_000}, (_, at) => `<use id="a${at}" href="#a${at + 1}"/>`).join('')),
      repeated
    ],
    ['of more than 8 MB', svg(' '.repeat(9 * 2 ** 20)), 'oversized: more than 8 MB of SVG']
  ])('%s is refused', (_, source, expected) => {
    expect(written(source)).toBe(expected)
  })

  it.each([
    ['comments that nothing closes', `<style>${'/*'.repeat(1_000_000)}</style>`],
    ['fonts that nothing closes', `<style>${'@font-face{'.repeat(300_000)}</style>`],
    ['blanks in an address', `<rect fill="${`url(${' '.repeat(1000)}`.repeat(500)}#a)"/>`],
    ['escapes without end', `<rect fill="${'\\\\'.repeat(1_000_000)}"/>`]
  ])('with %s is read to its end', (_, content) => {
    expect(written(svg(content))).toMatch(/^<svg|^unsafe/)
  })

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['blanks', `1${' '.repeat(1_000_000)}`]
  ])('whose width has %s without end has no size', (_, width) => {
    expect(written(svg(box, `width="${width}!" height="20"`))).toBe('unsized')
  })

  it('that asks for pictures that no memory holds is refused', () => {
    const image = `<image href="data:image/png;base64,${Buffer.from(png(7000, 6000)).toString('base64')}"/>`
    expect(written(svg(image))).toMatch(/^unsafe/)
  })
})
