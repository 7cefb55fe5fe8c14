import {newsRoles} from '../news-roles.ts'
import {allegations} from './allegations.ts'
import {context} from './context.ts'
import {delegation} from './delegation.ts'
import {internationalResponse} from './international-response.ts'
import {keyFigures} from './key-figures.ts'
import {outlook} from './outlook.ts'
import {points} from './points.ts'
import {quotation} from './quotation.ts'
import {timeline} from './timeline.ts'

/** The roles of news in English. */
export const enRoles = newsRoles({
  context,
  timeline,
  keyFigures,
  delegation,
  allegations,
  internationalResponse,
  quotation,
  outlook,
  points
})
