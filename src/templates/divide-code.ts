import type {Statement} from '../brief/statement-types.ts'
import {opensAsCaption} from '../lexicons/caption-words.ts'
import {isCode} from './blocks/code-flow.ts'
import {divideLines} from './blocks/divide-lines.ts'
import {balanced} from './divide.ts'
import {keptTogether} from './kept-together.ts'
import {linesIn} from './lines-in.ts'
import {isHeading} from './words-and-code.ts'

/**
 * Words and code in shares of about the same height, in order: a block stands with what introduces it, and goes on between
 * its lines where it is longer than a share.
 */
export function divideCode(list: readonly Statement[], parts: number): readonly (readonly Statement[])[] {
  const share = heightOf(list) / Math.max(1, parts)
  // What a slide holds whole stays whole, whatever stands on the slides around it.
  const piecesOf = (one: Statement) =>
    isCode(one) && linesOf(one) > mostWhole ? Math.max(2, Math.round(heightOf([one]) / share)) : 1
  let whole = list.flatMap((one) => (isCode(one) ? divideLines(one, piecesOf(one)) : [one]))
  while (stepsOf(whole).length < parts) {
    const longest = whole
      .filter(isCode)
      .reduce((best, one) => (linesOf(one) > linesOf(best) ? one : best), none)
    if (!longest.text.includes('\n')) break
    whole = whole.flatMap((one) => (one === longest ? divideLines(one, 2) : [one]))
  }
  const blocks = list.filter(isCode)
  return balanced(stepsOf(whole), parts, heightOf).map((some) => rejoined(some.flat(), blocks))
}

/** Statements of which pieces of one block that came onto the same slide are one again. */
function rejoined(share: readonly Statement[], blocks: readonly Statement[]): readonly Statement[] {
  const out: Statement[] = []
  for (const one of share) {
    const last = out.at(-1)
    const text = last && isCode(last) && isCode(one) ? stretchOf(last.text, one.text, blocks) : undefined
    if (last && text !== undefined) out.splice(-1, 1, {...last, text})
    else out.push(one)
  }
  return out
}

/** What a block says from the beginning of one piece to the end of the next, where they follow each other. */
function stretchOf(one: string, next: string, blocks: readonly Statement[]): string | undefined {
  for (const {text} of blocks) {
    const at = text.indexOf(one)
    const rest = at < 0 ? '' : text.slice(at + one.length)
    const [blank] = /^(?:[ ]*\n)+/.exec(rest) ?? []
    if (blank && rest.startsWith(next, blank.length)) return `${one}${blank}${next}`
  }
  return undefined
}

const none: Statement = {type: 'label', kind: 'author', text: '', code: {language: ''}}

/** What is never parted: a block of code and the statement before it, an item of a list and those under it. */
function stepsOf(list: readonly Statement[]): readonly (readonly Statement[])[] {
  const steps: (readonly Statement[])[] = []
  let words: Statement[] = []
  for (const one of list) {
    const last = steps.at(-1)
    // A caption stands under its block.
    if (last && words.length === 0 && opensAsCaption(one.text)) {
      steps.splice(-1, 1, [...last, one])
      continue
    }
    if (!isCode(one)) {
      words.push(one)
      continue
    }
    const before = underHeadings(keptTogether(words))
    steps.push(...before.slice(0, -1), [...(before.at(-1) ?? []), one])
    words = []
  }
  return [...steps, ...underHeadings(keptTogether(words))]
}

/** Runs with a heading at the beginning of the one that it stands over. */
function underHeadings(runs: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] {
  const out: (readonly Statement[])[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.every(isHeading)) out.splice(-1, 1, [...last, ...run])
    else out.push(run)
  }
  return out
}

/** About the lines that statements take on a slide. */
function heightOf(list: readonly Statement[]): number {
  return list.reduce((sum, one) => sum + (isCode(one) ? around + linesOf(one) * lineOfCode : linesIn(one)), 0)
}

/** The ground around code, and its lines, which are smaller than words, in lines of those. */
const around = 1.5
const lineOfCode = 0.8

/** So many lines of code stand on a slide under what introduces them. */
const mostWhole = 20

/** About the lines of a block, with those that are wrapped. */
function linesOf({text}: Statement): number {
  if (text === '') return 0
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersInLine)), 0)
}

/** At the least size, over the width of a slide. */
const lettersInLine = 115
