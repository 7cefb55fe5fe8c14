import type {Scene} from './attribution.ts'
import {alone, type Line, withMarks} from './line.ts'

/**
 * What is said before an attribution, joined with the rest of a quotation after it.
 *
 * When the sentence goes on with a contrast or a condition, only the whole sentence says what was said.
 */
export function saidAround(scene: Scene, from: number, to: number): string | undefined {
  const {line, setting} = scene
  const {grammar} = setting
  const first = line.words[from]
  const last = line.words[to - 1]
  if (first === undefined || last === undefined) return undefined
  const before = line.text.slice(0, first.start).trimEnd().replace(/,$/, '')
  const rest = line.words.slice(to).filter((word) => word.kind !== 'mark')
  const after = line.text.slice(last.end)
  const again = /^[,.;:]?\s*(["“„«'‘])(?=\S)/.exec(after)
  const closed = /[,.]?["”“»’']$/.exec(before)
  if (again !== null && closed !== null) {
    const head = before.slice(0, closed.index) + closed[0].slice(0, -1)
    return alone(`${head} ${after.slice(again[0].length)}`)
  }
  const opener = rest[0]?.lower ?? ''
  if (grammar.conditionals.has(opener) || grammar.concessives.has(opener) || grammar.contrasts.has(opener))
    return alone(line.text)
  if (before === '') return undefined
  if (rest.length === 0) return alone(balanced(line, before))
  if (line.words[to]?.text !== ',' || closed !== null)
    return closed !== null ? alone(balanced(line, before)) : alone(line.text)
  const fronted =
    grammar.conditionals.has(line.words[0]?.lower ?? '') ||
    grammar.subordinators.has(line.words[0]?.lower ?? '')
  const said = joinedWith(
    ownClause(before),
    untilOther(scene, to, after),
    fronted || grammar.relatives.has(opener)
  )
  return alone(said)
}

/** "A truck hit a car; around 50 gallons of fuel, |": the clause that is interrupted; what stands before it is told by nobody. */
function ownClause(before: string): string {
  const at = /["“”„«»]/.test(before) ? -1 : before.lastIndexOf(';')
  return before.slice(at + 1).trimStart()
}

/** What goes on behind an attribution, up to a clause of its own in which somebody else speaks. */
function untilOther({line: {words}, setting}: Scene, to: number, after: string): string {
  const end = words.findIndex(({text, quoted}, at) => at >= to && !quoted && text === ';')
  const other =
    end >= 0 && words.slice(end).some(({lower, quoted}) => !quoted && setting.grammar.speech.has(lower))
  const from = words[to - 1]?.end ?? 0
  return other ? after.slice(0, (words[end]?.start ?? from) - from) : after
}

/** What follows an attribution that opens the sentence. */
export function saidAfter(line: Line, to: number): string | undefined {
  const next = line.words.slice(to).find((word) => word.text !== ',')
  return next && alone(line.text.slice(next.start))
}

/** The clause that an attribution interrupts, without its commas: "diesel fuel, officials said, spilled". */
function joinedWith(before: string, after: string, relative: boolean): string {
  return relative ? before + after : before + after.replace(/^,/, '')
}

/** A quotation with both its marks, without the comma before the last. */
function balanced(line: Line, text: string): string {
  return withMarks(line, text.replace(/,(["”“»’'])$/, '$1'))
}
