import type {Voice} from '../types.ts'
import type {Line} from './line.ts'
import type {Facts} from './types.ts'

/** What a sentence is known to state before the ones around it are looked at. */
type Stated = Pick<Facts, 'voices' | 'quotation' | 'dangling' | 'relayed' | 'saidIn'>

/**
 * The facts of each sentence, where one ends a quotation that another opened.
 *
 * "Hall said: “No. We are ready,” the agency reported." gives the second sentence to Hall: who passes a quotation on is not
 * who speaks in it, and without the sentence that says whose it is the rest would pass for the agency's.
 *
 * @param isSpeech
 *   Whether a word, in lower case, is a form of a verb of saying.
 */
export function withQuotedTails<Draft extends Stated>(
  drafts: readonly Draft[],
  lines: readonly Line[],
  isSpeech: (word: string) => boolean
): readonly Draft[] {
  const speaksIn = ({words}: Line) => words.some(({lower, quoted}) => !quoted && isSpeech(lower))
  return drafts.map((draft, at): Draft => {
    const line = lines[at]
    const tail = line && tailOf(line)
    const opener = tail === undefined ? undefined : openerOf(lines, at)
    if (!line || tail === undefined || opener === undefined) return draft
    const isTail = ({text}: Voice['point']) => text.includes(tail)
    const owners = drafts[opener.index]?.voices ?? []
    // "Others were kinder in their comments: “…”" says of nobody for certain that the words are theirs.
    const says = owners.some(({stance}) => stance !== '') || (owners.length === 0 && speaksIn(opener))
    const voices = says
      ? draft.voices.filter((voice) => !isTail(voice.point) || isAmong(voice, owners))
      : draft.voices
    const own = voices.some(({point}) => isTail(point))
    const {quotation, ...rest} = draft
    return {
      ...rest,
      ...(quotation && (own || !isTail(quotation)) && {quotation}),
      voices,
      dangling: draft.dangling || !own,
      ...(voices.length === 0 && speaksIn(line) && namesOther(line, owners) && {relayed: true as const})
    } as Draft // Only optional facts are gone.
  })
}

/**
 * The facts of each sentence of a quotation with the sentence that ends it and says whose it is: "“We knew. We came,” Hall said."
 * A colon before the quotation says that already.
 */
export function withQuotedHeads<Draft extends Stated>(
  drafts: readonly Draft[],
  lines: readonly Line[]
): readonly Draft[] {
  const ends = new Map<Line, string>()
  lines.forEach((line, at) => {
    const tail = tailOf(line)
    if (tail === undefined || !drafts[at]?.voices.some(({point}) => point.text.includes(tail))) return
    const first = lines.findLastIndex((head, index) => index < at && !isHeadOf(line, head)) + 1
    const head = lines[first]
    const isOwn =
      head !== undefined && /^["“„«»「『]/.test(head.text) && !lines[first - 1]?.text.endsWith(':')
    if (isOwn) for (const one of lines.slice(first, at)) ends.set(one, line.sentence.id)
  })
  return drafts.map((draft, at) => {
    const line = lines[at]
    const saidIn = line && ends.get(line)
    return saidIn === undefined ? draft : {...draft, saidIn}
  })
}

function isHeadOf(tail: Line, {quoted, paragraph}: Line): boolean {
  return quoted && paragraph === tail.paragraph
}

/** The words before the mark that ends a quotation from before; undefined where a sentence ends none. */
function tailOf({text, spans, quoted, long}: Line): string | undefined {
  const [first] = spans
  if (quoted || long || !first || first.complete || first.from > 0 || opening.test(text)) return undefined
  return text.slice(1, first.to).replace(/[\s,.;!?"”“»«]+$/, '')
}

const opening = /^["“„«»'‘「『]/

/**
 * The sentence that introduces the quotation which a sentence ends; undefined where the quotation opens its own: then only what
 * follows it can tell who speaks.
 */
function openerOf(lines: readonly Line[], at: number): Line | undefined {
  let before = at - 1
  while (lines[before]?.quoted && lines[before]?.paragraph === lines[at]?.paragraph) before--
  const line = lines[before]
  const mark = line?.spans.at(-1)
  const opens = line?.paragraph === lines[at]?.paragraph && mark && !mark.complete && mark.from > 0
  return opens ? line : undefined
}

/** "Hall" is "The mayor, Ann Hall"; "The agency" is not, though it has an article, too. */
function isAmong({actor}: Voice, owners: readonly Voice[]): boolean {
  return owners.some(
    (owner) => owner.actor === actor || capitals(actor).some((name) => capitals(owner.actor).includes(name))
  )
}

/** What has a capital of its own: the first of several words has one in any case. */
function capitals(actor: string): readonly string[] {
  const words = actor.split(/[\s,]+/)
  return words.slice(words.length > 1 ? 1 : 0).filter((word) => /^\p{Lu}/u.test(word))
}

/** Whether behind the quotation somebody is named who is not its owner. */
function namesOther({words}: Line, owners: readonly Voice[]): boolean {
  const known = owners.flatMap(({actor}) => actor.split(/[\s,]+/))
  return words.some(({text, capital, quoted}) => !quoted && capital && !known.includes(text))
}
