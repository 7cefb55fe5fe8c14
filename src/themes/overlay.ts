import type {Theme} from './types.ts'

/**
 * A theme with what a file says laid over it, level by level.
 *
 * @param said
 *   Values that have the shape of a theme file: checked, with any of its keys absent.
 */
export function overlay(base: Theme, said: Readonly<Record<string, unknown>>): Theme {
  const {extends: _, ...own} = said
  // What was read by the shape of a theme is part of a theme; the shape is data, which the compiler cannot follow.
  return merge(base as unknown as Level, own) as unknown as Theme
}

type Level = Readonly<Record<string, unknown>>

function merge(base: Level, own: Level): Level {
  const merged = Object.entries(own).map(([key, value]) => {
    const below = base[key]
    // A colour's strength belongs to its ink: `muted: accent1` also takes the base's transparency away.
    return [key, isLevel(below) && isLevel(value) && !('ink' in value) ? merge(below, value) : value] as const
  })
  return {...base, ...Object.fromEntries(merged)}
}

function isLevel(value: unknown): value is Level {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
