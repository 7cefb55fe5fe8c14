import type {VFile} from 'vfile'
import {type MessageId, warn} from '../messages.ts'
import type {Finding} from '../verify/types.ts'
import type {Verified} from '../verify/verify-deck.ts'

/** Leave findings as warnings: on the deck what stands there, on the article what is lost. */
export function reportFindings(findings: readonly Finding[], deck: VFile, article: VFile): void {
  for (const finding of findings) {
    if (finding.id === 'sentence-lost')
      warn(article, finding.id, finding.sentence?.position, {text: shortened(finding.text)})
    else say(finding.id, finding, deck)
  }
}

function say(id: Exclude<Finding['id'], 'sentence-lost'> & MessageId, finding: Finding, deck: VFile): void {
  warn(deck, id, undefined, {
    at: placeOf(finding),
    text: shortened(finding.text),
    source: sourceOf(finding),
    differences: differencesOf(finding),
    ...(finding.loss !== undefined && {loss: finding.loss})
  })
}

function placeOf({slide, isHidden, shape}: Finding): string {
  return `Slide ${slide}${isHidden ? ' (hidden)' : ''}, ${shape ? `“${shape}”` : 'a shape without a name'}`
}

function sourceOf({sentence}: Finding): string {
  if (!sentence) return 'the article'
  const {line, column} = sentence.position.start
  return sentence.id === '' ? `line ${line}` : `${sentence.id} (${line}:${column})`
}

function differencesOf({differences, loss, text}: Finding): string {
  if (loss !== undefined) return loss
  if (differences.length === 0) return `“${text}”`
  return differences
    .map(({deck, article}) => {
      if (deck === '') return `“${article}” is left out`
      return article === '' ? `“${deck}” is added` : `“${deck}” for “${article}”`
    })
    .join(', ')
}

/** A message is one line that is read; what it is about is found by its beginning. */
function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`
}

const mostLetters = 120

/** The result for scripts. */
export function findingsJson(
  {slides, statements, sentences, findings}: Verified,
  deck: string,
  input: string
) {
  return {
    deck,
    input,
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
      line: one.sentence?.position.start.line ?? null,
      column: one.sentence?.position.start.column ?? null,
      differences: one.differences,
      loss: one.loss ?? null
    }))
  }
}
