import {allegations} from './allegations.ts'
import {authorTable} from './author-table.ts'
import {bottomLine} from './bottom-line.ts'
import {context} from './context.ts'
import {delegation} from './delegation.ts'
import {findings} from './findings.ts'
import {internationalResponse} from './international-response.ts'
import {keyFigures} from './key-figures.ts'
import {outlook} from './outlook.ts'
import {points} from './points.ts'
import {quotation} from './quotation.ts'
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
  section,
  context,
  keyFigures,
  timeline,
  delegation,
  allegations,
  internationalResponse,
  quotation,
  findings,
  recommendations,
  risks,
  outlook,
  points,
  authorTable,
  sources
]
