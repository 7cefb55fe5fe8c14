import type {Article, Block, Paragraph, Sentence} from '../article/types.ts'
import {wordCount} from '../article/word-count.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {contact} from './contact.ts'
import {hasFiniteVerb} from './has-finite-verb.ts'
import {isSetApart} from './is-set-apart.ts'

/** Words of a line that tells where to ask rather than something; more tell something besides. */
const most = 25

/**
 * The lines with which an article takes its leave: what stands behind its last thematic break, where all of that is addresses
 * to write to, captions of those, and remarks in italics; the last words of a letter with who signs it; and the name of an
 * author or agency at the very end. They tell nothing of what the article is about.
 */
export function closingLines({sections}: Article, clauses: Clauses | undefined): readonly Sentence[] {
  const blocks = sections.at(-1)?.blocks ?? []
  return [...behindBreak(blocks, clauses), ...signature(blocks, clauses), ...sender(blocks, clauses)]
}

/** "REUTER", "(AP)", "Jane Doe", "ENDS": one or two words that are names or in capitals, or "Source: the ministry", behind a paragraph that told something. */
function sender(blocks: readonly Block[], clauses: Clauses | undefined): readonly Sentence[] {
  const [before, last] = blocks.slice(-2)
  if (before?.type !== 'paragraph' || last?.type !== 'paragraph' || last.asked) return []
  const [first, another] = last.sentences
  if (!first || another) return []
  const {text} = first
  const isSource = clauses !== undefined && sources.test(text) && !hasFiniteVerb(text, clauses)
  return names.test(text) || (isSource && wordCount(last) <= mostOfSource) ? [first] : []
}

const mostOfSource = 6
/** "Source: …", "Quelle/Staatskanzlei", "© dpa". */
const sources = /^(?:\p{L}+\s?[:/]\s?|©\s?)\p{L}[^.!?]*$/u

const names = /^[[(–—\s-]*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?:[\])–—\s-]*|\.{3}|…)$/u

/** From "Yours sincerely," on, as far as short lines go. */
function signature(blocks: readonly Block[], clauses: Clauses | undefined): readonly Sentence[] {
  const at = blocks.findLastIndex(
    (block) => block.type === 'paragraph' && isValediction(block.sentences[0]?.text ?? '', clauses)
  )
  const last = at < 0 ? [] : blocks.slice(at).filter((block) => block.type === 'paragraph')
  const isShort = last.every((block) => !block.asked && wordCount(block) <= most)
  return isShort ? last.flatMap(({sentences}) => sentences) : []
}

/** "Best regards," or, where lines are joined, "Best regards, Ann Bell". */
function isValediction(text: string, clauses: Clauses | undefined): boolean {
  const [, words = '', name = ''] = /^([^,.!]+)[,.!]?(.*)$/su.exec(text) ?? []
  return clauses?.valedictions.has(words.toLowerCase()) === true && !hasFiniteVerb(name, clauses)
}

function behindBreak(blocks: readonly Block[], clauses: Clauses | undefined): readonly Sentence[] {
  const end = blocks.findLastIndex(({type}) => type === 'break')
  // Right under a heading it is what the heading announces.
  const isBehind = blocks.slice(0, Math.max(0, end)).some(({type}) => type !== 'break')
  const last = blocks.slice(end + 1)
  const leaves = last.filter((block) => isLeave(block, clauses))
  return isBehind && leaves.length === last.length ? leaves.flatMap(({sentences}) => sentences) : []
}

function isLeave(block: Block, clauses: Clauses | undefined): block is Paragraph {
  if (block.type !== 'paragraph' || block.asked) return false
  if (wordCount(block) > most) return false
  if (isSetApart(block)) return true
  const [{text} = {text: ''}, another] = block.sentences
  if (another) return false
  const isCaption = clauses !== undefined && !/[.!?]$/.test(text) && !hasFiniteVerb(text, clauses)
  return isCaption || contact.test(text)
}
