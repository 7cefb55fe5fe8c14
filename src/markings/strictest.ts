import {knownSteps} from './known-steps.ts'

/** Between marks that stand together. */
export const between = ' · '

/**
 * The mark of what several marks are about: the strictest of each scheme.
 *
 * Marks between which no scheme decides stand together, in their order. Undefined where there is none.
 */
export function strictest(marks: readonly (string | undefined)[]): string | undefined {
  const all = [...new Set(marks.flatMap((one) => one?.split(between) ?? []))]
  const kept = all.filter((one) => !all.some((other) => isStricter(other, one)))
  return kept.length > 0 ? kept.join(between) : undefined
}

function isStricter(one: string, other: string): boolean {
  const steps = knownSteps(other)
  return knownSteps(one).some(({scheme, rank}) =>
    steps.some((step) => step.scheme === scheme && step.rank < rank)
  )
}
