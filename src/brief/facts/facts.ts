import type {Article} from '../../article/types.ts'
import type {Lexicon} from '../../lexicons/types.ts'
import {sceneOf} from './answers/scene.ts'
import {withAnswers} from './answers/with-answers.ts'
import {antecedentsOf} from './antecedents.ts'
import {calledAlone} from './called-alone.ts'
import {cautiousFacts} from './cautious/cautious-facts.ts'
import {claimOf, isAhead} from './claims.ts'
import {withCompany} from './company.ts'
import {isDangling} from './dangling.ts'
import {datesIn} from './dates.ts'
import {countsIn, figuresIn} from './figures.ts'
import {withOpenActs} from './leaves-open.ts'
import {type Line, linesOf} from './line.ts'
import {partiesOf} from './parties.ts'
import {type Person, peopleIn} from './people.ts'
import {quotationOf} from './quotation.ts'
import {withQuotedHeads, withQuotedTails} from './quoted-tails.ts'
import {type Setting, settingOf} from './setting.ts'
import {speakersOf} from './speakers.ts'
import {isSaidByPronoun, speaksOn} from './speaks-on.ts'
import type {Antecedent, Facts} from './types.ts'
import {attributionsIn, voiceOf} from './voices.ts'
import {withIntroduced} from './with-introduced.ts'

/**
 * The facts of every sentence, by its id, in reading order.
 *
 * Only what the words of the sentence show is a fact; a doubt leaves it out. A language without a grammar is read
 * cautiously where its lexicon has what that takes; else it gives figures with a currency or per cent, and quotations.
 */
export function readFacts(article: Article, lexicon: Lexicon): ReadonlyMap<string, Facts> {
  const lines = linesOf(article)
  if (lexicon.reporting) return cautiousFacts(lines, lexicon.reporting, lexicon.company)
  const {drafts, people, setting} = readDrafts(lines, lexicon)
  const scene = setting && sceneOf(lines, drafts, setting)
  const answered = scene && withAnswers(scene)
  const known = scene ? speakersOf(scene.spoken, scene.setting) : undefined
  const antecedents = scene
    ? antecedentsOf(scene.spoken, people, scene.setting)
    : new Map<string, Antecedent>()
  return new Map(
    drafts.map((draft, index) => {
      const antecedent = antecedents.get(lines[index]?.sentence.id ?? '')
      const line = lines[index]
      const introduced = known && line ? withIntroduced(draft, line, known) : draft
      const alone = known && line && setting ? calledAlone(line, known, setting) : []
      const whole = {...introduced, ...(antecedent && {antecedent}), ...(alone.length > 0 && {alone})}
      const claim = answered ? answered.claims[index] : draft.claim
      const answers = answered?.answers.get(index)
      return [
        line?.sentence.id ?? '',
        {...whole, ...(claim !== undefined && {claim}), ...(answers && {answers})}
      ]
    })
  )
}

/** What each line shows by itself, before it is held against those around it. */
export function readDrafts(lines: readonly Line[], lexicon: Lexicon) {
  const {grammar, gazetteer} = lexicon
  const setting = grammar && settingOf(lines, grammar, gazetteer)
  const short = lines.filter((line) => !line.long)
  const people = setting ? peopleIn(short, setting) : []
  const parties = setting
    ? withCompany(partiesOf(lines, people, setting), lexicon.company)
    : new Map<string, Facts['parties']>()
  const drafts = withQuotedTails(
    lines.map((line) => ({
      ...factsOf(line, setting, people),
      parties: parties.get(line.sentence.id) ?? []
    })),
    lines,
    (word) => grammar?.speech.has(word) ?? false
  )
  return {drafts: withQuotedHeads(drafts, lines), people, setting}
}

function factsOf(
  line: Line,
  setting: Setting | undefined,
  people: readonly Person[]
): Omit<Facts, 'parties' | 'answers'> {
  const grammar = setting?.grammar
  const scene = setting && {line, setting, people}
  const attributions = scene ? attributionsIn(scene) : []
  const all = scene ? attributions.map((attribution) => voiceOf(scene, attribution)) : []
  const voices = withOpenActs(all, line, grammar)
  const numbers = countsIn(line, grammar)
  const figures = figuresIn(line, numbers, attributions, grammar)
  const dates = datesIn(line, attributions, grammar)
  const claim = claimOf(line, voices, grammar, figures.length > 0 || dates.length > 0)
  return {
    voices,
    numbers: numbers.map(({surface, digits}) => ({surface, numeral: digits})),
    figures,
    dates,
    ...quotationOf(line, attributions, voices),
    ...(claim !== undefined && {claim}),
    ahead: isAhead(line, grammar),
    dangling: isDangling(line, grammar) || (setting !== undefined && isSaidByPronoun(line, setting)),
    speaksOn: speaksOn(line, grammar),
    quoted: line.quoted,
    ...(line.dateline !== '' && {dateline: line.dateline})
  }
}
