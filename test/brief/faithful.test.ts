import {readFileSync} from 'node:fs'
import type {Position} from 'unist'
import {describe, expect, it} from 'vitest'
import type {Sentence} from '../../src/article/types.ts'
import {checkPoint} from '../../src/brief/check-point.ts'
import type {Point} from '../../src/brief/statement-types.ts'
import type {Brief} from '../../src/brief/types.ts'
import {briefOf} from './brief-of.ts'

const nowhere: Position = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
const sentence = (text: string): Sentence => ({id: 'p1s1', text, position: nowhere})
const point = (text: string, source: string, more: Partial<Point> = {}): Point => ({
  type: 'point',
  kind: 'extract',
  text,
  from: [sentence(source)],
  ...more
})

const source =
  'However, Finance Minister Ana Ruiz said on Monday that the bank (ECB) could not pay more than 40 million euros to the three funds in Lisbon, which opened in spring.'

describe('what a point may leave out', () => {
  it.each([
    ['nothing', source],
    ['the connective', source.replace('However, ', '')],
    ['an acronym in brackets', source.replace(' (ECB)', '')],
    ['a relative clause after a comma', source.replace(', which opened in spring', '')],
    ['the full stop', source.slice(0, -1)]
  ])('lets %s go', (_, text) => {
    expect(checkPoint(point(text, source))).toBeUndefined()
  })

  it('lets a speaker go into the label', () => {
    const text = 'Could not pay more than 40 million euros to the three funds in Lisbon'
    const label = 'Finance Minister Ana Ruiz'
    expect(checkPoint(point(text, source, {label, stance: 'said'}))).toBeUndefined()
  })

  it('lets a figure stand in the smallest phrase that counts it', () => {
    const given = 'This visit marks the second summit between the two, after their meeting in 2019.'
    expect(checkPoint(point('Their meeting in 2019', given, {label: '2019'}))).toBeUndefined()
  })
})

describe('what a point may not do', () => {
  it.each([
    ['Concern is growing that talks about arms are well under way.', 'Talks about arms are well under way'],
    ['Critics fear that the port will close in 2025.', 'The port will close in 2025'],
    ['Police suspect that the captain sank the ship.', 'The captain sank the ship'],
    ['The choice of guests suggests that trade is the matter.', 'Trade is the matter'],
    ['Analysts think the two sides could agree.', 'The two sides could agree']
  ])('cannot make a fact of what is only thought: %s', (given, text) => {
    expect(checkPoint(point(text, given))).toMatch(/^who says so is lost/)
  })

  it.each([
    ['change a number', source.replace('40', '45')],
    ['change a number word', source.replace('three', 'four')],
    ['change a name', source.replace('Lisbon', 'Madrid')],
    ['swap names', source.replace('Ana', 'X').replace('Lisbon', 'Ana').replace('X', 'Lisbon')],
    ['drop “not”', source.replace('could not', 'could')],
    ['add “not”', source.replace('funds in', 'funds not in')],
    ['drop a modal', source.replace('could not pay', 'not pay')],
    ['drop a limit', source.replace('more than 40', '40')],
    ['add a word', source.replace('pay', 'gladly pay')],
    ['cut the speaker', source.replace('However, Finance Minister Ana Ruiz said on Monday that the', 'The')],
    ['drop a name from a phrase', source.replace('Finance Minister Ana Ruiz', 'Finance Minister')],
    ['say nothing', '…']
  ])('cannot %s', (_, text) => {
    expect(checkPoint(point(text, source))).toBeTypeOf('string')
  })

  it.each([
    ['a condition', 'If the deal fails, 900 jobs will go.', '900 jobs will go', {label: '900'}],
    ['a hedge between commas', 'The dam, reportedly, has cracked.', 'The dam has cracked', {}],
    ['a hedge before a figure', 'The bill might reach 9 million euros.', '9 million euros', {label: '9'}],
    ['“only” before its number', 'Only seven trips were made.', 'Seven trips were made', {label: 'seven'}],
    ['a speaker at the end', 'Forty people died, officials said.', 'Forty people died', {label: 'Forty'}],
    ['a sign', 'Prices rose 12 % in May.', 'Prices rose 12 in May', {}]
  ])('cannot lose %s', (_, given, text, more) => {
    expect(checkPoint(point(text, given, more))).toBeTypeOf('string')
  })

  it('cannot take a label that the sentence does not have', () => {
    expect(checkPoint(point('Rose by 4 %', 'Exports rose by 4 %.', {label: 'Imports'}))).toBe(
      '“imports” is not in the sentence'
    )
  })
})

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const articles = fixture('wikinews-40.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as {text: string}) // Ours to write: one object with a text a line.
const planned = [fixture('headless-summit.md'), ...articles.map(({text}) => text)].map((text) =>
  briefOf(text)
)
const readings = planned.flatMap(({brief}) => brief.readings)
const points = readings.flatMap((reading) => reading.points)

/** Ways to distort a statement, each by one edit; undefined where the text has nothing to distort. */
const distortions: Record<string, (text: string) => string | undefined> = {
  'another number': (text) => edit(text, /\b\d+\b/, (number) => String(Number(number) + 1)),
  'another number word': (text) =>
    edit(text, /\b(?:two|three|four|fourth|five|six|eight|ten|eleven|twelve|thirty|second)\b/, () => 'seven'),
  'another name': (text) => edit(text, /(?<=\s)\p{Lu}\p{L}{3,}/u, () => 'Atlantis'),
  'swapped names': swapped,
  'not, dropped': (text) => edit(text, /\bnot /, () => ''),
  'no, dropped': (text) => edit(text, /^No /, () => ''),
  'not, added': (text) => edit(text, / (?:is|has|have|will|was|could|may) /, (verb) => `${verb}not `),
  'modal, dropped': (text) => edit(text, /\b(?:could|may|would) /, () => ''),
  'hedge, dropped': (text) => edit(text, /\b(?:potentially|almost|only) /, () => ''),
  'new word': (text) => edit(text, / (?=\S+$)/, () => ' secret '),
  'speaker, cut': (text) => edit(text, /^.*\b(?:said that|speculate that|allege that) /, () => '')
}

function edit(text: string, pattern: RegExp, change: (found: string) => string): string | undefined {
  return pattern.test(text) ? text.replace(pattern, change) : undefined
}

function swapped(text: string): string | undefined {
  const [first, second] = text.slice(1).match(/\p{Lu}\p{L}{3,}/gu) ?? []
  if (!first || !second || first === second) return undefined
  return text.replace(first, '\u0001').replace(second, first).replace('\u0001', second)
}

describe('a distorted point', () => {
  it.each(Object.entries(distortions))('is caught: %s', (_, distort) => {
    const mutants = points.flatMap((one) => {
      const text = distort(one.text)
      return text === undefined || text === one.text ? [] : [{...one, text}]
    })
    expect(mutants.length).toBeGreaterThan(0)
    expect(mutants.filter((one) => checkPoint(one) === undefined).map((one) => one.text)).toEqual([])
  })
})

describe('the points of forty articles', () => {
  it('never fall back to the whole sentence by a false alarm', () => {
    const alarms = planned.flatMap(({file}) => file.messages.filter(({ruleId}) => ruleId === 'point-whole'))
    expect(alarms.map((message) => message.reason)).toEqual([])
  })

  it('are what their sentences say, word for word in their order, but for a name in brackets', () => {
    const facts = readings.flatMap(({voices, figures, dates, quotation}) => [
      ...[...voices, ...figures, ...dates].map(({point: one}) => one),
      ...(quotation ? [quotation] : [])
    ])
    const summaries = planned.flatMap(({brief}) => brief.summary)
    const strange = [...points, ...facts, ...summaries].filter((one) => !isInOrder(one))
    expect(strange.map((one) => one.text)).toEqual([])
  })

  it('lose no sentence', () => {
    const held = planned.map(({brief}) => new Set(brief.beats.flatMap((beat) => beat.readings)))
    const lost = planned.flatMap(({brief}, at) => brief.readings.filter((one) => !held[at]?.has(one)))
    expect(lost.map((one) => one.sentence.id)).toEqual([])
    expect(readings.filter((one) => one.points.length === 0)).toEqual([])
  })

  it('are the same whatever the line breaks of the source', () => {
    const rewrapped = articles.map(({text}) => briefOf(rewrap(text)).brief)
    expect(rewrapped.map(told)).toEqual(planned.slice(1).map(({brief}) => told(brief)))
  })
})

/** Whether the words of a point stand in its sentences in the same order; written anew, not to trust the check itself. */
function isInOrder({text, from, named}: Point): boolean {
  const words = (string: string): string[] => string.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const rest = words(from.map((one) => one.text).join(' '))
  const bare = named ? text.replace(/^\[[^\]]*\]/, '') : text
  return words(bare).every((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(0, at + 1)
    return at >= 0
  })
}

/** The text with a line break at every fourth space before a letter, where it means no more than the space. */
function rewrap(text: string): string {
  let spaces = 0
  return text.replace(/(?<=[\p{L},]) (?=\p{L}{3})/gu, () => (++spaces % 4 ? ' ' : '\n'))
}

function told({beats, summary}: Brief) {
  return {
    beats: beats.map(({role, readings: own}) => [
      role,
      own.map((one) => one.points.map((each) => each.text))
    ]),
    summary: summary.map((one) => one.text)
  }
}
