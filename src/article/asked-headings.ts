import type {Heading, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {toString as toText} from 'mdast-util-to-string'
import {isQuestion} from './is-question.ts'
import {isHeadless} from './outline.ts'
import {placeOf, positionOf, type Source} from './positions.ts'
import {speakerLabel} from './speaker-label.ts'

/**
 * A tree with the questions of a plain transcript as headings of the second level, where it has none but its title: "Q: When
 * will it open?", and "A: In May." on the next line or in the next paragraph, or "QUESTION: …" and "MR. HALL: …". The labels
 * go, but for names; what is asked and answered stays.
 * Without labels, paragraphs that end with a question are, where every few paragraphs one comes and something stands under each.
 *
 * One question alone may be anything.
 */
export function askedHeadings(tree: Root, source: Source): Root {
  if (!isHeadless(tree)) return tree
  const labelled = labelledHeadings(tree, source)
  return labelled === tree ? plainHeadings(tree) : labelled
}

function labelledHeadings(tree: Root, source: Source): Root {
  const parts = tree.children.flatMap((node) => splitAtAnswer(node, source))
  const asked = parts.filter((node, at) => asks(node, source) && answers(parts[at + 1], source))
  if (asked.length < 2) return tree
  return {
    ...tree,
    children: parts.map((node) => {
      if (node.type !== 'paragraph' || !(asks(node, source) || answers(node, source))) return node
      const bare = withoutLabel(node, source)
      return asked.includes(node) ? ({...bare, type: 'heading', depth: 2} as Heading) : bare
    })
  }
}

/** An interview has so many questions; fewer are an author's own way of speaking, and so are those that are few among paragraphs. */
const leastAsked = 3
const mostParagraphs = 4
/** Letters of a question that a title can be. */
const mostAsked = 220

function plainHeadings(tree: Root): Root {
  const {children} = tree
  const asked = new Set(children.filter((node) => node.type === 'paragraph' && isQuestion(toText(node))))
  const from = children.findIndex((node) => asked.has(node as Paragraph))
  const isInterview =
    asked.size >= leastAsked &&
    children.length - from <= mostParagraphs * asked.size &&
    children.every((node, at) => {
      const next = children[at + 1]
      if (node.type !== 'paragraph' || !asked.has(node)) return true
      return toText(node).length <= mostAsked && next?.type === 'paragraph' && !asked.has(next)
    })
  if (!isInterview) return tree
  return {
    ...tree,
    children: children.map((node) =>
      node.type === 'paragraph' && asked.has(node) ? ({...node, type: 'heading', depth: 2} as Heading) : node
    )
  }
}

// English, German, French, Spanish.
const question = labelled('Q|F|P|Question|Frage|Pregunta|QUESTION|FRAGE|PREGUNTA', '^')
const answerLabels = 'A|R|Answer|Antwort|Réponse|Respuesta'
const answer = labelled(answerLabels, '^')
const answerBelow = new RegExp(`\\n[ \\t]*(?=${labelled(answerLabels, '').source})`)

/** One of some labels, perhaps with a number, and the blanks behind its mark: "Q:", "Answer 2." */
function labelled(labels: string, before: string): RegExp {
  return new RegExp(`${before}(?:${labels})(?: ?\\d+)?[:.][ \\t]+(?=\\S)`)
}

function asks(node: RootContent | undefined, source: Source): boolean {
  return node?.type === 'paragraph' && question.test(textOf(node, source))
}

function answers(node: RootContent | undefined, source: Source): boolean {
  if (node?.type !== 'paragraph') return false
  const text = textOf(node, source)
  return answer.test(text) || (speakerLabel.test(text) && !question.test(text))
}

function textOf(node: RootContent, source: Source): string {
  const {start, end} = placeOf(node, source)
  return source.text.slice(start.offset, end.offset)
}

/** A question and the answer on the line below it, as two paragraphs. */
function splitAtAnswer(node: RootContent, source: Source): RootContent[] {
  if (node.type !== 'paragraph' || !asks(node, source)) return [node]
  const at = node.children.findIndex((child) => child.type === 'text' && answerBelow.test(child.value))
  const child = node.children[at]
  if (child?.type !== 'text') return [node]
  const {start, end} = placeOf(node, source)
  const own = placeOf(child, source)
  const broken = answerBelow.exec(source.text.slice(own.start.offset, own.end.offset))
  const cut = answerBelow.exec(child.value)
  if (!broken || !cut) return [node]
  const from = (own.start.offset ?? 0) + broken.index
  const to = from + broken[0].length
  return [
    paragraph(
      [...node.children.slice(0, at), text(child.value.slice(0, cut.index), own.start.offset, from)],
      start.offset,
      from
    ),
    paragraph(
      [
        text(child.value.slice(cut.index + cut[0].length), to, own.end.offset),
        ...node.children.slice(at + 1)
      ],
      to,
      end.offset
    )
  ]

  function text(value: string, first = 0, last = 0): PhrasingContent {
    return {type: 'text', value, position: positionOf(source, first, last)}
  }

  function paragraph(children: PhrasingContent[], first = 0, last = 0): Paragraph {
    return {type: 'paragraph', children, position: positionOf(source, first, last)}
  }
}

/** A paragraph without the label that opens it. */
function withoutLabel(node: Paragraph, source: Source): Paragraph {
  const [first, ...rest] = node.children
  const label =
    first?.type === 'text' ? (question.exec(first.value) ?? answer.exec(first.value))?.[0] : undefined
  if (first?.type !== 'text' || label === undefined) return node
  const {start, end} = placeOf(first, source)
  const position = positionOf(source, (start.offset ?? 0) + label.length, end.offset ?? 0)
  const bare = {...first, value: first.value.slice(label.length), position}
  return {...node, children: [bare, ...rest], position: {...placeOf(node, source), start: position.start}}
}
