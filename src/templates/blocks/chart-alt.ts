import type {Chart, Value} from '../../charts/types.ts'
import type {ChartWords} from '../../lexicons/types.ts'

/** What a chart shows, in words: its kind and title, its series, from where to where, its lowest and highest value. */
export function chartAlt({wish, series, categories, axes}: Chart, words: ChartWords): string {
  if (wish.alt) return wish.alt
  const all = series.flatMap(({name, values}) =>
    values.flatMap((value, index) =>
      value ? [{value, at: at(name, categories[index] ?? '', series.length)}] : []
    )
  )
  const lowest = all.reduce(
    (least, one) => (one.value.value < least.value.value ? one : least),
    all[0] ?? none
  )
  const highest = all.reduce((most, one) => (one.value.value > most.value.value ? one : most), all[0] ?? none)
  const [first = ''] = categories
  const last = categories.at(-1) ?? ''
  const range = first === last ? first : words.range(first, last)
  const names = series.map(({name}) => name).filter((name) => name !== '' && name !== wish.title)
  return [
    [words.kinds[wish.kind], wish.title].filter(Boolean).join(': '),
    names.join(', '),
    axes.category === '' ? range : `${axes.category}: ${range}`,
    all.length > 1 ? `${words.lowest}: ${said(lowest)}; ${words.highest}: ${said(highest)}` : ''
  ]
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

interface Placed {
  readonly value: Value
  readonly at: string
}

const none: Placed = {value: {value: 0, text: ''}, at: ''}

function at(series: string, category: string, count: number): string {
  return count > 1 && series !== '' ? `${series}, ${category}` : category
}

function said({value, at}: Placed): string {
  return at === '' ? value.text : `${value.text} (${at})`
}
