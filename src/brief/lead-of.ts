import {isQuestion} from '../article/is-question.ts'
import type {Clauses} from '../lexicons/clauses.ts'
import {isOccasion} from './background.ts'
import {isAside} from './is-aside.ts'
import {statementOf, wordsIn} from './statement-of.ts'
import type {Reading} from './types.ts'

// The lead of news is among the sentences of its opening that are most like the rest; a short one far below only sets a scene.
const earliest = 12
const leastOfLead = 0.25
const mostOfScene = 8
/** In fewer sentences no word comes often enough to tell what they are about. */
const leastOfStory = 20
/** News is not begun later than behind two of them. */
const scenes = 3

/** The first sentence that stands by itself, unless it says next to nothing of what the rest is about: "The rope is wet." */
export function leadOf(told: readonly Reading[], clauses: Clauses | undefined): Reading | undefined {
  const stands = ({dangling, points, sentence}: Reading) =>
    !dangling && !points[0]?.named && !isQuestion(sentence.text)
  const standing = told.filter(stands).slice(0, earliest)
  const most = Math.max(...standing.map(({importance}) => importance))
  const setsScene = (one: Reading) =>
    told.length >= leastOfStory &&
    one.importance < leastOfLead * most &&
    wordsIn(one.sentence.text) <= mostOfScene
  const firm = standing.filter((one) => !isAside(statementOf(one).text, clauses))
  // "Hall held a press conference" is no news where something else is, nor is "The council is committed to safety".
  const isNews = ({sentence: {text}}: Reading) =>
    !(clauses && (isOccasion(text, clauses) || clauses.stances.test(text)))
  const opening = firm.slice(0, scenes).filter((one) => !setsScene(one))
  return opening.find(isNews) ?? opening[0] ?? firm[0] ?? standing[0] ?? told[0]
}
