import {asideOf, type Part} from './parts.ts'

/** Neighbours that share a slide, under the heading of each. */
export function joined(group: readonly Part[]): Part {
  const [first, ...others] = group
  // What its author skips names no slide.
  const heading = group.find((one) => one.heading && !one.heading.skip)?.heading ?? first?.heading
  if (!first || !heading || others.length === 0) return first ?? nothing
  return {
    ...first,
    heading: {
      ...heading,
      text: titleOf(group.flatMap((one) => (one.heading?.skip ? [] : (one.heading?.text ?? []))))
    },
    places: group.flatMap((one) => one.places),
    asides: group.flatMap((one) => [...(one.heading ? [asideOf(one.heading)] : []), ...one.asides])
  }
}

const nothing: Part = {opens: [], places: [], asides: [], inner: [], first: false}

/** Letters of a title of two lines. */
const mostLetters = 90

/** The headings beside each other; as many as two lines hold. */
function titleOf(headings: readonly string[]): string {
  const kept: string[] = []
  for (const one of headings) {
    if (kept.length > 0 && [...kept, one].join(' · ').length > mostLetters) return `${kept.join(' · ')} · …`
    kept.push(one)
  }
  return kept.join(' · ')
}
