import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {all, partsOf} from '../support/parts.ts'
import {type Files, folder, run} from './terminal.ts'

const port = '# Port\n\nThe port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'
const cars = 'Year,Cars\n2021,180\n2022,190\n'

/** An article with these files, in a folder with something outside of it. */
function place(markdown: string, files: Files = {}): string {
  return join(
    folder({'in/article/a.md': `${port}\n${markdown}\n`, 'in/outside.csv': cars, ...files}),
    'in/article'
  )
}

async function build(at: string, args: readonly string[] = []) {
  const ran = await run(at, ['build', 'a.md', '-o', '-', '--lang', 'en', ...args])
  const parts = ran.code === 0 ? partsOf(ran.bytes) : {}
  return {...ran, chart: parts['ppt/charts/chart1.xml'], parts}
}

describe('a file of numbers', () => {
  it.each([
    ['a picture that it is not', '![Cars a day](cars.csv){chart=line}'],
    ['a block of code', '```chart\nchart: line\ntitle: Cars a day\nsource: cars.csv\n```']
  ])('is drawn in place of %s', async (_, markdown) => {
    const {said, chart} = await build(place(markdown, {'in/article/cars.csv': cars}))
    expect(said).toBe('')
    expect([all(chart, 'c:lineChart').length, all(chart, 'a:t').map((one) => one.children[0])]).toEqual([
      1,
      ['Cars a day', 'Year']
    ])
  })

  it('is also looked for in the folder of --resource-path', async () => {
    const at = place('![Cars](cars.csv)', {'in/shelf/cars.csv': cars})
    expect((await build(at, ['--resource-path', '../shelf'])).said).toBe('')
  })

  it('with a bad cell is a table, and the line of the file is told', async () => {
    const {said, chart} = await build(
      place('![Cars](cars.csv)', {'in/article/cars.csv': `${cars}2023,few\n`})
    )
    expect(said).toContain('“few” (cars.csv, line 4, row “2023”, column “Cars”) is no number')
    expect(chart).toBeUndefined()
  })

  it.each([
    ['https://example.org/cars.csv', 'it is remote and never fetched'],
    ['file:///etc/cars.csv', 'it is not named by a path'],
    ['/etc/cars.csv', 'its path is absolute'],
    ['../outside.csv', 'it is outside the article’s folder'],
    ['link.csv', 'it is a link that leads out of the folder'],
    ['none.csv', 'there is no such file'],
    ['latin.csv', 'it is not UTF-8 text'],
    ['large.csv', 'it is larger than 1 MB']
  ])('%s is refused: %s', async (path, why) => {
    const at = place(`![Cars a day](${path})`, {
      'in/article/latin.csv': Buffer.from('Jahr,Größe\n1,2\n', 'latin1'),
      'in/article/large.csv': 3 * 2 ** 30
    })
    symlinkSync('../outside.csv', join(at, 'link.csv'))
    const {code, said, chart, parts} = await build(at)
    expect([code, chart]).toEqual([0, undefined])
    expect(said).toContain(why)
    const notes = Object.entries(parts).filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
    expect(notes.map(([, text]) => text).join('\n')).toContain('Cars a day')
  })
})

describe('a deck with a chart', () => {
  const chart =
    '## Cars\n\n| Year | Cars |\n| - | - |\n| 2021 | 1,180 |\n| 2022 | 1,190 |\n\n: Cars a day {chart=column}'

  it('is explained with its kind', async () => {
    const {out} = await run(place(chart), ['explain', 'a.md', '--json'])
    const trace: {slides: {points: {chart?: string}[]}[]} = JSON.parse(out)
    expect(trace.slides.flatMap(({points}) => points.filter((one) => one.chart))).toEqual([
      {slot: 'charts', text: 'Cars a day', from: [], kind: 'author', chart: 'column'}
    ])
  })

  it('comes out of its draft as out of the article', async () => {
    const at = place(
      `${chart}\n\n\`\`\`chart pie title="He said {\\"so\\"} | a*b"\nA,B\nx | y,"1,5"\nz,"2,5"\n\`\`\``
    )
    await run(at, ['draft', 'a.md', '-o', 'd.md'])
    const [first, second] = [
      await run(at, ['build', 'a.md', '-o', '-']),
      await run(at, ['build', 'd.md', '-o', '-'])
    ]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('verifies, and a number that was changed is found', async () => {
    const at = place(chart)
    await run(at, ['build', 'a.md', '-o', 'a.pptx', '--lang', 'en'])
    const clean = await run(at, ['verify', 'a.pptx', 'a.md', '--lang', 'en'])
    const other = place(chart.replace('1,190', '1,191'))
    const changed = await run(other, ['verify', join(at, 'a.pptx'), 'a.md', '--lang', 'en'])
    expect([clean.code, changed.code]).toEqual([0, 3])
    expect(changed.said).toContain('figure-differs')
  })

  it('verifies no more where two numbers changed places', async () => {
    const at = place(chart)
    await run(at, ['build', 'a.md', '-o', 'a.pptx', '--lang', 'en'])
    const swapped = chart.replace('1,180', 'x').replace('1,190', '1,180').replace('x', '1,190')
    const {said} = await run(place(swapped), ['verify', join(at, 'a.pptx'), 'a.md', '--lang', 'en'])
    expect(said).toContain('2021, Cars: 1180')
  })
})
