import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {edited, type Parts} from '../verify/edited.ts'
import {folder, run} from './terminal.ts'

const article = `# The ferry

## Background

- The old ferry carries 180 cars a day.
- It was built in 1971.

## Ships

| Line | Cars |
| --- | ---: |
| Harbour | 120 |
| Hill | 80 |

## Harbour

The harbour is deep, and the quay is new. ![A harbour with two cranes](harbour.png)
`
const picture = readFileSync('test/fixtures/harbour.png')

let deck: Uint8Array

beforeAll(async () => {
  const cwd = folder({'a.md': article, 'harbour.png': picture})
  await run(cwd, ['build', 'a.md'])
  deck = readFileSync(join(cwd, 'a.pptx'))
}, 60_000)

/** Put something else into every slide that has it. */
function replaced(from: RegExp, to: string) {
  return (parts: Parts): void => {
    const names = Object.keys(parts).filter(
      (name) => /^ppt\/slides\/slide/.test(name) && from.test(parts[name] ?? '')
    )
    if (names.length === 0) throw new Error(`No slide has ${from}`)
    for (const name of names) parts[name] = (parts[name] ?? '').replace(from, to)
  }
}

/** The last shape but those of the foot goes to the front. */
function reversed(parts: Parts): void {
  const name =
    Object.keys(parts).find((one) => /slides\/slide/.test(one) && parts[one]?.includes('carries 180')) ?? ''
  const shapes = (parts[name] ?? '').match(/<p:sp>.*?<\/p:sp>/gs) ?? []
  const low = shapes.find((one) => one.includes('carries 180')) ?? ''
  const moved = low
    .replace(/<p:ph[^>]*>/, '')
    .replace(
      /<p:spPr\/>|<p:spPr>.*?<\/p:spPr>/s,
      '<p:spPr><a:xfrm><a:off x="600000" y="5000000"/><a:ext cx="3000000" cy="600000"/></a:xfrm></p:spPr>'
    )
  const high = moved.replace(/y="5000000"/, 'y="1500000"').replace(/name="[^"]*"/, 'name="High"')
  parts[name] = (parts[name] ?? '').replace(low, moved + high)
}

/** Put something else into the list of sections. */
function named(from: RegExp, to: string) {
  return (parts: Parts): void => {
    const main = parts['ppt/presentation.xml'] ?? ''
    if (!from.test(main)) throw new Error(`No section has ${from}`)
    parts['ppt/presentation.xml'] = main.replace(from, to)
  }
}

/** A video as PowerPoint has it, with a track of captions or without. */
function video(track = ''): string {
  const media = `<p14:media xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" r:embed="rId1">${track}</p14:media>`
  return `<a:videoFile r:link="rId1"/><p:extLst><p:ext uri="{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}">${media}</p:ext></p:extLst>`
}

const link = '<a:rPr lang="en"><a:hlinkClick r:id="rId1"/></a:rPr>'

async function saidOf(change: (parts: Parts) => void): Promise<string[]> {
  const cwd = folder()
  writeFileSync(join(cwd, 'd.pptx'), edited(deck, change))
  const {out} = await run(cwd, ['check', 'd.pptx', '--json'])
  const {files}: {files: {messages: {id: string; reason: string}[]}[]} = JSON.parse(out)
  return (files[0]?.messages ?? []).map(({id, reason}) => `${id}: ${reason}`)
}

describe('check of a finished deck', () => {
  it.each([
    ['a title that was taken out', replaced(/<a:t>Ships<\/a:t>/, '<a:t> </a:t>'), /^no-title: Slide \d:/],
    [
      'two slides of one name',
      replaced(/<a:t>Ships<\/a:t>/, '<a:t>Harbour</a:t>'),
      /^title-twice: Slide \d: called “Harbour”, as slide \d is/
    ],
    [
      'a picture without a description',
      replaced(/ descr="A harbour[^"]*"/, ''),
      /^no-alt: Slide \d, “Picture”: nothing is said of this picture/
    ],
    [
      'a picture whose description is the name of its file',
      replaced(/ descr="A harbour[^"]*"/, ' descr="harbour.png"'),
      /^no-alt: Slide \d, “Picture”: “harbour.png” tells nothing of this picture/
    ],
    ['a table without a header', replaced(/ firstRow="1"/, ''), /^no-header: Slide \d, “Table”: no row/],
    ['merged cells', replaced(/<a:tc>/, '<a:tc gridSpan="2">'), /^merged-cells: Slide \d, “Table”/],
    [
      'a video without captions',
      replaced(/(<p:pic>.*?<p:ph [^>]*\/>)/s, `$1${video()}`),
      /^no-captions: Slide \d, “Picture”: this video has no captions/
    ],
    [
      'a link that does not say where it leads',
      replaced(
        /<a:rPr[^>]*>(?:(?!<a:t>).)*<a:t>The old ferry/,
        `${link}<a:t>Click here!</a:t></a:r><a:r><a:t>The old ferry`
      ),
      /^link-unclear: Slide \d, “[^”]+”: the link “Click here!” does not say/
    ],
    [
      'a section that nobody named',
      named(/name="Harbour"/, 'name="Default Section"'),
      /^section-unnamed: Slide 4: the section that begins here is called “Default Section”/
    ],
    [
      'a section without a name',
      named(/name="Harbour"/, 'name=""'),
      /^section-unnamed: Slide 4: .* has no name/
    ],
    [
      'two sections of one name',
      named(/name="Harbour"/, 'name="Ships"'),
      /^section-twice: Slide 4: a second section is called “Ships”, as from slide 3 on/
    ],
    [
      'pale text',
      replaced(
        /<a:rPr[^>]*>(?:(?!<a:t>).)*(?=<a:t>The old ferry)/,
        '<a:rPr lang="en"><a:solidFill><a:srgbClr val="DDDDDD"/></a:solidFill></a:rPr>'
      ),
      /^faint-text: Slide \d, “[^”]+”: “The old ferry.* has a contrast of 1\.\d\d, below 3/
    ],
    [
      'small text',
      replaced(/<a:rPr[^>]*>(?:(?!<a:t>).)*(?=<a:t>The old ferry)/, '<a:rPr lang="en" sz="800"/>'),
      /^small-text: Slide \d, “[^”]+”: text of 8 points, below 11/
    ],
    [
      'an order that is not that of the eye',
      reversed,
      /^reading-order: Slide \d, “[^”]+”: is read out before “High”/
    ]
  ])('finds %s', async (_, change, expected) => {
    const said = await saidOf(change)
    expect(
      said.filter((one) => expected.test(one)),
      said.join('\n')
    ).not.toEqual([])
  })

  it('says nothing of one that nobody changed, and how small its text is', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'd.pptx'), deck)
    expect(await run(cwd, ['check', 'd.pptx', '--strict'])).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^d\.pptx: \d slides, no text under 11 points\n$/)
    })
  })

  it('says nothing of a video with captions, nor of one that a site streams', async () => {
    const track =
      '<p14:extLst><p:ext uri="{1}"><p173:tracksInfo xmlns:p173="http://schemas.microsoft.com/office/powerpoint/2017/3/main"><p173:trackLst><p173:track id="{2}" label="English" lang="en"/></p173:trackLst></p173:tracksInfo></p:ext></p14:extLst>'
    const site =
      '<a:videoFile r:link="rId1"/><p:extLst><p:ext uri="{3}"><wvp:webVideoPr xmlns:wvp="w"/></p:ext></p:extLst>'
    for (const inside of [video(track), site]) {
      const change = replaced(/(<p:pic>.*?<p:ph [^>]*\/>)/s, `$1${inside}`)
      expect((await saidOf(change)).filter((one) => one.startsWith('no-captions'))).toEqual([])
    }
  })

  it('lists slides in their order', async () => {
    const parts = Array.from({length: 11}, (_, at) => `## Part ${at}\n\n![A harbour](harbour.png)\n`)
    const cwd = folder({'long.md': `# Ferry\n\n${parts.join('\n')}`, 'harbour.png': picture})
    await run(cwd, ['build', 'long.md'])
    const bytes = edited(readFileSync(join(cwd, 'long.pptx')), replaced(/ descr="A harbour[^"]*"/, ''))
    writeFileSync(join(cwd, 'long.pptx'), bytes)
    const {said} = await run(cwd, ['check', 'long.pptx'])
    const slides = [...said.matchAll(/Slide (\d+), “Picture”/g)].map(([, slide]) => Number(slide))
    expect(slides.length).toBe(11)
    expect(slides).toEqual([...slides].sort((one, other) => one - other))
  })

  it('exits with 3 under --strict, and with 1 for what is no deck', async () => {
    const cwd = folder({'x.pptx': 'no deck'})
    writeFileSync(join(cwd, 'd.pptx'), edited(deck, replaced(/ firstRow="1"/, '')))
    expect((await run(cwd, ['check', 'd.pptx', '--strict'])).code).toBe(3)
    expect((await run(cwd, ['check', 'd.pptx'])).code).toBe(0)
    expect(await run(cwd, ['check', 'x.pptx'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('(deck-unreadable)')
    })
  })
})

describe('check of an article', () => {
  it('tells what would keep somebody from reading its deck, at the line of the slide', async () => {
    const cwd = folder({
      'a.md': article,
      'harbour.png': picture,
      't.yaml': 'type: {chrome: {size: 9, min: 9}}\n'
    })
    const {said} = await run(cwd, ['check', 'a.md', '--theme', 't.yaml'])
    expect(said).toMatch(/^a\.md: \d slides, no text under 9 points\n/)
    expect(said).toMatch(
      /3:1-3:14 +warning Slide 2 and 2 more, “Footer”: text of 9 points, below 11; set it larger, or say less +small-text/
    )
  })
})
