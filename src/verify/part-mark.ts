import type {Words} from '../lexicons/types.ts'
import {evened} from './typography.ts'

/** A title that says which part of how many its slide is. */
export interface PartMark {
  /** Without the mark. */
  readonly title: string
  readonly index: number
  readonly of: number
  /** The mark of another part, in the same language: "2 of 3". */
  shown(index: number, of: number): string
}

/** Reads the mark of a part at the end of a title: "(2 of 3)". */
export function partReader(all: readonly Words[]): (title: string) => PartMark | undefined {
  const forms = all.map(({part}) => ({
    pattern: new RegExp(` \\((${patternOf(evened(part(1, 2)))})\\)$`, 'i'),
    shown: (index: number, of: number) => evened(part(index, of))
  }))
  return (title) => {
    for (const {pattern, shown} of forms) {
      const {index, groups} = pattern.exec(title) ?? {}
      if (index !== undefined && groups)
        return {title: title.slice(0, index), index: Number(groups.index), of: Number(groups.of), shown}
    }
    return undefined
  }
}

function patternOf(sample: string): string {
  return sample
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace('1', '(?<index>\\d+)')
    .replace('2', '(?<of>\\d+)')
}
