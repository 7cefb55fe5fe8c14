import {deRoles} from './de/index.ts'
import {enRoles} from './en/index.ts'
import {esRoles} from './es/index.ts'
import {frRoles} from './fr/index.ts'
import type {RoleData} from './types.ts'

/** The roles that come with the package, by language, in their order. */
export const builtInRoles: Readonly<Record<string, readonly RoleData[]>> = {
  en: enRoles,
  de: deRoles,
  fr: frRoles,
  es: esRoles
}
