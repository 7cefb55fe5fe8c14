import type {RoleData} from '../types.ts'
import {allegations} from './allegations.ts'
import {context} from './context.ts'
import {delegation} from './delegation.ts'
import {internationalResponse} from './international-response.ts'
import {keyFigures} from './key-figures.ts'
import {outlook} from './outlook.ts'
import {points} from './points.ts'
import {quotation} from './quotation.ts'
import {timeline} from './timeline.ts'

/** The roles of news in English, in the order in which a deck shows them. */
export const enRoles: readonly RoleData[] = [
  context,
  timeline,
  keyFigures,
  delegation,
  allegations,
  internationalResponse,
  quotation,
  outlook,
  points
]
