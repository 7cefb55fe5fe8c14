import {align} from '../brief/align.ts'
import {checkPoint, putWhole} from '../brief/check-point.ts'
import {isNumber} from '../brief/guards.ts'
import type {Point} from '../brief/statement-types.ts'
import {readTokens, tokensOf} from '../brief/tokens.ts'
import {differingSigns} from './signs.ts'
import type {Difference, Passage} from './types.ts'
import {isUnspaced} from './typography.ts'
import {verbatim} from './verbatim.ts'
import {indexWords, type WordIndex} from './word-index.ts'

/** Passages that stand one after the other. */
export type Window = readonly [Passage, ...Passage[]]

/** How a text rests on the article. */
export interface Resting {
  /** Passages that say it as it stands; absent where none does. */
  readonly says?: Window
  /** Passages that hold its words in their order, though what they leave out turns them. */
  readonly holds: readonly Window[]
  /** Why the first of those does not say it. */
  readonly loss?: string
  /** Signs such as "<" that it has otherwise than the passage that says it. */
  readonly signs: readonly Difference[]
}

/** Finds what texts rest on. */
export interface Ground {
  readonly passages: readonly Passage[]
  readonly index: WordIndex
  /** How a text rests on the article, as a statement of its own. */
  rest(text: string): Resting
  /** Whether passages say a text beside which a label stands. */
  says(text: string, window: Window, label?: string): boolean
  /** Why they do not say it; undefined where they do. */
  against(text: string, window: Window, label?: string): string | undefined
  /** The sentences of a text. */
  sentencesOf(text: string): readonly string[]
  /** Words that open a clause with a subject of its own: "while". */
  readonly subordinators: ReadonlySet<string>
}

/** How many of the nearest passages are looked at, and how many one statement may run over. */
const mostNear = 6
const mostPassages = 60

/** Words of a date: "Tuesday, 3 April 2024". */
const mostOfDate = 4

/** Make an article ready for finding what statements rest on. */
export function groundOf(
  passages: readonly Passage[],
  split: (text: string) => readonly string[],
  subordinators: ReadonlySet<string> = new Set()
): Ground {
  const index = indexWords(passages.map(({sentence}) => tokensOf(sentence)))
  const lineOf = verbatim(passages)
  const known = new Map<string, Resting>()

  function rest(text: string): Resting {
    const found = known.get(text) ?? restWhole(text) ?? restInPieces(text)
    known.set(text, found)
    return found
  }

  /** A statement may be several sentences that do not follow each other: each is then looked for. */
  function restInPieces(text: string): Resting {
    const whole = restOn(text)
    const pieces = split(text)
    if (pieces.length < 2 || !namesKnown(text, index)) return whole
    const rests = pieces.map(restOn)
    const windows = rests.flatMap(({says}) => (says ? [says] : []))
    const [first] = windows
    if (!first || windows.length < pieces.length) return whole
    return {says: first, holds: windows, signs: rests.flatMap(({signs}) => signs)}
  }

  function restWhole(text: string): Resting | undefined {
    const found = restOn(text)
    return found.says ? found : undefined
  }

  function restOn(text: string): Resting {
    const words = readTokens(text)
    const isFigure = words.every(isNumber)
    const holds: Window[] = []
    let loss: string | undefined
    let nearly: Resting | undefined
    const named = namesKnown(text, index)
    for (const window of windowsFor(text)) {
      // A lone figure is in some table soon: it has to stand beside what it counts.
      if (isFigure && window[0].kind === 'cell') continue
      // What one passage holds needs no neighbour; a label would be found there that belongs to another statement.
      if (window.length > 1 && holds.some(([held]) => window.includes(held))) continue
      // "3 April" of "on 3 March." and "On 2 April" is a day of neither.
      if (window.length > 1 && words.length <= mostOfDate && words.some(isNumber)) continue
      const reason = reasonAgainst(text, window)
      if (reason === undefined && named) {
        const signs = differingSigns(text, textOf(window))
        if (signs.length === 0) return {says: window, holds: [window, ...holds], signs}
        // "Mill Lane" may be a heading as it stands, and the end of a question before that.
        nearly ??= {says: window, holds: [window, ...holds], signs}
      }
      if (!holdsWords(text, window)) continue
      holds.push(window)
      loss ??= reason
    }
    return nearly ?? {holds, ...(loss !== undefined && {loss}), signs: []}
  }

  function* windowsFor(text: string): Generator<Window> {
    const words = readTokens(text)
    for (const {first, last} of index.runsOf(words)) {
      const window = between(first, Math.min(last, first + mostPassages))
      if (window) yield window
    }
    for (const at of index.nearest(words, mostNear)) {
      const pairs = [between(at, at), between(at, at + 1), between(at - 1, at)]
      for (const window of pairs) if (window) yield window
    }
    const line = lineOf(text)
    if (line) yield [line]
  }

  function between(first: number, last: number): Window | undefined {
    const [head, ...others] = passages.slice(Math.max(0, first), last + 1)
    if (!head || first < 0) return undefined
    const isProse = others.length === 0 || [head, ...others].every(({kind}) => kind === head.kind)
    return isProse ? [head, ...others] : undefined
  }

  function reasonAgainst(text: string, window: Window, label?: string): string | undefined {
    const [first, ...more] = window
    const whole = wholeNamesIn(text)
    const named = whole.some(({name}) => text.startsWith(putWhole(name))) ? undefined : nameIn(text, first)
    const point: Point = {
      type: 'point',
      kind: 'extract',
      text,
      from: [first.sentence, ...more.map(({sentence}) => sentence)],
      ...(named && {named}),
      ...(whole.length > 0 && {whole}),
      ...(label !== undefined && {label})
    }
    const reason = checkPoint(point)
    if (reason !== undefined) return reason
    return isUnspaced(text) && !isCutAtMarks(text, textOf(window)) ? 'words are left out' : undefined
  }

  /** The whole names whose given part stands in brackets before a surname, where the article has them: "[Ann] Lee". */
  function wholeNamesIn(text: string): NonNullable<Point['whole']> {
    return [...text.matchAll(/\[([^\]]+)\] (\p{Lu}[\p{L}’'-]*)/gu)].flatMap(
      ([, given = '', surname = '']) => {
        const name = `${given} ${surname.replace(/[’']s?$/, '')}`
        const runs = index.runsOf(readTokens(name))
        const passage = runs
          .map(({first}) => passages[first])
          .find((one) => one?.sentence.text.includes(name))
        return passage ? [{name, in: passage.sentence}] : []
      }
    )
  }

  /** The name that stands for the pronoun of a sentence, and the last sentence before that has it. */
  function nameIn(text: string, before: Passage): Point['named'] {
    const name = /^\[([^\]]*?)(?:['’]s)?\](?=\s)/.exec(text)?.[1]
    const words = readTokens(name ?? '')
    if (name === undefined || words.length === 0) return undefined
    const run = index.runsOf(words).findLast(({first}) => first < before.index)
    const passage = run && passages[run.first]
    return passage && {name, in: passage.sentence}
  }

  return {
    passages,
    index,
    rest,
    says: (text, window, label) => reasonAgainst(text, window, label) === undefined,
    against: reasonAgainst,
    sentencesOf: split,
    subordinators
  }
}

/** The text of passages as one. */
export function textOf(window: Window): string {
  return window.map(({sentence}) => sentence.text).join(' ')
}

/** Whether all words of a text stand in passages, in their order. */
export function holdsWords(text: string, window: Window): boolean {
  const source = readTokens(textOf(window))
  return align(source, readTokens(withoutNames(text))) !== undefined
}

/** Without spaces between words nothing tells what may go: a clause from one mark to another at the least. */
function isCutAtMarks(text: string, source: string): boolean {
  const bare = text.replace(/[\s.。!?！？]+$/, '')
  // The first letter of a statement is a capital, whatever it is in the source: "Denied 香港 …".
  const at = Math.max(source.indexOf(bare), source.indexOf(bare.charAt(0).toLowerCase() + bare.slice(1)))
  const [before, after] = [source.slice(0, at).trimEnd(), source.slice(at + bare.length).trimStart()]
  return at >= 0 && /(?:^|[^\p{L}\p{N}])$/u.test(before) && /^(?:$|[^\p{L}\p{N}])/u.test(after)
}

/** Names put for a pronoun stand in square brackets: the article has to have them. */
function namesKnown(text: string, index: WordIndex): boolean {
  return namesPut(text).every((name) => {
    const words = readTokens(name)
    return words.length === 0 || index.runsOf(words).length > 0
  })
}

/** What stands in square brackets in a text, without the ending that shows whose something is. */
export function namesPut(text: string): readonly string[] {
  return [...text.matchAll(/\[([^\]]*?)(?:['’]s)?\]/g)].map(([, name = '']) => name)
}

function withoutNames(text: string): string {
  return text.replace(/\[[^\]]*\]/g, ' ')
}
