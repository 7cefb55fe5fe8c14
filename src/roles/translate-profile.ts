import type {ProfileData, RoleData} from './types.ts'

/** What a language says of a role: the rest is as in the profile that it is taken from. */
export type RoleWords = Pick<RoleData, 'label' | 'headings'>

/** What a language says of a profile. */
export interface ProfileWords {
  readonly lang: string
  readonly about: string
  readonly titles: readonly string[]
  /** By the name of each role of the profile. */
  readonly roles: Readonly<Record<string, RoleWords>>
}

/**
 * A profile in another language: its labels and headings are the language's own, and of the cues those stay that are no words.
 *
 * A role that the language says nothing of is left out.
 */
export function translateProfile(
  profile: ProfileData,
  {lang, about, titles, roles}: ProfileWords
): ProfileData {
  return {
    ...profile,
    lang,
    about,
    titles,
    roles: profile.roles.flatMap((role) => {
      const words = roles[role.role]
      return words ? [{...role, ...words, lang, cues: role.cues.filter((cue) => cue.feature)}] : []
    })
  }
}
