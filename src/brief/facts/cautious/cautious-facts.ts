import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Party, Voice} from '../../types.ts'
import {claimOf} from '../claims.ts'
import {answersOf} from '../denials.ts'
import {type Line, surface} from '../line.ts'
import {quotationOf} from '../quotation.ts'
import type {Facts} from '../types.ts'
import {cautiousDates} from './cautious-dates.ts'
import {cautiousFigures} from './cautious-figures.ts'
import {cited} from './cited.ts'
import {needsBefore} from './needs-before.ts'
import {partWords} from './part-words.ts'
import {peopleIn, surnamesOf} from './people-in.ts'
import type {Stage} from './phrase.ts'
import {closing, prefixed, type Source} from './sources-of.ts'

/** The facts of every sentence in a language that is read cautiously, by its id: sentences stay whole, a doubt leaves a fact out. */
export function cautiousFacts(all: readonly Line[], reporting: Reporting): ReadonlyMap<string, Facts> {
  const lines = all.map((line) => partWords(line, reporting.elisions))
  const surnames = surnamesOf(lines, reporting)
  const stages = lines.map((line): Stage => ({line, reporting, surnames}))
  const parties = peopleIn(stages)
  const drafts = stages.map((stage) => factsOf(stage, parties.get(stage.line.sentence.id) ?? []))
  const claims = drafts.map((draft) => draft.claim)
  const told = lines.map((line, index) => ({line, voices: drafts[index]?.voices ?? [], speaksOn: false}))
  return new Map(
    drafts.map((draft, index) => {
      const line = lines[index]
      const answers =
        line && draft.claim === 'denial' && !namesClaim(line, reporting)
          ? answersOf(told, claims, index, undefined)
          : []
      return [line?.sentence.id ?? '', {...draft, ...(answers.length > 0 && {answers})}]
    })
  )
}

function factsOf(stage: Stage, parties: readonly Party[]): Facts {
  const {line, reporting} = stage
  const source =
    line.quoted || line.long
      ? undefined
      : (startCited(stage) ?? closing(stage) ?? prefixed(stage) ?? cited(stage))
  const voices = source ? [voiceOf(line, source, reporting)] : []
  const figures = cautiousFigures(stage)
  const dates = cautiousDates(stage, voices.length > 0)
  const claim = claimOf(line, voices, reporting, figures.length > 0 || dates.length > 0)
  const quotation = quotationOf(line, [], voices)
  return {
    voices,
    figures,
    dates,
    parties,
    ...(quotation !== undefined && {quotation}),
    ...(claim !== undefined && {claim}),
    dangling: needsBefore(stage),
    speaksOn: false,
    quoted: line.quoted
  }
}

/** "dementierte, dass …": what is denied stands in the denial itself. */
function namesClaim({words}: Line, {complementizers}: Reporting): boolean {
  return words.some((word) => !word.quoted && complementizers.has(word.lower))
}

/** What is said on somebody's authority from the first word on is said by nobody else. */
function startCited(stage: Stage): Source | undefined {
  const {line, reporting} = stage
  const opens = reporting.according.some((words) =>
    line.text.toLowerCase().replaceAll(/['’]/g, ' ').startsWith(`${words} `)
  )
  return opens ? cited(stage) : undefined
}

/** The voice of a source; half of a verb in two words ("wies … zurück") tells no stance. */
function voiceOf(line: Line, {actor, act, verb, text}: Source, {finite}: Reporting): Voice {
  const halved = finite.get(line.words[verb ?? -1]?.lower ?? '')?.particles !== undefined
  const stance = verb === undefined || halved ? '' : surface(line, verb, verb + 1)
  const {countries} = actor
  return {
    actor: actor.text,
    countries,
    stance,
    act,
    point: {
      type: 'point',
      kind: 'extract',
      text,
      from: [line.sentence],
      label: actor.text,
      ...(stance !== '' && {stance}),
      ...(countries.length > 0 && {countries})
    }
  }
}
