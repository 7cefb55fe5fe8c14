import type {ImageBox, Run, ShapeBox, TableBox, TextBox, TextParagraph} from '../../src/frame/types.ts'
import type {Frame, Layout, Master} from '../../src/layout/types.ts'
import type {Theme} from '../../src/themes/types.ts'
import {theme} from './theme.ts'

/** A paragraph of one run. */
export function paragraph(
  text: string,
  run: Partial<Run> = {},
  rest: Partial<TextParagraph> = {}
): TextParagraph {
  return {
    runs: [{text, size: 18, font: 'minor', ink: 'tx1', ...run}],
    align: 'left',
    indent: 0,
    level: 0,
    spaceBefore: 0,
    lineSpacing: 105,
    rtl: false,
    ...rest
  }
}

/** A text box at x, y, w, h. */
export function text(
  name: string,
  [x, y, w, h]: readonly [number, number, number, number],
  paragraphs: readonly TextParagraph[],
  rest: Partial<TextBox> = {}
): TextBox {
  return {
    type: 'text',
    name,
    rect: {x, y, w, h},
    shape: 'rect',
    insets: [0, 0, 0, 0],
    anchor: 'top',
    paragraphs,
    ...rest
  }
}

const titleAt = [48, 36, 864, 64] as const
const titleRun = {size: 28, font: 'major', bold: true} as const

/** A title in its placeholder, at the size and place of the layout. */
export function title(words: string, run: Partial<Run> = {}): TextBox {
  return text('Title', titleAt, [paragraph(words, {...titleRun, ...run}, {lineSpacing: 95})], {
    anchor: 'bottom',
    placeholder: {type: 'title', index: 0}
  })
}

function footer(words: string): TextBox {
  return text('Footer', [48, 508, 500, 20], [paragraph(words, {size: 10, ink: 'tx2'}, {lineSpacing: 100})], {
    anchor: 'middle',
    placeholder: {type: 'footer', index: 0}
  })
}

function number(words: string): TextBox {
  const style = {align: 'right', lineSpacing: 100} as const
  return text('Slide number', [852, 508, 60, 20], [paragraph(words, {size: 10, ink: 'tx2'}, style)], {
    anchor: 'middle',
    placeholder: {type: 'number', index: 0}
  })
}

const bullet = {bullet: {type: 'disc'}, indent: 18, spaceBefore: 6} as const

/** A body in its placeholder, a bullet an item. */
export function body(items: readonly string[], index = 0): TextBox {
  return text(
    'Points',
    [48, 120, 864, 370],
    items.map((item) => paragraph(item, {}, bullet)),
    {placeholder: {type: 'body', index}}
  )
}

const rule: ShapeBox = {
  type: 'shape',
  name: 'Rule',
  rect: {x: 48, y: 104, w: 864, h: 0},
  shape: 'line',
  outline: {paint: {ink: 'accent1', transparency: 40}, width: 1}
}

const band: ShapeBox = {
  type: 'shape',
  name: 'Band',
  rect: {x: 0, y: 0, w: 24, h: 540},
  shape: 'rect',
  fill: {ink: 'accent2'}
}

const coverTitle = (words: string) =>
  text('Title', [72, 150, 780, 120], [paragraph(words, {size: 40, font: 'major', ink: 'bg1'})], {
    anchor: 'bottom',
    placeholder: {type: 'title', index: 0}
  })

const subtitle = (words: string) =>
  text('Subtitle', [72, 290, 780, 60], [paragraph(words, {size: 20, ink: 'bg2'})], {
    placeholder: {type: 'subtitle', index: 0}
  })

const masters: readonly Master[] = [
  {name: 'Cover', type: 'title', background: 'tx2', boxes: [band, coverTitle('Title'), subtitle('Subtitle')]},
  {
    name: 'Points',
    type: 'obj',
    background: 'bg1',
    boxes: [rule, title('Title'), body(['Text']), footer('Footer'), number('‹#›')]
  },
  {
    name: 'Cards',
    type: 'titleOnly',
    background: 'bg1',
    boxes: [rule, title('Title'), footer('Footer'), number('‹#›')]
  }
]

const card = text(
  'Card 1',
  [48, 120, 270, 150],
  [
    paragraph('Kim Yong-bok', {bold: true}),
    paragraph('Deputy chief of the general staff', {size: 14, ink: 'tx2', italic: true}, {spaceBefore: 4})
  ],
  {
    shape: 'roundRect',
    radius: 6,
    fill: {ink: 'bg2'},
    outline: {paint: {ink: 'accent1'}, width: 0.75},
    insets: [8, 12, 8, 12]
  }
)

const numeral = text(
  'Numeral 1',
  [340, 120, 40, 40],
  [paragraph('1', {ink: 'bg1', bold: true}, {align: 'center'})],
  {
    shape: 'ellipse',
    fill: {ink: 'accent1'},
    anchor: 'middle'
  }
)

const label = text(
  'Label',
  [400, 120, 300, 20],
  [paragraph('DELEGATION', {size: 12, tracking: 1, ink: 'accent1'})]
)

const flag: ImageBox = {
  type: 'image',
  name: 'Flag of North Korea',
  rect: {x: 720, y: 120, w: 48, h: 32},
  flag: 'kp',
  alt: 'Flag of North Korea'
}

const table: TableBox = {
  type: 'table',
  gaps: [],
  name: 'Sources',
  rect: {x: 48, y: 300, w: 864, h: 72},
  columns: [200, 664],
  rows: [
    ['Paragraph', 'Slide'],
    ['p1 & p2', 'Who went, and who says so <in their words>'],
    ['p3', '']
  ].map((cells, row) => ({
    height: 24,
    cells: cells.map((words) => [paragraph(words, {size: 12, bold: row === 0}, {lineSpacing: 100})])
  })),
  insets: [3, 6, 3, 6],
  rule: {ink: 'tx2', transparency: 50},
  alt: 'Which paragraph stands on which slide'
}

const steps = text(
  'Steps',
  [340, 180, 400, 60],
  [
    paragraph('First step', {size: 14}, {bullet: {type: 'number', start: 1}, indent: 16}),
    paragraph('Second step', {size: 14}, {bullet: {type: 'number', start: 2}, indent: 16})
  ]
)

const notes = [{id: 'p1s1', text: 'A delegation went to Moscow.'}, {text: 'Two lines\nof no sentence'}]

const frames: readonly Frame[] = [
  {
    template: 'title',
    master: 'Cover',
    title: 'A visit to Moscow',
    section: 'Opening',
    boxes: [coverTitle('A visit to Moscow'), subtitle('What is known & what is not')],
    notes: []
  },
  {
    template: 'points',
    master: 'Points',
    title: 'What happened',
    section: 'Context',
    boxes: [
      title('What happened'),
      body(['A delegation went to Moscow', 'It stayed for five days']),
      footer('Briefing'),
      number('2')
    ],
    notes
  },
  {
    template: 'delegation',
    master: 'Cards',
    title: 'Who went, in a title that had to shrink',
    section: 'Context',
    boxes: [
      title('Who went, in a title that had to shrink', {size: 24}),
      card,
      numeral,
      label,
      flag,
      steps,
      table,
      {...flag, name: 'Flag again', rect: {...flag.rect, x: 800}},
      number('3')
    ],
    notes: [{id: 'p2s1', text: 'Kim Yong-bok led it.'}]
  }
]

/** A small deck: a cover, points, and a slide with one of everything. */
export function layout(scheme: Theme['scheme'] = 'light', rest: Partial<Layout> = {}): Layout {
  return {
    size: {w: 960, h: 540},
    lang: 'en-GB',
    theme: theme(scheme),
    masters,
    frames,
    properties: {
      title: 'A visit to Moscow',
      author: ['Ana & Ben', 'Carl'],
      keywords: ['visit', 'Moscow'],
      date: '2024-06-20T00:00:00Z'
    },
    ...rest
  }
}

/** As many slides of five bullets and two notes. */
export function longLayout(count: number): Layout {
  return layout('light', {
    frames: Array.from({length: count}, (_, index) => ({
      template: 'points',
      master: 'Points',
      title: `Title ${index + 1}`,
      section: `Section ${Math.floor(index / 10)}`,
      boxes: [
        title(`Title ${index + 1}`),
        body(
          [1, 2, 3, 4, 5].map(
            (item) => `Bullet number ${item} on slide ${index + 1} says something of some length`
          )
        ),
        footer('Briefing'),
        number(String(index + 1))
      ],
      notes: [1, 2, 3].map((item) => ({
        id: `p${index}s${item}`,
        text: `Sentence ${item} of slide ${index + 1}, in full.`
      }))
    }))
  })
}
