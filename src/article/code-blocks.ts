import type {Code} from 'mdast'
import type {VFile} from 'vfile'
import {isRead, readEquation} from '../maths/read-equation.ts'
import {warn} from '../messages.ts'
import {asideOf} from './aside-of.ts'
import {isDiagram, readCode} from './code.ts'
import type {DisplayedMath, InlineMath} from './math-syntax.ts'
import {placeOf, type Source} from './positions.ts'
import {sanitise} from './sanitise.ts'
import type {Aside} from './types.ts'

interface Placing {
  readonly file: VFile
  readonly source: Source
}

/** A block of code; the source of a diagram stands in the notes. */
export function codeOf(node: Code, place: Placing): readonly Aside[] {
  const {file, source} = place
  const code = readCode(node)
  const [block] = asideOf(node, 'code', code.lines.join('\n'), source)
  if (!block) return []
  if (!isDiagram(code)) return [{...block, code}]
  warn(file, 'diagram-in-notes', placeOf(node, source), {language: code.language ?? ''})
  return [block]
}

/** A formula that is displayed; one that is not read stands in the notes, as code does. */
export function equationOf(node: DisplayedMath | InlineMath | Code, place: Placing): readonly Aside[] {
  const {file, source} = place
  const read = readEquation(sanitise(node.value))
  const [block] = asideOf(node, 'math', sanitise(node.value), source)
  if (!block) return []
  if (isRead(read)) {
    const {italics: _, ...equation} = read
    return [{...block, text: sanitise(equation.source), equation}]
  }
  warn(file, 'math-unread', placeOf(node, source), {source: node.value, reason: read.unread})
  const [code] = codeOf({type: 'code', value: node.value, lang: 'tex'}, place)
  return code ? [{...code, position: block.position}] : [block]
}

/** A block of code that is a formula, as GitHub has it. */
export function isMaths({lang}: Code): boolean {
  return lang === 'math'
}
