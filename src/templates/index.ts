import {actions} from './actions.ts'
import {allegations} from './allegations.ts'
import {attendance} from './attendance.ts'
import {authorTable} from './author-table.ts'
import {bottomLine} from './bottom-line.ts'
import {chart} from './chart.ts'
import {code} from './code.ts'
import {columnsTemplate} from './columns.ts'
import {contents} from './contents.ts'
import {context} from './context.ts'
import {decisions} from './decisions.ts'
import {delegation} from './delegation.ts'
import {entries} from './entries.ts'
import {equation} from './equation.ts'
import {findings} from './findings.ts'
import {internationalResponse} from './international-response.ts'
import {keyFigures} from './key-figures.ts'
import {options} from './options.ts'
import {outlook} from './outlook.ts'
import {picture} from './picture.ts'
import {points} from './points.ts'
import {quotation} from './quotation.ts'
import {recommendation} from './recommendation.ts'
import {recommendations} from './recommendations.ts'
import {risks} from './risks.ts'
import {section} from './section.ts'
import {sources} from './sources.ts'
import {timeline} from './timeline.ts'
import {title} from './title.ts'
import type {Template} from './types.ts'

/** The templates that come with briefdeck, in the order in which a deck shows them. */
export const templates: readonly Template[] = [
  title,
  bottomLine,
  contents,
  section,
  context,
  keyFigures,
  timeline,
  delegation,
  allegations,
  internationalResponse,
  quotation,
  attendance,
  findings,
  options,
  recommendation,
  recommendations,
  risks,
  decisions,
  actions,
  outlook,
  points,
  entries,
  picture,
  chart,
  authorTable,
  code,
  equation,
  columnsTemplate,
  sources
]
