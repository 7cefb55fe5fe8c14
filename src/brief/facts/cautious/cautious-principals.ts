import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Line} from '../line.ts'
import type {Principal} from '../types.ts'
import {nationAt} from './nation-at.ts'
import {partWords} from './part-words.ts'

/** The countries of the first two sentences that the article names most often; at most two. */
export function cautiousPrincipals(all: readonly Line[], reporting: Reporting): readonly Principal[] {
  const counts = new Map<string, {name: string; mentions: number; opens: boolean}>()
  for (const line of all.filter(({long}) => !long))
    for (const {code, name} of nationsIn(partWords(line, reporting.elisions), reporting)) {
      const known = counts.get(code) ?? {name, mentions: 0, opens: line.index < 2}
      known.mentions += 1
      counts.set(code, known)
    }
  return [...counts]
    .filter(([, {opens}]) => opens)
    .sort(([, one], [, other]) => other.mentions - one.mentions)
    .slice(0, 2)
    .map(([country, {name, mentions}]) => ({name, country, mentions}))
}

function nationsIn(
  {words}: Line,
  {nations}: Reporting
): readonly {readonly code: string; readonly name: string}[] {
  return words.flatMap((word, at) => {
    const code = nations.adjectives.get(word.lower) ?? nationAt(words, at, nations)?.place.code
    return code === undefined ? [] : [{code, name: word.text}]
  })
}
