import {align} from './align.ts'
import {formulasIn} from './formulas-in.ts'
import {type Gap, gapsOf} from './gaps.ts'
import {
  hasCapital,
  isAttribution,
  isComplementizer,
  isCondition,
  isHedge,
  isName,
  isNegation,
  isNumber,
  isPronoun,
  isQuantifier
} from './guards.ts'
import type {Point} from './statement-types.ts'
import {readTokens, type Token, tokensOf} from './tokens.ts'
import {unaccented} from './unaccented.ts'

/**
 * Why a point does not say what its sentences say; undefined when it does.
 *
 * A point is an ordered subsequence of the words of the sentences it cites, so nothing is added and no name changes
 * places. What it leaves out may not turn it: no negation, hedge, number or name goes out of a segment of which other
 * words stay, no condition goes at all, and nobody's statement loses its speaker unless the label names him.
 *
 * A name in square brackets stands for the pronoun that opens its sentence, or is the given name of whom it calls by the surname;
 * an earlier sentence has to have it.
 *
 * A labelled fact (a figure, a date, what an actor says) is a phrase cut out of its sentence: names and numbers around it
 * may go, what governs it may not.
 */
export function checkPoint(point: Point): string | undefined {
  const text = point.from.map((sentence) => sentence.text).join(' ')
  if (point.label === undefined && isWhole(point.text, text)) return undefined
  const formula = cutFormula(point)
  if (formula !== undefined) return `a formula is cut: “${formula}”`
  const source = sourceTokens(point, text)
  const said = readTokens(withoutName(point))
  if (!said.length) return source.length ? 'nothing is left' : undefined
  const kept = align(source, said)
  if (!kept) return strange(said, source)
  const misnamed = nameProblem(point, source[kept.indexOf(true) - 1])
  if (misnamed !== undefined) return misnamed
  const unknown = wholeProblem(point) ?? introductionProblem(point)
  if (unknown !== undefined) return unknown
  const label = wordsOf(point.introduced?.as ?? point.label ?? '')
  const foreign = [...label].find((word) => !source.some((token) => plain(token.word) === word))
  if (foreign !== undefined) return `“${foreign}” is not in the sentence`
  const phrase = point.label !== undefined || /^["“«„'‘]/.test(point.text)
  for (const gap of gapsOf(text, source, kept)) {
    const isBehind = gap.place === 'after' && point.label !== undefined && /["”»“]$/.test(point.text)
    const spoken = isBehind ? outsideQuotation(gap.tokens, text) : gap.tokens
    const reason = lossIn(gap, {label, phrase, spoken, voice: point.stance !== undefined, source, kept})
    if (reason) return reason
  }
  return undefined
}

/** Behind a quotation those words that stand in no other: in “… and "So we told them"” nobody is said to speak. */
function outsideQuotation(tokens: readonly Token[], text: string): readonly Token[] {
  let isInside = false
  return tokens.filter((token, at) => {
    const before = at === 0 ? '' : text.slice(tokens[at - 1]?.end, token.start)
    for (const mark of before.match(/["“”«»]/g) ?? [])
      isInside = mark === '"' ? !isInside : '“«'.includes(mark)
    return !isInside
  })
}

/** A formula that is not there whole, or that the label is taken out of. */
function cutFormula({text, label, from}: Point): string | undefined {
  return from
    .flatMap(formulasIn)
    .find((one) => !text.includes(one) || (label !== undefined && label !== one && one.includes(label)))
}

const bracket = /^\[([^\]]*?)(?:[’']s)?\](?=\s)/

function withoutName({text, named, whole = []}: Point): string {
  const bare = whole.reduce((left, {name}) => left.replace(givenOf(name), ''), text)
  return named ? bare.replace(bracket, '') : bare
}

/** What stands before a surname where its whole name is put: "[Ann] ". */
function givenOf(name: string): string {
  return `[${name.slice(0, name.lastIndexOf(' '))}] `
}

/** Why a given name in brackets is not one that a sentence before has with the surname. */
function wholeProblem({text, whole = []}: Point): string | undefined {
  const wrong = whole.find((one) => !one.in.text.includes(one.name) || !text.includes(putWhole(one.name)))
  return wrong && `“${wrong.name}” is not in the sentence before`
}

/** "[Ann] Lee". */
export function putWhole(name: string): string {
  return `${givenOf(name)}${name.slice(name.lastIndexOf(' ') + 1)}`
}

/** Why the name in brackets does not stand for the pronoun right before the first word that is kept. */
function nameProblem({text, named}: Point, pronoun: Token | undefined): string | undefined {
  if (!named) return undefined
  const name = bracket.exec(text)?.[1]
  if (name !== named.name) return `“${name ?? ''}” is not the name that was put`
  if (!named.in.text.includes(named.name)) return `“${named.name}” is not in the sentence before`
  return pronoun && isPronoun(pronoun) ? undefined : 'a name stands for no pronoun'
}

/** Why the label is not the fuller name of whom the sentence names; its surname has to be in both. */
function introductionProblem({label = '', introduced}: Point): string | undefined {
  if (!introduced) return undefined
  if (!introduced.in.text.toLowerCase().includes(label.toLowerCase()))
    return `“${label}” is not in the sentence that introduces it`
  const own = wordsOf(unaccented(label))
  const shared = readTokens(unaccented(introduced.as)).some(
    (token) => hasCapital(token) && own.has(plain(token.word))
  )
  return shared ? undefined : `“${introduced.as}” is not in “${label}”`
}

/** Words that a speaker set between commas has besides his name: "told reporters on Monday". */
const tag = 4

/** Whether all the words are there: what most points are, at the price of one comparison. */
function isWhole(text: string, source: string): boolean {
  return source.startsWith(text.slice(1), 1) && text.length >= source.length - 1 && sameLetter(text, source)
}

function sameLetter(text: string, source: string): boolean {
  return text[0]?.toLowerCase() === source[0]?.toLowerCase() && /^[.!?…]?$/.test(source.slice(text.length))
}

interface Circumstances {
  readonly label: ReadonlySet<string>
  readonly phrase: boolean
  /** The words of the gap that may say who speaks. */
  readonly spoken: readonly Token[]
  readonly voice: boolean
  readonly source: readonly Token[]
  readonly kept: readonly boolean[]
}

/** "3 May", "May 3": no modal. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return token?.text === 'May' && [before, after].some((one) => one !== undefined && isNumber(one))
}

function lossIn(gap: Gap, {label, phrase, spoken, voice, source, kept}: Circumstances): string | undefined {
  const named = (token: Token) => label.has(plain(token.word))
  const labelled = gap.tokens.some(named)
  const far = gap.tokens.filter((token) => !gap.near.includes(token))
  const speaker = spoken.find(isAttribution)
  if (speaker && !labelled) return lost('who says so', speaker)
  if (speaker && gap.place === 'within' && gap.tokens.filter((token) => !named(token)).length > tag) {
    return lost('more than who says so', speaker)
  }
  // "Concern grows that talks are under way", "The list suggests that …": without it what is thought would be so.
  const opener = gap.tokens.at(-1)
  if (gap.place === 'before' && gap.tokens.length > 1 && opener && isComplementizer(opener) && !labelled)
    return lost('who says so', gap.tokens.at(-2) ?? opener)
  const condition = far.find(isCondition)
  if (condition && !labelled) return lost('a condition', condition)
  if (gap.whole) {
    const turns = (token: Token, at: number) =>
      (isHedge(token) && !isMonth(gap.tokens, at)) || isNegation(token)
    const hedge = gap.tokens.length <= 3 && gap.tokens.find(turns)
    return hedge ? lost('a hedge', hedge) : undefined
  }
  for (const token of gap.near) {
    if (named(token)) continue
    if (isNegation(token)) return lost('a negation', token)
    if (isHedge(token)) return lost('a hedge', token)
    if (isCondition(token)) return lost('a condition', token)
    if (isQuantifier(token) && keepsNextNumber(token, source, kept)) return lost('a limit', token)
    if (phrase && gap.place !== 'within' && !(voice && isName(token))) continue
    if (isNumber(token)) return lost('a number', token)
    if (isName(token)) return lost('a name', token)
    if (isAttribution(token)) return lost('who says so', token)
  }
  return undefined
}

function lost(what: string, token: Token): string {
  return `${what} is lost: “${token.text}”`
}

/** Whether the number that a "only" or "about" speaks of is kept: the next one within four words. */
function keepsNextNumber(token: Token, source: readonly Token[], kept: readonly boolean[]): boolean {
  const at = source.indexOf(token)
  for (let next = at + 1; next <= at + 4 && next < source.length; next++) {
    const candidate = source[next]
    if (candidate && isNumber(candidate)) return kept[next] === true
  }
  // Without a number it speaks of what follows at once: "only Moscow".
  return kept[at + 1] === true
}

function strange(said: readonly Token[], source: readonly Token[]): string {
  const words = new Set(source.map((token) => token.word))
  const added = said.find((token) => !words.has(token.word))
  return added
    ? `“${added.text}” is not in the source`
    : 'the words stand in another order than in the source'
}

function sourceTokens(point: Point, text: string): readonly Token[] {
  const [first, ...more] = point.from
  return more.length ? readTokens(text) : tokensOf(first)
}

function wordsOf(label: string): ReadonlySet<string> {
  return new Set(readTokens(label.replace(/\[[^\]]*\]/g, ' ')).map((token) => plain(token.word)))
}

/** Without the ending of a possessive: "Korea’s" names Korea. */
function plain(word: string): string {
  return word.replace(/'s?$/, '')
}
