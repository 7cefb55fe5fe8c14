import {builtInRoles} from '../built-in.ts'
import type {ProfileData} from '../types.ts'

/** Roles that other kinds of document hardly have. */
const tells: Readonly<Record<string, number>> = {
  allegations: 1,
  'international-response': 1,
  delegation: 0.8
}

/** What happened, who says what about it, and what comes next; also what is taken for nothing else. */
export const news: readonly ProfileData[] = Object.entries(builtInRoles).map(([lang, roles]) => ({
  profile: 'news',
  lang,
  about: 'what happened, who says what about it, what comes next',
  titles: [],
  roles: roles.map((one) => ({...one, ...(tells[one.role] !== undefined && {tells: tells[one.role]})}))
}))
