import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {isRead} from '../maths/read-equation.ts'
import {info, warn} from '../messages.ts'
import type {ImageReader, Placed} from './images.ts'
import {type Footnotes, type Formula, type PlainText, plainText, type RefusedLink} from './plain-text.ts'
import {placeOf, type Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

/** Gives what a block with some texts has besides their words: footnotes, pictures, links that no slide may follow. */
export type BesidesReader = (
  block: Nodes,
  texts: readonly PlainText[],
  around: Omit<Placed, 'node' | 'position'>
) => readonly Aside[]

/** What reading that leans on. */
interface Settings {
  readonly file: VFile
  readonly source: Source
  readonly footnotes: Footnotes
  readonly imageOf: ImageReader
}

/**
 * A reader of what the blocks of one document have besides their words, each footnote where it is first referred to.
 *
 * It says, of each once, of which tags of HTML and links nothing is made; of links behind the first only as information.
 */
export function besidesReader({file, source, footnotes, imageOf}: Settings): BesidesReader {
  const noted = new Set<string>()
  const unread = new Set<string>()
  const led = new Set<string>()

  /** The footnotes that a block refers to, in full. */
  function notesIn(block: Nodes): readonly Aside[] {
    const found: Aside[] = []
    if (footnotes.size === 0) return found
    const {end} = placeOf(block, source)
    visit(block, 'footnoteReference', ({identifier}) => {
      const note = footnotes.get(identifier)
      if (!note || noted.has(identifier)) return
      noted.add(identifier)
      found.push({type: 'aside', kind: 'footnote', ...note, position: {start: end, end}})
    })
    return found
  }

  function refusedLink({node, url}: RefusedLink): Aside {
    const position = placeOf(node, source)
    // A page of a site has them by the dozen, which would hide what else there is to say.
    if (led.size === 0) warn(file, 'link-refused', position, {target: url})
    else if (!led.has(url)) info(file, 'link-refused', position, {target: url})
    led.add(url)
    return {
      type: 'aside',
      kind: 'link',
      text: `${plainText([node], source).text} (${sanitise(url)})`,
      position
    }
  }

  /** A formula that is displayed, or reads otherwise than its author wrote it; one that is not read is said. */
  function ofFormula({node, read}: Formula): readonly Aside[] {
    const position = placeOf(node, source)
    if (!isRead(read)) {
      warn(file, 'math-unread', position, {source: node.value, reason: read.unread})
      return []
    }
    const {italics: _, ...equation} = read
    const text = sanitise(equation.source)
    if (node.isDisplayed) return [{type: 'aside', kind: 'math', text, equation, position}]
    const isTold = bare(equation.text) === bare(text)
    return isTold ? [] : [{type: 'aside', kind: 'math', text: text.replace(/\s+/g, ' '), position}]
  }

  return (block, texts, around) => {
    for (const tag of texts.flatMap((one) => one.unread)) {
      if (unread.has(tag)) continue
      unread.add(tag)
      info(file, 'tag-unread', placeOf(block, source), {tag})
    }
    const images = texts.flatMap((one) => one.images)
    return [
      ...notesIn(block),
      ...images.map((node) => imageOf({...around, node, position: placeOf(node, source)})),
      ...texts.flatMap(({refused}) => refused.map(refusedLink)),
      ...texts.flatMap(({formulas}) => formulas.flatMap(ofFormula))
    ]
  }
}

/** A formula without blanks, for which nobody needs to see its source. */
function bare(text: string): string {
  return text.replace(/\s/g, '')
}
