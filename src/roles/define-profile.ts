import type {ProfileData, RoleData} from './types.ts'

/** A role as a profile's data has it: what is left out is that of a plain list, its order its place in the profile. */
export type ProfileRole = Pick<RoleData, 'role' | 'label' | 'headings'> & Partial<RoleData>

/** A profile as its data has it. */
export interface ProfileDraft extends Omit<ProfileData, 'roles'> {
  readonly roles: readonly ProfileRole[]
}

/** A profile with every field of its roles. */
export function defineProfile({roles, ...rest}: ProfileDraft): ProfileData {
  return {
    ...rest,
    roles: roles.map((role, index) => ({
      template: 'points',
      cues: [],
      threshold: 1.5,
      ...role,
      lang: rest.lang,
      order: 10 * (index + 1)
    }))
  }
}
