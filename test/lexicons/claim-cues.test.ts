import {expect, it} from 'vitest'
import type {ClaimCues, Cue} from '../../src/lexicons/claim-cues.ts'
import {deClaims} from '../../src/lexicons/de-claims.ts'
import {enClaims} from '../../src/lexicons/en-claims.ts'
import {esClaims} from '../../src/lexicons/es-claims.ts'
import {frClaims} from '../../src/lexicons/fr-claims.ts'
import {textsFor} from '../support/texts-for.ts'

const cuesOf = (claims: ClaimCues): readonly Cue[] => Object.values(claims).flat()

/** What a cue is written for and would find, in a sentence. */
function foundBy({like}: Cue): readonly string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d_])(?:${like})`, 'u')
  return textsFor(like).filter((text) =>
    [`${text}.`, `${text} x y z.`, `nobody knew, ${text} x.`].some((sentence) => pattern.test(sentence))
  )
}

it.each([
  ['English', enClaims],
  ['German', deClaims],
  ['French', frClaims],
  ['Spanish', esClaims]
])('each word of a cue is looked for by one of its stems, and each stem for a word: %s', (_, claims) => {
  const faults = cuesOf(claims).flatMap((cue) => {
    const found = foundBy(cue)
    const missed = found.filter((text) => !cue.stems.some((stem) => text.includes(stem)))
    const idle = cue.stems.filter((stem) => !found.some((text) => text.includes(stem)))
    return [...missed, ...idle]
  })
  expect(faults).toEqual([])
})
