import {isRound} from '../../charts/is-round.ts'
import type {ChartBox} from '../../frame/chart-box.ts'
import {fill} from '../look/paint.ts'
import {namespaces} from '../namespaces.ts'
import {document, type Element, element} from '../xml.ts'
import {axesOf, axisIds} from './axes.ts'
import {type ChartText, textProperties, titleOf} from './chart-text.ts'
import {seriesOf} from './series-parts.ts'

/**
 * A chart as a part of its own, in theme colours and fonts throughout, tied to its workbook as `rId1`.
 *
 * pptxgenjs writes charts with fixed colours and fonts, and parts that the schema does not allow; this takes their place.
 */
export function chartPart(box: ChartBox, lang: string): string {
  const {chart, look} = box
  const title = chart.wish.title
  return document(
    element(
      'c:chartSpace',
      {
        'xmlns:c': namespaces.chart,
        'xmlns:a': namespaces.drawing,
        'xmlns:r': namespaces.relationships
      },
      [
        element('c:date1904', {val: 0}),
        element('c:lang', {val: lang}),
        element('c:roundedCorners', {val: 0}),
        element('c:chart', {}, [
          ...(title ? [titleOf(title, titleLook(look), lang)] : []),
          element('c:autoTitleDeleted', {val: title ? 0 : 1}),
          element('c:plotArea', {}, [element('c:layout'), plot(box), ...axesOf(box, lang)]),
          ...legendOf(box),
          element('c:plotVisOnly', {val: 1}),
          element('c:dispBlanksAs', {val: 'gap'})
        ]),
        element('c:spPr', {}, [fill(undefined), element('a:ln', {}, [fill(undefined)])]),
        textProperties({ink: look.muted, size: look.size}),
        element('c:externalData', {'r:id': 'rId1'}, [element('c:autoUpdate', {val: 0})])
      ]
    )
  )
}

function titleLook({ink, size, rtl}: ChartBox['look']): ChartText {
  return {ink, size: (size * 7) / 6, bold: true, ...(rtl && {rtl})}
}

/** What is drawn between the axes. */
function plot(box: ChartBox): Element {
  const {wish} = box.chart
  const [name, before, after] = frames[wish.kind]
  const isPiled = wish.kind === 'area' && box.chart.series.length > 1
  return element(name, {}, [
    ...before.map(([key, val]) => element(key, {val: isPiled && key === 'c:grouping' ? 'stacked' : val})),
    element('c:varyColors', {val: isRound(wish) ? 1 : 0}),
    ...seriesOf(box),
    ...after.map(([key, val]) => element(key, {val})),
    ...(isRound(wish) ? [] : axisIds.map((val) => element('c:axId', {val})))
  ])
}

type Settings = readonly (readonly [name: string, value: string | number])[]

/** Each kind: its element, and what the schema wants before the series and after them. */
const frames: {readonly [Kind in ChartBox['chart']['wish']['kind']]: readonly [string, Settings, Settings]} =
  {
    bar: [
      'c:barChart',
      [
        ['c:barDir', 'bar'],
        ['c:grouping', 'clustered']
      ],
      [['c:gapWidth', 50]]
    ],
    column: [
      'c:barChart',
      [
        ['c:barDir', 'col'],
        ['c:grouping', 'clustered']
      ],
      [['c:gapWidth', 60]]
    ],
    stacked: [
      'c:barChart',
      [
        ['c:barDir', 'col'],
        ['c:grouping', 'stacked']
      ],
      [
        ['c:gapWidth', 50],
        ['c:overlap', 100]
      ]
    ],
    line: ['c:lineChart', [['c:grouping', 'standard']], [['c:marker', 1]]],
    area: ['c:areaChart', [['c:grouping', 'standard']], []],
    scatter: ['c:scatterChart', [['c:scatterStyle', 'lineMarker']], []],
    pie: ['c:pieChart', [], [['c:firstSliceAng', 0]]],
    doughnut: [
      'c:doughnutChart',
      [],
      [
        ['c:firstSliceAng', 0],
        ['c:holeSize', 58]
      ]
    ]
  }

/** A key to several series; beside what is piled up it stands in that order, over everything else from left to right. */
function legendOf({chart, look}: ChartBox): Element[] {
  const {kind} = chart.wish
  if (kind === 'pie' || (kind !== 'doughnut' && chart.series.length < 2)) return []
  const isBeside = kind === 'doughnut' || kind === 'stacked' || kind === 'area'
  return [
    element('c:legend', {}, [
      element('c:legendPos', {val: isBeside ? (look.rtl ? 'l' : 'r') : 't'}),
      element('c:overlay', {val: 0}),
      textProperties({ink: look.ink, size: look.size})
    ])
  ]
}
