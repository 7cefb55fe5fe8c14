import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {all, partsOf, within} from '../support/parts.ts'
import {exif, jpeg, png} from '../support/picture-bytes.ts'
import {type Files, folder, run} from './terminal.ts'

const port = 'The port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'

/** An article with these pictures in its folder, two levels down, so that there is something outside of it. */
function place(markdown: string, files: Files = {}): string {
  return join(
    folder({'in/article/a.md': `${port}\n${markdown}\n`, 'in/outside.png': png(30, 20), ...files}),
    'in/article'
  )
}

/** The ids of what is said, and the parts of the deck. */
async function build(at: string, args: readonly string[] = ['a.md'], input = '') {
  const readInput = async () => Buffer.from(input)
  const ran = await run(at, ['build', ...args, '-o', '-', '--lang', 'en'], {readInput})
  const ids = [...ran.said.matchAll(/(image-[\w-]+) /g)].map((match) => match[1])
  return {...ran, ids, parts: ran.code === 0 ? partsOf(ran.bytes) : {}}
}

function media(parts: Readonly<Record<string, string>>): string[] {
  return Object.keys(parts).filter((name) => name.startsWith('ppt/media/'))
}

function pictures(parts: Readonly<Record<string, string>>) {
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .flatMap((name) => all(parts[name], 'p:pic'))
}

function notes(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
    .map(([, text]) => text)
    .join('\n')
}

describe('a picture in the folder of the article', () => {
  it('stands in the deck, described for who cannot see it', async () => {
    const at = place('![Two cranes](pictures/crane.png)', {'in/article/pictures/crane.png': png(300, 200)})
    const {said, parts} = await build(at)
    const [shape] = pictures(parts).flatMap((one) => within(one, 'p:cNvPr'))
    expect([said, media(parts), shape?.attributes.descr]).toEqual([
      '',
      ['ppt/media/image1.png'],
      'Two cranes'
    ])
  })

  it('may be written into the article itself, as programs export it, and is in its draft, too', async () => {
    const data = `data:image/png;base64,${Buffer.from(png(300, 200)).toString('base64')}`
    const at = place(`![Two cranes][image1]\n\n![The same cranes](${data})\n\n[image1]: <${data}>`)
    const {said, parts} = await build(at)
    expect([said, media(parts)]).toEqual(['', ['ppt/media/image1.png']])
    expect(notes(parts)).not.toContain(data)
    const draft = await run(at, ['draft', 'a.md', '-o', 'draft.md', '--lang', 'en'])
    expect(draft.code).toBe(0)
    expect((await build(at, ['draft.md'])).parts).toEqual(parts)
  })

  it('is stored once, however often it is shown and whatever it is called', async () => {
    const at = place('![A](a.png) ![B](b.png) ![A](./x/../a.png)', {
      'in/article/a.png': png(300, 200),
      'in/article/b.png': png(300, 200)
    })
    const {parts} = await build(at)
    expect([media(parts), pictures(parts).length]).toEqual([['ppt/media/image1.png'], 3])
  })

  it('may have blanks and other letters in its name', async () => {
    const at = place('![A](die%20Br%C3%BCcke.png) ![B](<die Brücke.png>)', {
      'in/article/die Brücke.png': png(30, 20)
    })
    expect((await build(at)).ids).toEqual([])
  })

  it('may be a link that stays inside', async () => {
    const at = place('![A](b.png)', {'in/article/real.png': png(30, 20)})
    symlinkSync('real.png', join(at, 'b.png'))
    expect((await build(at)).ids).toEqual([])
  })

  it('that a camera stored on its side is turned upright, and its place is not told', async () => {
    const at = place('![A](a.jpg)', {'in/article/a.jpg': jpeg([exif(6)])})
    const {parts} = await build(at)
    const [turned] = pictures(parts).flatMap((one) => within(one, 'a:xfrm'))
    expect([turned?.attributes, media(parts), parts['ppt/media/image1.jpeg']?.includes('GPS')]).toEqual([
      {rot: '5400000'},
      ['ppt/media/image1.jpeg'],
      false
    ])
  })

  it('without a description takes its caption, never the name of its file', async () => {
    const at = place('## Cranes\n\n![](crane.png "By night")\n\n## Quay\n\n![](quay.png)', {
      'in/article/crane.png': png(300, 200),
      'in/article/quay.png': png(200, 300)
    })
    const {ids, parts} = await build(at)
    const descriptions = pictures(parts)
      .flatMap((one) => within(one, 'p:cNvPr'))
      .map((one) => one.attributes.descr)
    expect([ids, descriptions]).toEqual([
      ['image-undescribed', 'image-undescribed'],
      ['By night', 'Quay']
    ])
  })

  it('is named by explain on its slide', async () => {
    const at = place('![Two cranes](crane.png "By night")', {'in/article/crane.png': png(300, 200)})
    const {out} = await run(at, ['explain', 'a.md', '--json'])
    const trace: {slides: {points: {picture?: string}[]}[]} = JSON.parse(out)
    expect(trace.slides.flatMap(({points}) => points.filter(({picture}) => picture))).toEqual([
      {slot: 'pictures', text: 'By night', from: [], kind: 'author', picture: 'crane.png'}
    ])
  })
})

describe('where pictures are looked for', () => {
  it('is the working folder when the article comes through a pipe', async () => {
    const at = folder({'crane.png': png(30, 20)})
    expect(media((await build(at, ['-'], `${port}\n![A crane](crane.png)\n`)).parts)).toHaveLength(1)
  })

  it('is also the folder of --resource-path', async () => {
    const at = place('![A crane](crane.png)', {'in/shelf/crane.png': png(30, 20)})
    expect((await build(at, ['a.md', '--resource-path', '../shelf'])).ids).toEqual([])
  })

  it('is also the resource-path of the configuration, seen from its own folder', async () => {
    const at = place('![A crane](crane.png)', {
      'in/shelf/crane.png': png(30, 20),
      'in/article/.briefdeckrc': 'resource-path: ../shelf\n'
    })
    expect((await build(at)).ids).toEqual([])
  })
})

describe('a picture that is refused', () => {
  it.each([
    ['of the web', 'https://example.org/crane.png', 'image-remote'],
    ['of the web, without its protocol', '//example.org/crane.png', 'image-remote'],
    ['written into the article, and not as base64', 'data:image/svg+xml,none', 'image-data'],
    ['written into the article, and broken', 'data:image/png;base64,iVBORw0KGgo=', 'image-broken'],
    ['with a file address', 'file:///etc/crane.png', 'image-address'],
    ['with another address', 'javascript:alert(1)', 'image-address'],
    ['from the root of the disk', '/etc/hostname', 'image-absolute'],
    ['from a drive', 'C:\\crane.png', 'image-absolute'],
    ['from another computer', '\\\\server\\crane.png', 'image-absolute'],
    ['from the home folder', '~/crane.png', 'image-absolute'],
    ['outside the folder', '../outside.png', 'image-outside'],
    ['outside, hidden in the middle', 'x/../../outside.png', 'image-outside'],
    ['outside, hidden by escapes', '%2e%2e/outside.png', 'image-outside'],
    ['that is not there', 'none.png', 'image-missing'],
    ['that is a folder', 'folder', 'image-missing'],
    ['through a file', 'text.png/a.png', 'image-missing'],
    ['with a NUL in its name', 'text.png%00', 'image-missing'],
    ['that is no picture', 'text.png', 'image-broken'],
    ['that is empty', 'empty.png', 'image-broken'],
    ['that ends too early', 'short.png', 'image-broken']
  ])('%s is said, and its description stays in the notes', async (_, address, id) => {
    const at = place(`![Two red cranes](<${address}>)`, {
      'in/article/folder/a.md': '',
      'in/article/text.png': 'root:x:0:0',
      'in/article/empty.png': '',
      'in/article/short.png': png(30, 20).subarray(0, 50)
    })
    const {code, ids, parts} = await build(at)
    expect([code, ids, media(parts)]).toEqual([0, [id], []])
    expect(notes(parts)).toContain('Two red cranes')
  })

  it('because a link leads out of the folder', async () => {
    const at = place('![A crane](crane.png) ![B](shelf/outside.png)')
    symlinkSync('../outside.png', join(at, 'crane.png'))
    symlinkSync('..', join(at, 'shelf'))
    expect((await build(at)).ids).toEqual(['image-linked-out', 'image-linked-out'])
  })

  it('because a link leads in a circle', async () => {
    const at = place('![A crane](crane.png)')
    symlinkSync('crane.png', join(at, 'crane.png'))
    expect((await build(at)).ids).toEqual(['image-missing'])
  })

  it.skipIf(process.platform === 'win32')('because reading it would never end', async () => {
    const at = place('![A crane](crane.png)')
    execFileSync('mkfifo', [join(at, 'crane.png')])
    expect((await build(at)).ids).toEqual(['image-missing'])
  })
})
