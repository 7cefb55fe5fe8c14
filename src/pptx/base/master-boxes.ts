import {mirroredText} from '../../frame/mirrored.ts'
import {placeholders} from '../../frame/placeholders.ts'
import type {Placeholding, Rect, Run, TextBox, TextParagraph} from '../../frame/types.ts'
import type {Layout} from '../../layout/types.ts'
import type {StyleName, Theme} from '../../themes/types.ts'

/** The five placeholders of a slide master. */
export interface MasterBoxes {
  readonly title: TextBox
  readonly body: TextBox
  readonly date: TextBox
  readonly footer: TextBox
  readonly number: TextBox
}

/**
 * The placeholders of the master: where most layouts have them, in the theme's own styles.
 *
 * What no layout has stands at the margins of the page.
 */
export function masterBoxes({masters, size, theme, direction}: Layout): MasterBoxes {
  const {margin} = theme.page
  const width = size.w - 2 * margin
  const texts = masters
    .filter((one) => one.type !== 'title' && one.type !== 'secHead')
    .flatMap((one) => one.boxes)
    .filter((box): box is TextBox => box.type === 'text')
  const common = (type: Placeholding['type']) => texts.find(({placeholder}) => placeholder?.type === type)
  const list = texts.find(
    ({placeholder, paragraphs}) => placeholder?.type === 'body' && paragraphs.length > 1
  )
  const own = (box: TextBox) => (direction ? mirroredText(box, size.w) : box)
  const title =
    common('title') ?? own(box('Title', {x: margin, y: margin, w: width, h: 60}, [line('title', theme)]))
  const foot = size.h - margin / 2 - 20
  const footer =
    common('footer') ?? own(box('Footer', {x: margin, y: foot, w: width / 2, h: 20}, [line('chrome', theme)]))
  const number =
    common('number') ??
    own(
      box('Slide number', {x: size.w - margin - 40, y: foot, w: 40, h: 20}, [line('chrome', theme, 'right')])
    )
  // In the words of the layouts.
  const prompts = (list?.paragraphs ?? []).map(({runs}) => runs.map(({text}) => text).join(''))
  const top = title.rect.y + title.rect.h + theme.page.gutter
  const body = box(
    'Text',
    {x: margin, y: top, w: width, h: Math.max(0, footer.rect.y - theme.page.gutter - top)},
    [0, 1, 2, 3, 4].map((level) => item(level, prompts[level] ?? '', theme))
  )
  return {
    title: named(title, 'Title'),
    body: {...own(body), placeholder: placeholders.body},
    date: {...withoutTie(named(number, 'Date', '')), rect: beside(number.rect, direction)},
    footer: named(footer, 'Footer', ''),
    number: named(number, 'Slide number', '‹#›')
  }
}

/** Room for a date, before the slide number. */
function beside({x, y, w, h}: Rect, direction: Layout['direction']): Rect {
  return {x: direction ? x + w + 10 : x - 120, y, w: 110, h}
}

function box(name: string, rect: Rect, paragraphs: readonly TextParagraph[]): TextBox {
  return {type: 'text', name, rect, shape: 'rect', insets: [0, 0, 0, 0], anchor: 'top', paragraphs}
}

function withoutTie({placeholder, ...box}: TextBox): TextBox {
  return box
}

function named(box: TextBox, name: string, prompt?: string): TextBox {
  const [first] = box.paragraphs
  const [run] = first?.runs ?? []
  const isOther = prompt !== undefined && first && run
  const paragraphs = isOther ? [{...first, runs: [{...run, text: prompt}]}] : box.paragraphs
  return {...box, name, paragraphs}
}

function line(style: StyleName, theme: Theme, align: TextParagraph['align'] = 'left'): TextParagraph {
  return {
    runs: [run('', style, theme)],
    align,
    indent: 0,
    level: 0,
    spaceBefore: 0,
    lineSpacing: theme.type[style].lineSpacing,
    rtl: false
  }
}

/** A level of the body: each two points smaller than the one above, down to the theme's least size. */
function item(level: number, prompt: string, theme: Theme): TextParagraph {
  const {size, min} = theme.type.body
  const points = Math.max(min, size - 2 * level)
  const words = {...run(prompt, 'body', theme), size: points}
  return {
    ...line('body', theme),
    runs: [words],
    bullet: {type: 'disc'},
    indent: points * (level + 1),
    level,
    spaceBefore: Math.round(points / 3)
  }
}

function run(text: string, style: StyleName, theme: Theme): Run {
  const {size, font, bold} = theme.type[style]
  return {text, size, font, ink: 'tx1', bold}
}
