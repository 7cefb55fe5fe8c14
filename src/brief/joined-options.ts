import type {Draft} from './draft.ts'
import {asideOf} from './parts.ts'

/** Sentences of an option that has room beside others; of more it is a text of its own. */
const most = 8

/**
 * Drafts in which options in a row, each under a heading of its own ("Option 1: Repair the roof"), are one, so that they stand
 * side by side.
 *
 * @param isOption
 *   Whether a draft is one of several options.
 */
export function joinedOptions(
  drafts: readonly Draft[],
  isOption: (draft: Draft) => boolean
): readonly Draft[] {
  const runs: Draft[][] = []
  for (const draft of drafts) {
    const run = runs.at(-1)
    const isNext = run?.[0] && isShort(run[0]) && isOption(run[0]) && isShort(draft) && isOption(draft)
    if (isNext && draft.opens.length === 0) run.push(draft)
    else runs.push([draft])
  }
  return runs.flatMap(joined)
}

function isShort({places, asides, template, options}: Draft): boolean {
  const told = places.filter(({idle}) => !idle).length
  return (
    told > 0 &&
    told <= most &&
    template === undefined &&
    !options &&
    asides.every(({kind}) => kind === 'heading')
  )
}

function joined(run: readonly Draft[]): readonly Draft[] {
  const [first, second] = run
  if (!first || !second) return run
  const {heading, ...bare} = first
  return [
    {
      ...bare,
      places: run.flatMap(({places}) => places),
      asides: run.flatMap((one) => [...(one.heading ? [asideOf(one.heading)] : []), ...one.asides])
    }
  ]
}
