import {seatOf} from '../brand/choose-layout.ts'
import {type Pair, standBeside} from '../brand/pairs.ts'
import type {BrandLayout} from '../brand/types.ts'
import type {ChartBox} from '../frame/chart-box.ts'
import {placeholders} from '../frame/placeholders.ts'
import type {Box, PictureBox, TableBox, TextBox} from '../frame/types.ts'
import {inPlace, textRect} from './brand-text.ts'

/** Two columns of text in their places, from where what stands over them ends to what stands under them. */
export function inColumns(drawn: readonly Box[], {text, other}: Pair): Box[] {
  const places = [text, other]
  // They were drawn from side to side of these places.
  const columnOf = ({rect: {x, w}}: Box) =>
    places.findIndex((place) => textRect(place).x === x && textRect(place).w === w)
  const isColumn = (box: Box) => box.type === 'text' && columnOf(box) >= 0
  if (drawn.filter(isColumn).length !== 2) return [...drawn]
  const foot = Math.min(...drawn.filter((box) => !isColumn(box)).map(({rect}) => rect.y))
  return drawn.map((box) => {
    const index = columnOf(box)
    const place = places[index]
    if (box.type !== 'text' || !place) return box
    const whole = textRect(place)
    const {y} = box.rect
    const rect = {...whole, y, h: Math.min(whole.y + whole.h, foot) - y}
    const placeholder = index === 0 ? placeholders.body : placeholders.secondColumn
    return inPlace({...box, placeholder}, place, rect)
  })
}

/** What is drawn keeps its placeholder where the layout has a seat for it that nothing else takes. */
export function seated(drawn: readonly Box[], layout: BrandLayout): Box[] {
  const isAlone = !drawn.some(isBody) && drawn.filter(isGraphic).length === 1
  return drawn.map((box) => {
    if (!isGraphic(box)) return box
    const seat = seatOf(layout, box.type)
    // Reset would spread it over what stands beside it.
    const isBeside = drawn.some((one) => one !== box && standBeside(one.rect, box.rect))
    if (seat && isAlone && !isBeside) return box
    const {placeholder: _, ...free} = box
    return free
  })
}

function isGraphic(box: Box): box is TableBox | ChartBox | PictureBox {
  return (
    (box.type === 'table' || box.type === 'chart' || box.type === 'picture') && box.placeholder !== undefined
  )
}

/** Whether a box fills a placeholder for content. */
export function isInContent(box: Box): boolean {
  return isBody(box) || isGraphic(box)
}

/** Whether a box fills the placeholder for text. */
export function isBody(box: Box): box is TextBox {
  const {type, index} = placeholders.body
  return box.type === 'text' && box.placeholder?.type === type && box.placeholder.index === index
}
