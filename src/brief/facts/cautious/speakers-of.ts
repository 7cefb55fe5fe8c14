import type {Voice} from '../../types.ts'
import {type Introductions, introductionsOf, type Mention} from '../introductions.ts'
import {titledIn} from './people-in.ts'
import type {Stage} from './phrase.ts'

/** What a document tells of its speakers in a language that is read cautiously. */
export function speakersOf(
  stages: readonly Stage[],
  voices: readonly (readonly Voice[])[]
): Introductions | undefined {
  const [first] = stages
  if (first === undefined) return undefined
  const {address, articles, modifiers, offices, kin, links} = first.reporting
  const belongs = [address, articles, modifiers, offices]
  return introductionsOf(
    stages.flatMap(mentionsIn),
    stages.flatMap(({line}, at) => (voices[at] ?? []).map(({actor}) => ({line, actor}))),
    stages.map(({line}) => line),
    {
      isTitle: (word) => belongs.some((words) => words.has(word.toLowerCase())),
      isOffice: (word) => offices.has(word.toLowerCase()),
      kin,
      determiners: articles,
      links
    }
  )
}

/** Where adjectives and articles show a case, an office stands as it is only without them: "Außenministerin Kari Lund". */
function mentionsIn(stage: Stage): readonly Mention[] {
  const {line, reporting} = stage
  return titledIn(stage)
    .filter(({name}) => name.includes(' '))
    .map(({name, office, text}) => {
      const bare = `${office} ${name}`
      const surface = !reporting.adjectivesInflect
        ? text
        : office.includes(' ') || !line.text.includes(bare)
          ? name
          : bare
      return {line, name, surface}
    })
}
