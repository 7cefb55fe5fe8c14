import type {Grammar} from '../../lexicons/grammar.ts'
import type {Voice} from '../types.ts'
import {isOwnClaim} from './same-speaker.ts'
import {isMeant, isOneVoice, type Spoken} from './spoken.ts'

/** Whether whoever says the one says the other; nobody denies what they say, or says that it is not so where they accuse. */
export function isOwn(claim: Spoken, one: Spoken, grammar: Grammar): boolean {
  if (speaksOf(claim, one, grammar) || speaksOf(one, claim, grammar)) return false
  const denies = one.line.words.some(
    ({lower, quoted}) => !quoted && grammar.speech.get(lower)?.act === 'denies'
  )
  const accuses = isMeant(one) && (denies || claim.voices.some(({act}) => act === 'opposes'))
  return isOwnClaim(claim, one, grammar) || (!accuses && isOneVoice(claim, one, grammar))
}

/** "A Tandal representative", of "four Tandal employees": both of one house, but not of one side. */
function speaksOf(one: Spoken, other: Spoken, {representatives}: Grammar): boolean {
  const headOf = ({actor}: Voice) => actor.split(' ').at(-1) ?? ''
  const speaks = one.voices.some((voice) => representatives.has(headOf(voice)))
  const many = other.voices.some(
    (voice) => /^\p{Ll}.*[^s]s$/u.test(headOf(voice)) && !representatives.has(headOf(voice))
  )
  return speaks && many
}
