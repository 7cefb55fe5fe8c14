import type {Article, Paragraph} from '../article/types.ts'
import {matchCounted} from '../roles/match-counted.ts'
import {matchHeading, speaks} from '../roles/match-heading.ts'
import type {ProfileData} from '../roles/types.ts'
import {titleLine} from './opening-lines.ts'

/** What speaks for one profile in an article. */
export interface ProfileScore {
  readonly profile: ProfileData
  readonly value: number
  /** In words for `explain`, in the order of the article. */
  readonly signs: readonly string[]
}

/** A title says of what kind a document is, but not by itself. */
const titleTells = 1

/** Who counts options or findings in headings writes about nothing else. */
const strongly = 1.5

/** A heading that only holds the words may mean something else by them. */
const partly = 0.6

/** How much the title, the headings and the lead-ins of an article speak for each profile, in the order of the profiles. */
export function scoreProfiles(article: Article, profiles: readonly ProfileData[]): readonly ProfileScore[] {
  const signs = signsOf(article)
  const title = article.title ?? firstLine(article)
  return profiles.map((profile) => {
    const told = new Map<string, {readonly value: number; readonly sign: string}>()
    for (const {text, sign, whole} of signs) {
      const counted = matchCounted(text, profile.roles)
      const match = counted ? {role: counted, whole: true} : matchHeading(text, profile.roles)
      const tells = match?.role.tells ?? 0
      if (!match || tells === 0 || (whole && !match.whole)) continue
      const value = tells * (counted ? strongly : match.whole ? 1 : partly)
      // A role counts once, however many headings speak for it.
      if (value > (told.get(match.role.role)?.value ?? 0)) told.set(match.role.role, {value, sign})
    }
    const isTitled = title !== undefined && speaks(title, profile.titles)
    const found = [...told.values()]
    return {
      profile,
      value: found.reduce((sum, one) => sum + one.value, isTitled ? titleTells : 0),
      signs: [...(isTitled ? [`title “${title}”`] : []), ...found.map(({sign}) => sign)]
    }
  })
}

/** The line that a text without a title opens with. */
function firstLine({sections}: Article): string | undefined {
  return sections[0]?.heading ? undefined : titleLine(sections[0]?.blocks[0], undefined)?.text
}

interface Sign {
  readonly text: string
  readonly sign: string
  /** Whether only a role's whole phrase counts: a lead-in is a weaker sign than a heading. */
  readonly whole: boolean
}

function signsOf({sections, titlePosition}: Article): readonly Sign[] {
  return sections.flatMap(({heading, blocks}): Sign[] => [
    ...(heading && heading.position.start.offset !== titlePosition?.start.offset
      ? [{text: heading.text, sign: `heading “${heading.text}”`, whole: false}]
      : []),
    ...blocks.flatMap((block): Sign[] => {
      const leads = block.type === 'paragraph' ? leadsOf(block) : []
      return leads.map((lead) => ({text: lead, sign: `lead-in “${lead}”`, whole: true}))
    })
  ])
}

/** The words before the colon that a paragraph opens with, or each of its lines: "Present: Ann Lee", "Apologies: Bob Stone". */
function leadsOf({lead, sentences}: Paragraph): readonly string[] {
  if (lead !== undefined) return [lead]
  return sentences.flatMap(({text}) => /^(\p{Lu}[\p{L} ’'-]{2,30}):\s/u.exec(text.slice(0, 40))?.[1] ?? [])
}
