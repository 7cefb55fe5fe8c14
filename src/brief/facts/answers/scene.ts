import type {Claim} from '../claims.ts'
import type {Line} from '../line.ts'
import type {Setting} from '../setting.ts'
import {type Spoken, spokenIn} from '../spoken.ts'
import type {Facts} from '../types.ts'

/** The sentences of an article with what each shows by itself, before claims and denials are paired. */
export interface Scene {
  readonly spoken: readonly Spoken[]
  readonly claims: readonly (Claim | undefined)[]
  readonly setting: Setting
}

/** @param drafts The facts of each line. */
export function sceneOf(
  lines: readonly Line[],
  drafts: readonly Pick<Facts, 'voices' | 'speaksOn' | 'claim'>[],
  setting: Setting
): Scene {
  const told = lines.map((line, index) => {
    const {voices = [], speaksOn = false} = drafts[index] ?? {}
    return {line, voices, speaksOn}
  })
  return {spoken: spokenIn(told, setting.grammar), claims: drafts.map(({claim}) => claim), setting}
}
