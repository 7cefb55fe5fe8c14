import {sentenceBefore} from '../brief/neighbours.ts'
import type {Beat, Reading} from '../brief/types.ts'

/** Denials of a claim, claims of a denial; those of them that a slide can show. */
export function partnersOf(
  one: Reading,
  prose: readonly Reading[],
  known: ReadonlyMap<string, Reading>
): Reading[] {
  const answered = (one.answers ?? []).flatMap((id) => known.get(id) ?? [])
  const denials = one.claim ? prose.filter((other) => other.answers?.includes(one.sentence.id)) : []
  return [...answered, ...denials]
}

/** Whether a sentence belongs to a series of which another is too long for a slide: "First … Third …". */
export function isBroken({series = []}: Reading, known: ReadonlyMap<string, Reading>): boolean {
  return series.some((id) => !known.has(id))
}

/** What a new sentence leans on, where the bottom line says it already: it is said again for that alone. */
export function toldBefore(one: Reading, prose: readonly Reading[]): readonly Reading[] {
  if (!one.dangling || one.told || one.answers) return []
  return prose.filter((other) => other.told && !other.dangling && other.sentence === sentenceBefore(one))
}

/** The sentence right behind one that limits what it says. */
export function limitsOf(one: Reading, limiting: readonly Reading[]): readonly Reading[] {
  return limiting.filter((other) => sentenceBefore(other) === one.sentence)
}

/**
 * Whether a sentence is the first under its author's heading, which then says what "it" and "they" are; or opens what is set apart
 * over an article, such as "**Draft.** The figures are made up."
 */
export function opens(one: Reading, {heading, readings}: Beat): boolean {
  return readings[0] === one && (heading !== undefined || one.paragraph.kind === 'quote')
}

/** Whether a sentence is understood: it leans on nothing, or on what stands right before it and is shown or said above. */
export function standsAlone(one: Reading, shown: readonly Reading[], said: readonly string[]): boolean {
  const stands = (id: string | undefined) =>
    said.includes(id ?? '') || shown.some((other) => other.sentence.id === id)
  if (one.answers) return one.answers.every(stands)
  const before = sentenceBefore(one)?.id
  // At the beginning of a paragraph "but" turns to something else rather than answer a sentence.
  return one.dangling || (one.tied && before !== undefined) ? stands(before) : true
}
