import type {ProfileData} from '../types.ts'
import {decisionEn} from './decision-en.ts'
import {minutesEn} from './minutes-en.ts'
import {news} from './news.ts'
import {reportEn} from './report-en.ts'
import {researchEn} from './research-en.ts'

/** The profiles that come with the package, `news` first: those of one name are one profile in several languages. */
export const builtInProfiles: readonly ProfileData[] = [...news, reportEn, decisionEn, minutesEn, researchEn]

/** The names of the profiles that come with the package. */
export const profileNames: readonly string[] = [...new Set(builtInProfiles.map((one) => one.profile))]
