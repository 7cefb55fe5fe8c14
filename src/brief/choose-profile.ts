import type {Article} from '../article/types.ts'
import type {ProfileData, RoleData} from '../roles/types.ts'
import {type ProfileScore, scoreProfiles} from './score-profiles.ts'

/** The kind of document an article is read as. */
export interface Profile {
  readonly name: string
  /** Why: "heading “Findings”", "title “Annual report”", "asked for by name". */
  readonly evidence: readonly string[]
  readonly roles: readonly RoleData[]
  /** Roles that the bottom line is taken from; absent for news. */
  readonly bottomLine?: readonly string[]
  /** Roles of news that the profile does not have: their headings are read, their cues are not. */
  readonly others: readonly RoleData[]
}

/**
 * The profile of an article: the one asked for, else the one that its title and headings speak for.
 *
 * What is unsure is news: nothing but prose, too few signs, as many of news. Of other kinds that are told alike the first is taken:
 * read as news, findings or options would have no slide of theirs.
 *
 * @param profiles
 *   In the article's language, `news` first.
 */
export function chooseProfile(
  article: Article,
  profiles: readonly ProfileData[],
  asked: ProfileData | undefined
): Profile {
  if (asked) return profileOf(asked, profiles, ['asked for by name'])
  const scores = scoreProfiles(article, profiles)
  const [best] = [...scores].sort((a, b) => b.value - a.value)
  const [news] = scores
  if (!best || !news) return {name: 'news', evidence: [], roles: [], others: []}
  if (best === news || best.value < enough || best.value - news.value < ahead)
    return profileOf(news.profile, profiles, doubts(best, news))
  return profileOf(best.profile, profiles, best.signs)
}

/** One heading says little; two that hardly any other kind of document has say enough. */
const enough = 1.5

/** What an article has in common with one of news decides for neither. */
const ahead = 0.3

function profileOf(
  {profile, roles, bottomLine}: ProfileData,
  profiles: readonly ProfileData[],
  evidence: readonly string[]
): Profile {
  const own = new Set(roles.map((one) => one.role))
  const others = (profiles[0]?.roles ?? []).filter((one) => !own.has(one.role))
  return {name: profile, evidence, roles, others, ...(bottomLine && {bottomLine})}
}

function doubts(best: ProfileScore, news: ProfileScore): readonly string[] {
  if (best === news && news.signs.length > 0) return news.signs
  if (best.value < enough) return ['nothing tells another kind of document']
  return [`the headings speak for ${best.profile.profile} and news alike`]
}
