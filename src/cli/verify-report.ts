import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {type MessageId, warn} from '../messages.ts'
import {ownPlace} from '../own-place.ts'
import type {Difference, Finding, FindingId} from '../verify/types.ts'
import type {Verified} from '../verify/verify-deck.ts'

/** Leave findings as warnings: on the deck what stands there, on the article what is lost. */
export function reportFindings(findings: readonly Finding[], deck: VFile, article: VFile): void {
  for (const finding of findings) {
    if (finding.id === 'sentence-lost')
      warn(article, finding.id, finding.sentence?.position, {text: shortened(finding.text)})
    else say(finding.id, finding, deck, article)
  }
}

function say(
  id: Exclude<Finding['id'], 'sentence-lost'> & MessageId,
  finding: Finding,
  deck: VFile,
  article: VFile
): void {
  warn(deck, id, undefined, {
    at: placeOf(finding),
    text: shortened(finding.text),
    source: sourceOf(finding, article),
    differences: differencesOf(finding),
    ...(finding.loss !== undefined && {loss: finding.loss})
  })
}

function placeOf({slide, isHidden, shape}: Finding): string {
  return `Slide ${slide}${isHidden ? ' (hidden)' : ''}, ${shape ? `“${shape}”` : 'a shape without a name'}`
}

function sourceOf({sentence}: Finding, article: VFile): string {
  if (!sentence) return 'the article'
  const {name, place} = ownPlace(article, sentence.position)
  const {line, column} = place.start
  if (sentence.id === '') return name === undefined ? `line ${line}` : `${name}, line ${line}`
  return `${sentence.id} (${name === undefined ? '' : `${name}:`}${line}:${column})`
}

function differencesOf({id, differences, loss, text}: Finding): string {
  if (loss !== undefined) return loss
  if (differences.length === 0) return `“${text}”`
  const more = differences.length - mostTold
  const told = more > 1 ? differences.slice(0, mostTold) : differences
  const rest = told.length < differences.length ? [`${more} more`] : []
  return [...told.map((one) => differenceOf(one, id)), ...rest].join(', ')
}

/** One slide less moves the numbers of all behind it: nobody reads them all. */
const mostTold = 4

function differenceOf({deck, article}: Difference, id: FindingId): string {
  if (deck === '') return `“${article}” is left out`
  if (article !== '') return `“${deck}” for “${article}”`
  return id === 'source-differs' ? `“${deck}” is not there` : `“${deck}” is added`
}

/** A message is one line that is read; what it is about is found by its beginning. */
function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`
}

const mostLetters = 120

/** The result for scripts; of several inputs `input` is the first, and each finding says in which `file` its line is. */
export function findingsJson(
  {slides, statements, sentences, findings}: Verified,
  deck: string,
  inputs: readonly string[],
  article: VFile
) {
  return {
    deck,
    input: inputs[0] ?? '-',
    ...(inputs.length > 1 && {inputs}),
    slides,
    statements,
    sentences,
    findings: findings.map((one) => ({
      id: one.id,
      slide: one.slide ?? null,
      hidden: one.isHidden === true,
      shape: one.shape ?? null,
      text: one.text,
      sentence: one.sentence?.id || null,
      ...placeIn(article, one.sentence?.position),
      differences: one.differences,
      loss: one.loss ?? null
    }))
  }
}

function placeIn(article: VFile, position: Position | undefined) {
  const {file, place} = ownPlace(article, position)
  return {
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    ...(place && file !== article && {file: file.path ?? '-'})
  }
}
