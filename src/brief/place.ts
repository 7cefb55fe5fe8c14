import {endsSentence} from '../article/ends-sentence.ts'
import type {Article, Block, Heading, Paragraph, Sentence} from '../article/types.ts'
import {wholeMarks} from '../article/whole-marks.ts'
import type {Facts} from './facts/types.ts'

/** A sentence where it stands, with what its own words state. */
export interface Place {
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  /** Place of its section in the article, from 0. */
  readonly section: number
  readonly facts: Facts
  /** About the publication, or nothing but a date: never the lead, never on a slide by its weight. */
  readonly idle: boolean
  /** A release says it of whoever issues it: not on a slide as an item of a list either. */
  readonly notice?: true
  /** Its author wants it on no slide. */
  readonly skip?: true
}

/** Whether a sentence needs the one before it: it refers to something there that no name can be put for. */
export function hangs({facts}: Place): boolean {
  return facts.dangling && facts.antecedent === undefined
}

/** Why a sentence has its role. */
export interface Assigned {
  readonly role: string
  /** 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly string[]
}

/** All sentences of an article in order. */
export function placesOf(
  article: Article,
  facts: ReadonlyMap<string, Facts>,
  isIdle: (text: string, heading?: string) => boolean
): readonly Place[] {
  return article.sections.flatMap(({heading, blocks}, section) => {
    const isAlone = heading && blocks.length === 1
    return blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.sentences.map((sentence, _, {length}) => {
            // Under "Next meeting" a day by itself is what there is to tell.
            const text = isAlone && length === 1 ? `${heading.text}: ${sentence.text}` : sentence.text
            return {
              sentence,
              paragraph: block,
              section,
              facts: facts.get(sentence.id) ?? nothing,
              idle:
                isSkipped(block, heading) ||
                isIdle(text, heading?.text) ||
                (isBareLink(block) && (!heading || !blocks.every(isBareLink))),
              ...(isSkipped(block, heading) && {skip: true as const})
            }
          })
        : []
    )
  })
}

/** A line that only leads elsewhere, "[Research plan](…)"; where a section has nothing else, that is what it tells. */
function isBareLink(block: Block): boolean {
  if (block.type !== 'paragraph') return true
  const [only, another] = block.sentences
  if (block.kind !== 'prose' || !only || another || endsSentence(only.text)) return false
  return only.text.split(' ').length <= mostOfLink && wholeMarks(only).some(({url}) => url)
}

const mostOfLink = 8

function isSkipped({asked}: Paragraph, heading: Heading | undefined): boolean {
  return asked?.skip === true || heading?.skip === true
}

const nothing: Facts = {
  voices: [],
  numbers: [],
  figures: [],
  dates: [],
  parties: [],
  ahead: false,
  dangling: false,
  speaksOn: false,
  quoted: false
}
