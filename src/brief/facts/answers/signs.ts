import {foresees, saysFlatly} from '../says-no.ts'
import type {Spoken} from '../spoken.ts'
import type {Word} from '../words.ts'
import {isRightBefore, type Pair} from './pair.ts'
import {type Claiming, type Denying, tellsWrong} from './sides.ts'

/**
 * What speaks for or against it that one sentence answers another.
 *
 * `points` are tenths of the logarithm of the odds; the signs of a pair are added up. They are no guesses: `bench/editorial/fit.js`
 * finds them from the labelled half that is for development.
 */
export interface Sign<Of> {
  readonly name: string
  readonly points: number
  /** Whether it shows, or how much of it, from 0 to 1. */
  readonly of: (one: Of) => boolean | number
}

/** Without any sign a sentence that says no answers none. */
export const start = -23

/** So many points make a pair, where its words deny by themselves and where they do not. */
export const enough = {denial: -5, other: 10} as const

/** By so many points a claim has to be ahead of any other: one that is as likely to be meant leaves a doubt. */
export const lead = 18

/** What tells that a sentence denies what another claims. */
export const denyingSigns: readonly Sign<Denying>[] = [
  // "rejected the offer"
  {name: 'rejects what is no claim', points: -14, of: ({explicit, is}) => explicit && is !== 'denial'},
  {name: 'never, nobody, a lie', points: 4, of: ({one, grammar}) => saysFlatly(one.line, grammar)},
  // "would not resign"
  {name: 'speaks of what comes', points: -7, of: ({one, grammar}) => foresees(one.line, grammar)},
  {name: 'admits something', points: -10, of: ({one, grammar}) => hasWord(one, grammar.admissions)},
  {name: 'is said by somebody', points: -16, of: ({one}) => one.said},
  {name: 'is said by somebody named', points: -3, of: ({one}) => one.voices.length > 0},
  {
    name: 'denies, and is said by somebody named',
    points: 5,
    of: ({explicit, one}) => explicit && one.voices.length > 0
  },
  // "denied the accusation", "rejects this"
  {name: 'denies what it points to', points: 3, of: ({explicit, back}) => explicit && back},
  {name: 'stands behind a denial', points: 8, of: ({goesOn}) => goesOn},
  {
    name: 'denies at the start of a paragraph',
    points: 8,
    of: ({explicit, one, before}) => explicit && opens(one, before)
  },
  // "a spokesman for the firm"
  {
    name: 'is said by somebody who answers for others',
    points: 4,
    of: ({one, grammar}) => isSaidBy(one, grammar.answerable)
  }
]

/** What tells that a sentence claims what another denies. */
export const claimingSigns: readonly Sign<Claiming>[] = [
  // Whoever accuses is not always known by a name: "The state on the coast accused …".
  {name: 'states something', points: 10, of: ({one, is}) => one.states || is === 'claim'},
  {name: 'accuses', points: 3, of: ({one, grammar}) => hasWord(one, grammar.accusing)},
  {
    name: 'tells a wrong',
    points: 6,
    of: tellsWrong
  },
  {name: 'opens a paragraph', points: 8, of: ({one, before}) => opens(one, before)},
  // "residents", "a lawsuit"
  {name: 'is said by those who complain', points: 5, of: ({one, grammar}) => isOf(one, grammar.claimants)}
]

/** What tells that two sentences belong together. */
export const pairSigns: readonly Sign<Pair>[] = [
  {name: 'one voice, by a pronoun', points: -6, of: ({own}) => own},
  {name: 'two voices', points: 9, of: ({others}) => others},
  {name: 'names whoever denies', points: 7, of: ({named}) => named},
  {
    name: 'the paragraph before',
    points: -4,
    of: ({denying, claiming}) => denying.one.line.paragraph - claiming.one.line.paragraph === 1
  },
  {name: 'shares two words', points: 2, of: ({shared}) => shared > 1},
  {
    name: 'shares most words of all before',
    points: 9,
    of: ({shared, most}) => shared > 0 && shared === most
  },
  {name: 'shares far less than another', points: -4, of: ({shared, most}) => most > 0 && shared <= most / 2},
  {
    name: 'says what is said not to be',
    points: 13,
    of: ({denying, claiming}) =>
      denying.negated.some(({scope}) => scope.some((stem) => claiming.stems.has(stem)))
  },
  // "denied the allegation", where it was alleged that …
  {
    name: 'is a claim by its words, as the one denied',
    points: 1,
    of: ({denying, claiming}) => denying.asClaim && claiming.is === 'claim'
  },
  {
    name: 'denied right behind it, in its paragraph',
    points: 11,
    of: ({denying, claiming}) => denying.explicit && isRightBefore(claiming, denying)
  },
  {
    name: 'contradicted right behind it, in its paragraph',
    points: 7,
    of: ({denying, claiming, others}) => others && !denying.explicit && isRightBefore(claiming, denying)
  },
  {
    name: 'denies, and two voices',
    points: 6,
    of: ({denying, others}) => denying.explicit && others
  },
  {name: 'another claim stands between', points: -10, of: ({claimsBetween}) => claimsBetween},
  {name: 'a denial stands between', points: -9, of: ({denialsBetween}) => denialsBetween},
  {name: 'others speak between', points: -9, of: ({othersBetween}) => Math.min(othersBetween, many) / many},
  // "There is no truth in that", "rejects her account"
  {
    name: 'is what others said last, and is taken up',
    points: 2,
    of: (pair) => pair.denying.back && isLast(pair)
  },
  {name: 'answered by the same voice before', points: 12, of: ({goesOn}) => goesOn},
  // Nothing but a no ties them.
  {
    name: 'neither denies, names nor shares',
    points: -6,
    of: ({denying, accused, shared}) => !denying.explicit && !accused && shared === 0
  },
  {
    name: 'denied from afar',
    points: -9,
    of: ({denying, claiming}) =>
      denying.explicit && Math.min(denying.one.line.index - claiming.one.line.index, far) / far
  }
]

function isLast({claiming: {one}, othersBetween, claimsBetween}: Pair): boolean {
  return one.said && one.states && othersBetween === 0 && !claimsBetween
}

/** In sentences: further off makes no difference. */
const far = 12

const many = 4

function opens({line}: Spoken, before: Spoken | undefined): boolean {
  return before?.line.paragraph !== line.paragraph
}

function hasWord({line: {words, quoted}}: Spoken, list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(word.lower) && (!word.quoted || quoted))
}

function isSaidBy(one: Spoken, list: ReadonlySet<string>): boolean {
  return one.line.words.some((word) => list.has(word.lower) && isOfSpeaker(word, one))
}

/** In how many words of a sentence its subject stands. */
const subject = 6

function isOf(one: Spoken, list: ReadonlySet<string>): boolean {
  return one.line.words.some(
    (word, at) => !word.quoted && list.has(word.lower) && (at < subject || isOfSpeaker(word, one))
  )
}

function isOfSpeaker({lower, quoted}: Word, {voices}: Spoken): boolean {
  return !quoted && voices.some(({actor}) => actor.toLowerCase().includes(lower))
}
