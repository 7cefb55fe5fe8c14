import {backgroundOf} from '../background-of.ts'
import type {Background} from '../slide-options.ts'

/** What a directive sets slides on; undefined for any other, and for what is not read. */
export function groundOf(name: string, value: string): Background | undefined {
  if (!/^_?background(?:Color|Image)$/.test(name)) return undefined
  return backgroundOf(/^url\(\s*["']?(.*?)["']?\s*\)$/.exec(value)?.[1] ?? value)
}
