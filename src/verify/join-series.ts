import type {Judged} from './judged.ts'
import {isNameBox} from './partners.ts'
import {type Ground, textOf, type Window} from './resting.ts'

/**
 * The texts of a series with those settled that are a statement together.
 *
 * A long statement goes on on the next slide, and a person may part one with Enter: its parts are then put together, in
 * order, and judged as one.
 *
 * @param series
 *   The texts of slides that follow each other under one title.
 */
export function joinSeries(series: readonly Judged[], ground: Ground): readonly Judged[] {
  const settled = new Map<Judged, Judged>()
  for (const one of series.filter(({state}) => state === 'held')) {
    if (settled.has(one)) continue
    for (const window of one.holds) {
      const parts = series.filter((other) => isPart(other, window))
      const says = parts.length > 1 && wholeOf(parts, window, ground)
      if (!says) continue
      for (const part of parts) settled.set(part, {...part, state: 'said', says})
      break
    }
  }
  return series.map((one) => settled.get(one) ?? one)
}

function isPart({text, state, holds, isAstray}: Judged, window: Window): boolean {
  // An office under the name of somebody else would go on in the next box, where its own is.
  if (text.isTitle || isAstray || isNameBox(text.shape)) return false
  if (state !== 'held' && state !== 'said') return false
  return holds.some((other) => other[0] === window[0])
}

function wholeOf(parts: readonly Judged[], window: Window, ground: Ground): Window | undefined {
  const joined = parts.map(({text}) => text.text).join(' ')
  if (ground.says(joined, window)) return window
  const {says} = ground.rest(joined)
  return says && textOf(says).includes(textOf(window)) ? says : undefined
}
