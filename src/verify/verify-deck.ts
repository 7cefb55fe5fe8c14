import {sentenceSplitter} from '../article/sentences.ts'
import type {Article} from '../article/types.ts'
import {longDate} from '../deck/long-date.ts'
import type {Lexicon, Words} from '../lexicons/types.ts'
import type {FinishedDeck, FinishedSlide} from '../pptx/read/types.ts'
import type {RoleData} from '../roles/types.ts'
import {chartFaults} from './chart-faults.ts'
import {faultsOf} from './find-fault.ts'
import {footersOf} from './footers-of.ts'
import {joinSeries} from './join-series.ts'
import {judge} from './judge.ts'
import type {Judged} from './judged.ts'
import {lostSentences} from './lost-sentences.ts'
import {markFaults} from './mark-faults.ts'
import {markTeller} from './mark-teller.ts'
import {numeralsOf} from './numerals.ts'
import {type OwnWords, ownWords} from './own-words.ts'
import {partFaults} from './part-faults.ts'
import {passagesOf} from './passages.ts'
import {type Ground, groundOf} from './resting.ts'
import {settleBeside} from './settle-beside.ts'
import {settleCharts} from './settle-charts.ts'
import {settleFigures} from './settle-figures.ts'
import {settleLabels} from './settle-labels.ts'
import {settleMarks} from './settle-marks.ts'
import {settleOffices} from './settle-offices.ts'
import {settleRows} from './settle-rows.ts'
import {settleTables} from './settle-tables.ts'
import {sourceFaults} from './source-faults.ts'
import {textsOf} from './texts-of.ts'
import type {Finding} from './types.ts'

/** What a deck is verified with besides the article. */
export interface VerifySettings {
  readonly lexicon: Lexicon
  /** Words that briefdeck may have put on slides, in the languages of the deck. */
  readonly words: readonly Words[]
  /** Their labels stand over slides. */
  readonly roles: readonly RoleData[]
  /** What may stand as title besides: the name of the article's file, where nothing else is one. */
  readonly titles?: readonly string[]
}

/** What was compared and what was found. */
export interface Verified {
  readonly slides: number
  /** Statements, titles, cells and labels that were compared with the article; briefdeck's own words are none. */
  readonly statements: number
  readonly sentences: number
  readonly findings: readonly Finding[]
}

/**
 * Compare a finished deck with its article: what slides say and the article does not, what differs, and what is lost.
 *
 * Only the deck and the article are asked, and nothing of what was decided while the deck was built.
 *
 * @returns
 *   Findings in the order of the slides, then lost sentences in the order of the article.
 */
export function verifyDeck(deck: FinishedDeck, article: Article, settings: VerifySettings): Verified {
  const own = ownWords(settings.words, settings.roles, article)
  const {abbreviations: hard, softAbbreviations: soft, clauses} = settings.lexicon
  const split = sentenceSplitter(article.lang, {hard, soft})
  const passages = passagesOf(article, [...(settings.titles ?? []), ...datesOf(deck, article)])
  const sentencesOf = (text: string) => split(text).map(({start, end}) => text.slice(start, end))
  const ground = groundOf(passages, sentencesOf, clauses?.subordinators)
  const numerals = numeralsOf(article, settings.lexicon)
  const isMark = markTeller(article)
  const slides = deck.slides.map((slide) => {
    const texts = [...textsOf(slide), ...footersOf(slide, deck, own, article.matter.footer)]
    const judged = texts.filter(({text}) => !isMark(text)).map((text) => judge(text, ground, own))
    const single = settleTables(settleCharts(settleMarks(judged), slide, ground), ground, own)
    const labelled = settleRows(settleLabels(single, ground, numerals), ground)
    return settleOffices(settleFigures(settleBeside(labelled, ground, numerals)))
  })
  const judged = seriesOf(slides, own).flatMap((series) => joinSeries(series, ground))
  const sentences = passages.filter(({kind}) => kind === 'sentence')
  return {
    slides: deck.slides.length,
    statements: judged.filter(({state}) => state !== 'own').length,
    sentences: sentences.length,
    findings: [
      ...inOrder([
        ...judged.flatMap((one) => faultsOf(one, ground)),
        ...chartsOf(deck.slides, ground),
        ...partFaults(deck.slides, passages, own),
        ...deck.slides.flatMap(markFaults),
        ...sourceFaults(deck.slides, article, own, settings.words)
      ]),
      ...lostSentences(passages, deck, judged)
    ]
  }
}

function chartsOf(slides: readonly FinishedSlide[], ground: Ground): Finding[] {
  return slides.flatMap((slide) => chartFaults(slide, ground))
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => (one.slide ?? 0) - (other.slide ?? 0))
}

/** The day of the article, or of the file, in the words of a cover. */
function datesOf({created}: FinishedDeck, {matter, lang}: Article): string[] {
  return [matter.date, created].flatMap((date) => (date === undefined ? [] : [longDate(date, lang)]))
}

/** The texts of slides that go on under one title, together. */
function seriesOf(slides: readonly (readonly Judged[])[], own: OwnWords): Judged[][] {
  const all: {title: string; texts: Judged[]}[] = []
  for (const texts of slides) {
    const title = own.untitled(texts.find(({text}) => text.isTitle)?.text.text ?? '')
    const last = all.at(-1)
    if (last && title !== '' && last.title === title) last.texts.push(...texts)
    else all.push({title, texts: [...texts]})
  }
  return all.map(({texts}) => texts)
}
