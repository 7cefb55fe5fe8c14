import type {CompanyWords} from '../../../lexicons/company.ts'
import type {Reporting} from '../../../lexicons/reporting.ts'
import type {Party, Voice} from '../../types.ts'
import {claimOf, isAhead} from '../claims.ts'
import {withCompany} from '../company.ts'
import {withOpenActs} from '../leaves-open.ts'
import {alone, type Line, surface, withMarks} from '../line.ts'
import {quotationOf} from '../quotation.ts'
import {withQuotedHeads, withQuotedTails} from '../quoted-tails.ts'
import type {Facts} from '../types.ts'
import {withIntroduced} from '../with-introduced.ts'
import {cautiousDates} from './cautious-dates.ts'
import {cautiousCounts, cautiousFigures} from './cautious-figures.ts'
import {cited} from './cited.ts'
import {isReported, needsBefore} from './needs-before.ts'
import {partWords} from './part-words.ts'
import {peopleIn, surnamesOf} from './people-in.ts'
import type {Stage} from './phrase.ts'
import {answersOf, namesClaim, withAnswers, withDenied} from './said-before.ts'
import {announced, behindFronted, closing, prefixed, type Source} from './sources-of.ts'
import {speakersOf} from './speakers-of.ts'
import {subjectAt} from './subject-at.ts'

/** The facts of every sentence in a language that is read cautiously, by its id: sentences stay whole, a doubt leaves a fact out. */
export function cautiousFacts(
  all: readonly Line[],
  reporting: Reporting,
  company?: CompanyWords
): ReadonlyMap<string, Facts> {
  const lines = all.map((line) => partWords(line, reporting.elisions))
  const surnames = surnamesOf(lines, reporting)
  const stages = lines.map((line): Stage => ({line, reporting, surnames}))
  const parties = withCompany(peopleIn(stages), company)
  const tailed = withQuotedTails(
    stages.map((stage) => factsOf(stage, parties.get(stage.line.sentence.id) ?? [])),
    lines,
    (word) => reporting.finite.has(word) || reporting.participles.has(word)
  )
  const drafts = withQuotedHeads(tailed, lines)
  const known = speakersOf(
    stages,
    drafts.map(({voices}) => voices)
  )
  const told = lines.map((line, index) => ({line, voices: drafts[index]?.voices ?? [], speaksOn: false}))
  const shown = drafts.map((draft) => draft.claim)
  const claims = withDenied(told, withAnswers(told, shown, reporting), reporting)
  return new Map(
    drafts.map((draft, index) => {
      const line = lines[index]
      const answers =
        line && claims[index] === 'denial' && !(shown[index] === 'denial' && namesClaim(line, reporting))
          ? answersOf(told, claims, index, reporting)
          : []
      const claim = claims[index]
      const whole = {...draft, ...(claim !== undefined && {claim}), ...(answers.length > 0 && {answers})}
      return [line?.sentence.id ?? '', line && known ? withIntroduced(whole, line, known) : whole]
    })
  )
}

function factsOf(stage: Stage, parties: readonly Party[]): Facts {
  const {line, reporting} = stage
  const source =
    line.quoted || line.long
      ? undefined
      : (citedInside(stage) ??
        startCited(stage) ??
        announced(stage) ??
        closing(stage) ??
        prefixed(stage) ??
        behindFronted(stage) ??
        cited(stage))
  const voices = withOpenActs(source ? [voiceOf(line, source)] : [], line, reporting)
  const numbers = cautiousCounts(stage)
  const figures = cautiousFigures(line, numbers)
  const dates = cautiousDates(stage, voices.length > 0)
  const found = claimOf(line, voices, reporting, figures.length > 0 || dates.length > 0)
  // "Die Zeugen hätten gelogen, der Vorwurf sei nicht belegt": whoever was named before says so, and who that is decides.
  const claim = found === 'claim' && voices.length === 0 && isReported(stage) ? undefined : found
  return {
    voices,
    numbers: numbers.map(({surface, digits}) => ({surface, numeral: digits})),
    figures,
    dates,
    parties,
    ...quotationOf(line, [], voices),
    ...(claim !== undefined && {claim}),
    ahead: isAhead(line, reporting),
    dangling: needsBefore(stage),
    speaksOn: false,
    quoted: line.quoted,
    ...(line.dateline !== '' && {dateline: line.dateline})
  }
}

/** "Selon l’agence, le ministre a déclaré que …": who is said to speak wins over who passes it on. */
function citedInside(stage: Stage): Source | undefined {
  const {line, reporting} = stage
  if (!startCited(stage)) return undefined
  const comma = line.words.findIndex(({text, quoted}) => text === ',' && !quoted)
  const {actor, predicate} = reporting.verbSecond ? {} : (subjectAt(stage, comma + 1) ?? {})
  const inside: Source | undefined = reporting.verbSecond
    ? behindFronted(stage)
    : actor && predicate?.form.act === 'says'
      ? {actor, act: 'says', text: line.text}
      : undefined
  return inside && {...inside, text: alone(line.text)}
}

/** What is said on somebody's authority from the first word on is said by nobody else. */
function startCited(stage: Stage): Source | undefined {
  const {line, reporting} = stage
  const opens = reporting.according.some((words) =>
    line.text.toLowerCase().replaceAll(/['’]/g, ' ').startsWith(`${words} `)
  )
  return opens ? cited(stage) : undefined
}

function voiceOf(line: Line, {actor, act, stance: words, text}: Source): Voice {
  const stance = words ? surface(line, ...words) : ''
  const {countries} = actor
  return {
    actor: actor.text,
    countries,
    stance,
    act,
    point: {
      type: 'point',
      kind: 'extract',
      // What is said may go on in another sentence.
      text: withMarks(line, text),
      from: [line.sentence],
      label: actor.text,
      ...(stance !== '' && {stance}),
      ...(countries.length > 0 && {countries})
    }
  }
}
