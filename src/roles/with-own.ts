import type {ProfileData, RoleData} from './types.ts'

/** What a user adds to the profiles of a language. */
export interface Own {
  /** Primary language subtag. */
  readonly lang: string
  readonly profiles: readonly ProfileData[]
  readonly roles: readonly RoleData[]
}

/**
 * Profiles with the user's own: a profile in place of the built-in one of its name, else after them; a role in place of the
 * one of its name in every profile, else after its roles.
 */
export function withOwn(builtIn: readonly ProfileData[], {lang, ...own}: Own): readonly ProfileData[] {
  const roles = own.roles.filter((one) => one.lang === lang)
  const profiles = own.profiles.filter((one) => one.lang === lang)
  const replaced = builtIn.map((one) => profiles.find(({profile}) => profile === one.profile) ?? one)
  const added = profiles.filter(({profile}) => builtIn.every((one) => one.profile !== profile))
  const names = new Set(roles.map((one) => one.role))
  return [...replaced, ...added].map((one) => ({
    ...one,
    roles: [...one.roles.filter(({role}) => !names.has(role)), ...roles]
  }))
}
