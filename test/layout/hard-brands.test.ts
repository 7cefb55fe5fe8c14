import {describe, expect, it} from 'vitest'
import {checkDeck} from '../../src/access/check-deck.ts'
import {seeDeck} from '../../src/pptx/see/see-deck.ts'
import {writePptx} from '../../src/pptx/write.ts'
import {type BrandPlan, type LayoutPlan, level, type PlacePlan, panel} from '../support/brands/brand-file.ts'
import {layOutOn} from '../support/brands/lay-out-on.ts'
import {faultsOf} from '../support/faults-of.ts'
import {host} from '../support/package-host.ts'
import {all, partsOf, textOf, within} from '../support/parts.ts'

const title: PlacePlan = {tie: 'type="title"'}

function brandOf(
  layouts: readonly LayoutPlan[],
  more: Partial<BrandPlan['masters'][number]> = {}
): BrandPlan {
  return {
    size: [960, 540],
    masters: [
      {
        colors: '1A1A1A FFFFFF 5A5A5A EDEFF2 003A70 8A3D00 2F6B1F A6192E 006A75 5C5C5C 003A70 5C5C5C'.split(
          ' '
        ),
        fonts: ['Arial', 'Arial'],
        places: [
          {tie: 'type="title"', at: [40, 24, 800, 54]},
          {tie: 'type="body" idx="1"', at: [40, 110, 880, 380]}
        ],
        titleStyle: level(1, 26, {face: '+mj-lt', run: ' b="1"', ink: 'accent1'}),
        bodyStyle: [18, 16, 16, 14, 14]
          .map((size, at) => level(at + 1, size, {bullet: '–', indent: 14}))
          .join(''),
        layouts,
        ...more
      }
    ]
  }
}

const text = (idx: number, at: readonly [number, number, number, number]): PlacePlan => ({
  tie: `type="body" idx="${idx}"`,
  at
})
const picture = (at: readonly [number, number, number, number]): PlacePlan => ({
  tie: 'type="pic" idx="20"',
  at
})
const cover = (name: string, ...places: readonly PlacePlan[]): LayoutPlan => ({
  name,
  places: [
    {tie: 'type="ctrTitle"', at: [40, 150, 400, 160]},
    {tie: 'type="subTitle" idx="1"', at: [40, 320, 400, 60]},
    ...places
  ]
})

const article =
  '---\ntitle: Ferry\nauthor: Ann\n---\n\nThe ferry is late. It is old.\n\n# Plans\n\n## Costs\n\n- It costs much\n- It saves time\n- It is slow\n- It stays\n\n# More\n\n## Crew\n\n- The crew is new\n- It is small\n'

describe('of the layouts of a company, slides stand on', () => {
  it.each<[string, string, readonly LayoutPlan[]]>([
    [
      'the cover without an empty picture',
      'Titelfolie neutral',
      [cover('Titelfolie mit Bild', picture([480, 0, 480, 540])), cover('Titelfolie neutral')]
    ],
    [
      'the one with a single place for text',
      'Inhalt einspaltig',
      [
        {name: 'Inhaltsverzeichnis', places: [title, text(13, [40, 110, 880, 380])]},
        {
          name: 'Inhalt mit Unterzeile',
          places: [title, text(14, [40, 78, 800, 24]), text(13, [40, 110, 880, 380])]
        },
        {name: 'Inhalt einspaltig', places: [title, text(13, [40, 110, 880, 380])]},
        {
          name: 'Text links, Bild rechts',
          places: [title, text(13, [40, 110, 430, 380]), picture([490, 110, 430, 380])]
        }
      ]
    ],
    [
      'the divider by its German name',
      'Kapiteltrenner',
      [{name: 'Kapiteltrenner', places: [{...title, at: [40, 200, 800, 100]}, text(13, [40, 310, 800, 40])]}]
    ],
    [
      'the divider by its name, and not the cover',
      'Trennblatt',
      [{name: 'Trennblatt', places: [{...title, at: [40, 200, 800, 100]}]}, cover('Umschlag')]
    ]
  ])('%s', (_, expected, layouts) => {
    const others = [cover('Titelfolie'), {name: 'Folie', places: [title, text(13, [40, 110, 880, 380])]}]
    const {layout} = layOutOn(brandOf([...layouts, ...others]), article)
    const used = new Set(
      layout.frames.map(({master}) => layout.masters.find(({name}) => name === master)?.brand?.part)
    )
    const names = [...layouts, ...others].map(({name}) => name)
    expect(used).toContain(`ppt/slideLayouts/slideLayout${names.indexOf(expected) + 1}.xml`)
  })
})

const atTheFoot = brandOf(
  [
    {name: 'Inhalt', type: 'obj', places: [title, {tie: 'idx="1"'}]},
    {name: 'Nur Titel', type: 'titleOnly', places: [title]}
  ],
  {
    ornaments: panel(90, [0, 420, 960, 120], 'accent1'),
    places: [
      {tie: 'type="title"', at: [40, 428, 880, 100], body: 'anchor="ctr"'},
      {tie: 'type="body" idx="1"', at: [40, 40, 880, 360]}
    ],
    titleStyle: level(1, 30, {face: '+mj-lt', ink: 'bg1'})
  }
)

it('where titles stand at the foot, what belongs to that of a divider stands over it, and all can be read', async () => {
  const {layout} = layOutOn(atTheFoot, article)
  expect(faultsOf(layout)).toEqual([])
  const [name, under] = layout.frames.flatMap(({boxes}) =>
    boxes.filter(
      (box) =>
        box.name === 'Subtitle' || (box.name === 'Title' && boxes.some((one) => one.name === 'Subtitle'))
    )
  )
  expect((under?.rect.y ?? 0) + (under?.rect.h ?? 0)).toBeLessThan(name?.rect.y ?? 0)
  const seen = seeDeck(await writePptx(layout, host))
  const barriers = 'slides' in seen ? checkDeck(seen).barriers : []
  expect(barriers.filter(({type}) => type === 'faint-text')).toEqual([])
})

it('the count behind a title is not broken, and has the colour of the title', () => {
  const items = Array.from(
    {length: 60},
    (_, at) => `- The port keeps crane ${at} for another year, since it is paid for`
  )
  const {layout} = layOutOn(atTheFoot, `## What the port keeps\n\n${items.join('\n')}\n`)
  const titles = layout.frames.flatMap(({boxes}) => boxes.filter((box) => box.name === 'Title'))
  const counted = titles
    .flatMap((box) => (box.type === 'text' ? box.paragraphs : []))
    .filter(({runs}) => runs.some(({text}) => /\(\d\u00a0of\u00a0\d\)/.test(text)))
  expect(counted.length).toBeGreaterThan(1)
  expect(counted.map(({runs}) => runs.length)).toEqual(counted.map(() => 1))
})

it('a narrow table breaks no word of its header', () => {
  const narrow = brandOf([{name: 'Text', places: [title, text(1, [40, 140, 440, 340])]}])
  const {layout} = layOutOn(narrow, article)
  const table = layout.frames.at(-1)?.boxes.find((box) => box.type === 'table')
  const [head] = table?.type === 'table' ? table.rows : []
  const words =
    head?.cells.map(([cell]) => ({text: cell?.runs[0]?.text ?? '', size: cell?.runs[0]?.size ?? 0})) ?? []
  const columns = table?.type === 'table' ? table.columns : []
  expect(words.map(({text}) => text)).toEqual(['Slide', 'Title', 'Paragraphs', 'Lines'])
  // Bold letters of Arial are about half as wide as high.
  expect(
    words.filter(({text: word, size}, at) => (columns[at] ?? 0) - 16 < word.length * size * 0.47)
  ).toEqual([])
})

it('of places that a slide cannot tell apart it fills the first alone', () => {
  // As LibreOffice writes them: without an index.
  const twins: LayoutPlan = {
    name: 'Title, 2 Content',
    places: [title, {tie: '', at: [500, 110, 420, 380]}, {tie: '', at: [40, 110, 420, 380]}]
  }
  const {layout} = layOutOn(
    brandOf([twins]),
    '## Quay\n\nThe quay is old. It stays.\n\n![A quay](harbour.png)\n'
  )
  const tied = layout.frames.flatMap(({boxes}) =>
    boxes.filter((box) => 'placeholder' in box && box.placeholder?.type !== 'title')
  )
  expect(tied.filter(({rect}) => rect.x < 480)).toEqual([])
  expect(faultsOf(layout)).toEqual([])
})

it('a footer in a wide font of its own is shortened by that font', () => {
  const footed = (face: string) => {
    const places: PlacePlan[] = [
      {tie: 'type="title"', at: [40, 24, 800, 54]},
      {tie: 'type="body" idx="1"', at: [40, 110, 880, 380]},
      {tie: 'type="ftr" idx="11"', at: [40, 500, 300, 20], style: level(1, 14, {face})}
    ]
    const text = {name: 'Text', type: 'obj', places: [title, {tie: 'idx="1"'}, {tie: 'type="ftr" idx="11"'}]}
    const footer = `---\nfooter: For the council of the harbour town\n---\n\n`
    const {layout} = layOutOn(brandOf([text], {places}), `${footer}## Quay\n\n- It is old\n- It stays\n`)
    const box = layout.frames[1]?.boxes.find(({name}) => name === 'Footer')
    return box?.type === 'text' ? (box.paragraphs[0]?.runs[0]?.text ?? '') : ''
  }
  expect(footed('Courier New').length).toBeLessThan(footed('Arial').length)
})

describe('on a panel for pictures in the colour of a brand', () => {
  const withPanel = brandOf(
    [
      {
        name: 'Text',
        type: 'obj',
        places: [title, {tie: 'idx="1"', at: [40, 140, 440, 340]}, picture([540, 0, 420, 540])]
      }
    ],
    {ornaments: panel(90, [540, 0, 420, 540], 'accent1')}
  )
  const beside = (drawn: string) =>
    layOutOn(withPanel, `## Quay\n\nThe quay is old. It stays.\n\n${drawn}\n`).layout

  it('a caption is read', async () => {
    const seen = seeDeck(await writePptx(beside('![A quay](harbour.png "Seen from the north")'), host))
    expect(
      'slides' in seen ? checkDeck(seen).barriers.filter(({type}) => type === 'faint-text') : seen
    ).toEqual([])
  })

  it('a drawing on nothing gets a light ground, and keeps out of the placeholder', () => {
    const boxes = beside('![The route](route.svg)').frames.flatMap((frame) => frame.boxes)
    const [drawing] = boxes.filter((box) => box.type === 'picture')
    expect(drawing).toMatchObject({ground: {ink: 'bg1'}})
    expect(drawing).not.toHaveProperty('placeholder')
    expect(drawing?.rect.x).toBeGreaterThan(539)
  })

  it('no chart stands, whose words are dark', () => {
    const rows =
      '| Year | Cars |\n| --- | ---: |\n| 2021 | 180 |\n| 2022 | 215 |\n\n: Cars a year {chart=column}'
    const boxes = beside(rows).frames.flatMap((frame) => frame.boxes)
    expect(boxes.find((box) => box.type === 'chart')?.rect.x).toBeLessThan(480)
  })
})

it.each([
  ['', '', true],
  ['hdr="0" ftr="0" dt="0"', '', true],
  ['sldNum="0" hdr="0"', '', false],
  ['sldNum="0"', '---\npaginate: true\n---\n', true]
])('slides are numbered as the brand has it, or as the author asks: %s', (chrome, matter, isNumbered) => {
  const places = [title, {tie: 'type="sldNum" idx="12"', at: [800, 500, 100, 20]} as const]
  const numbered = brandOf(
    [
      {
        name: 'Text',
        type: 'obj',
        places: [title, text(1, [40, 110, 880, 380]), {tie: 'type="sldNum" idx="12"'}]
      }
    ],
    {chrome, places}
  )
  const {layout} = layOutOn(numbered, `${matter}\n## Ferry\n\n- It sails\n- It is late\n`)
  expect(layout.frames.some(({boxes}) => boxes.some(({name}) => name === 'Number'))).toBe(isNumbered)
})

it('content stands on the layout for it, however small its place', () => {
  const small = brandOf([
    {name: 'Title Slide', places: [title, {tie: 'type="subTitle" idx="1"', at: [300, 300, 600, 150]}]},
    {name: 'Title, Content', type: 'obj', places: [title, {tie: 'idx="1"', at: [300, 300, 600, 150]}]}
  ])
  const {layout} = layOutOn(small, '## Ferry\n\n- It sails\n- It is late\n')
  const parts = layout.frames.map(({master}) => layout.masters.find(({name}) => name === master)?.brand?.part)
  expect(parts).toEqual([1, 2, 2].map((number) => `ppt/slideLayouts/slideLayout${number}.xml`))
})

it.each([
  ['', false],
  ['ftr="0" dt="0"', false],
  ['ftr="0"', true]
])('slides are dated where the brand has it so: %s', async (chrome, isDated) => {
  const date = 'type="dt" sz="half" idx="10"'
  const dated = brandOf(
    [{name: 'Text', type: 'obj', places: [title, text(1, [40, 110, 880, 360]), {tie: date}]}],
    {
      chrome,
      places: [
        {tie: 'type="title"', at: [40, 24, 800, 54]},
        {tie: date, at: [40, 500, 200, 24], style: level(1, 11)}
      ]
    }
  )
  const matter = '---\ndate: 2024-05-14\n---\n\n'
  const {layout} = layOutOn(dated, `${matter}## Ferry\n\n- It sails\n\n## Crew\n\n- It is new\n`)
  const parts = partsOf(await writePptx(layout, host))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const days = slides.flatMap((name) =>
    all(parts[name], 'p:sp').filter((shape) => within(shape, 'p:ph')[0]?.attributes.type === 'dt')
  )
  // All but the cover.
  expect(days.map(textOf)).toEqual(isDated ? slides.slice(1).map(() => '14 May 2024') : [])
})

it('has room for numbers where the bullets of a company hang close', () => {
  const plan = brandOf([{name: 'Content', type: 'obj', places: [title, {tie: 'idx="1"'}]}])
  const items = Array.from({length: 10}, (_, at) => `${at + 1}. Crossing ${'abcdefghij'[at]} stays`)
  const {layout} = layOutOn(plan, `# Ferry\n\n## Lines\n\nThe lines that stay:\n\n${items.join('\n')}\n`)
  const numbered = layout.frames.flatMap(({boxes}) =>
    boxes.flatMap((box) =>
      box.type === 'text' ? box.paragraphs.filter(({bullet}) => bullet?.type === 'number') : []
    )
  )
  expect(numbered.length).toBe(10)
  // Two digits and a stop take 1.4 em of Arial.
  expect(numbered.filter(({indent, runs}) => indent < 1.4 * (runs[0]?.size ?? 0))).toEqual([])
})
