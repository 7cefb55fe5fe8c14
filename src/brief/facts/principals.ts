import type {Article} from '../../article/types.ts'
import type {Lexicon} from '../../lexicons/types.ts'
import {cautiousPrincipals} from './cautious/cautious-principals.ts'
import {type Line, linesOf, surface} from './line.ts'
import {peopleIn} from './people.ts'
import {type Setting, settingOf} from './setting.ts'
import type {Principal} from './types.ts'

/** The two actors of the first two sentences that the document names most often, most often first; at most two. Countries come before people without one. */
export function principals(article: Article, lexicon: Lexicon): readonly Principal[] {
  if (lexicon.reporting) return cautiousPrincipals(linesOf(article), lexicon.reporting)
  if (lexicon.grammar === undefined) return []
  const lines = linesOf(article).filter((line) => !line.long)
  const setting = settingOf(
    lines.map((line, index) => ({...line, index})),
    lexicon.grammar,
    lexicon.gazetteer
  )
  const opening = new Set(lines.slice(0, 2).map((line) => line.sentence.id))
  const states = byMentions(countriesIn(lines, setting), opening)
  const people = byMentions(peopleOf(lines, setting), opening)
  return [...states, ...people].slice(0, 2)
}

interface Count extends Principal {
  readonly ids: ReadonlySet<string>
}

function byMentions(counts: readonly Count[], opening: ReadonlySet<string>): readonly Principal[] {
  return counts
    .filter((count) => [...opening].some((id) => count.ids.has(id)))
    .sort((one, other) => other.mentions - one.mentions)
    .map(({ids: _, ...principal}) => principal)
}

function countriesIn(lines: readonly Line[], setting: Setting): readonly Count[] {
  const named = new Set<string>()
  const counts = new Map<string, {name: string; mentions: number; ids: Set<string>}>()
  lines.forEach((line, index) => {
    for (const {from, to, place} of setting.places[index] ?? []) {
      if (place.code === undefined) continue
      const known = counts.get(place.code) ?? {
        name: surface(line, from, to).replace(/['’]s?$/, ''),
        mentions: 0,
        ids: new Set()
      }
      if (place.kind === 'country' && !named.has(place.code)) {
        known.name = surface(line, from, to).replace(/['’]s?$/, '')
        named.add(place.code)
      }
      known.mentions += 1
      known.ids.add(line.sentence.id)
      counts.set(place.code, known)
    }
  })
  return [...counts].map(([country, {name, mentions, ids}]) => ({name, country, mentions, ids}))
}

function peopleOf(lines: readonly Line[], setting: Setting): readonly Count[] {
  const indexed = lines.map((line, index) => ({...line, index}))
  return peopleIn(indexed, setting)
    .filter((person) => person.countries.length === 0)
    .map(({name, mentions, lines: at}) => ({
      name,
      mentions,
      ids: new Set(at.map((line) => line.sentence.id))
    }))
}
