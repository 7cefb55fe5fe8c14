import type {ProfileData} from '../types.ts'
import {decisionDe} from './decision-de.ts'
import {decisionEn} from './decision-en.ts'
import {decisionEs} from './decision-es.ts'
import {decisionFr} from './decision-fr.ts'
import {minutesDe} from './minutes-de.ts'
import {minutesEn} from './minutes-en.ts'
import {minutesEs} from './minutes-es.ts'
import {minutesFr} from './minutes-fr.ts'
import {news} from './news.ts'
import {reportDe} from './report-de.ts'
import {reportEn} from './report-en.ts'
import {reportEs} from './report-es.ts'
import {reportFr} from './report-fr.ts'
import {researchDe} from './research-de.ts'
import {researchEn} from './research-en.ts'
import {researchEs} from './research-es.ts'
import {researchFr} from './research-fr.ts'

/** The profiles that come with the package, `news` first: those of one name are one profile in several languages. */
export const builtInProfiles: readonly ProfileData[] = [
  ...news,
  reportEn,
  reportDe,
  reportFr,
  reportEs,
  decisionEn,
  decisionDe,
  decisionFr,
  decisionEs,
  minutesEn,
  minutesDe,
  minutesFr,
  minutesEs,
  researchEn,
  researchDe,
  researchFr,
  researchEs
]

/** The names of the profiles that come with the package. */
export const profileNames: readonly string[] = [...new Set(builtInProfiles.map((one) => one.profile))]
