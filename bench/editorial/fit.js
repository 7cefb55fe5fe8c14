// Which points the signs of a claim and its denial deserve, by the labels that are for development. How to read it: README.md.
import {VFile} from 'vfile'
import {built} from '../built.js'
import {readLabels} from './read-labels.js'

const {readArticle} = await import(built('article/read-article'))
const {linesOf} = await import(built('brief/facts/line'))
const {readDrafts} = await import(built('brief/facts/facts'))
const {sceneOf} = await import(built('brief/facts/answers/scene'))
const {answeredOf, candidatesIn} = await import(built('brief/facts/answers/with-answers'))
const signs = await import(built('brief/facts/answers/signs'))
const {lexiconFor} = await import(built('lexicons/index'))

const tenth = 10
const folds = 5
/** What is optional need not be found, so it counts for less than what is wanted. */
const optionalWeight = 0.4
const penalty = 0.05
const rounds = 300
const step = 0.05

const all = ['denying', 'claiming', 'pair'].flatMap((side) =>
  signs[`${side}Signs`].map((sign) => ({...sign, side}))
)
const articles = readLabels('dev').map(readPairs)
const wanted = articles.reduce((sum, one) => sum + one.wanted, 0)

const found = Array.from({length: folds}, (_, fold) => {
  const points = fitPoints(articles.filter((_, at) => at % folds !== fold).flatMap(({denials}) => denials))
  return articles
    .filter((_, at) => at % folds === fold)
    .flatMap(({denials}) => denials.map((denial) => foundFor(denial, points)))
}).flat()
const answered = found.filter(({answers}) => answers > 0)
const right = answered.filter((one) => one.right)
const met = right.filter(({optional}) => !optional)
console.log('What would be found in articles that had no part in the fitting, in five parts:')
console.log(
  `${right.length} of ${answered.length} denials with a claim of theirs (${percent(right.length, answered.length)}), ${met.length} of ${wanted} wanted (${percent(met.length, wanted)})`
)
console.log('\nPoints by all of them, beside those that stand in the source:\n')
const fitted = fitPoints(articles.flatMap(({denials}) => denials))
console.log(`${'start'.padEnd(44)}${fitted[0].toFixed(1).padStart(7)}${String(signs.start).padStart(6)}`)
for (const [at, {name, points}] of all.entries())
  console.log(`${name.padEnd(44)}${fitted[at + 1].toFixed(1).padStart(7)}${String(points).padStart(6)}`)

/** The sentences of an article that say no, each with what it may answer: the values of the signs, and whether it is right. */
function readPairs({source, pairs}) {
  const article = readArticle(new VFile(source))
  const lexicon = lexiconFor('en')
  const lines = linesOf(article)
  const {drafts, setting} = readDrafts(lines, lexicon)
  const scene = sceneOf(lines, drafts, setting)
  const indexOf = new Map(lines.map(({sentence}, index) => [sentence.id, index]))
  const labels = new Map(pairs.map((pair) => [indexOf.get(pair.denial), pair]))
  const answers = new Map(
    pairs.map(({denial, answers}) => [indexOf.get(denial), answers.map((id) => indexOf.get(id))])
  )
  const denials = []
  candidatesIn(scene, answers, (candidates) => {
    const label = labels.get(candidates[0]?.denying.one.line.index)
    denials.push({
      optional: label?.optional === true,
      candidates: candidates.map((pair) => ({
        pair,
        right: label?.answers.includes(pair.claiming.one.line.sentence.id) === true,
        values: [1, ...all.map(({side, of}) => Number(of(side === 'pair' ? pair : pair[side])))]
      }))
    })
  })
  return {denials, wanted: pairs.filter(({optional}) => !optional).length}
}

/** Logistic regression with a penalty on large points, by Adam: the points of the start and of each sign, in tenths. */
function fitPoints(denials) {
  const rows = denials.flatMap(({optional, candidates}) =>
    candidates.map((one) => ({...one, weight: optional ? optionalWeight : 1}))
  )
  const size = all.length + 1
  const [points, mean, spread] = [0, 0, 0].map(() => new Float64Array(size))
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size)
    for (const {values, right, weight} of rows) {
      const off = (1 / (1 + Math.exp(-dot(values, points))) - Number(right)) * weight
      for (let at = 0; at < size; at++) slope[at] += off * values[at]
    }
    for (let at = 0; at < size; at++) {
      const one = (slope[at] / rows.length) * 50 + (at > 0 ? penalty * points[at] : 0)
      mean[at] = 0.9 * mean[at] + 0.1 * one
      spread[at] = 0.999 * spread[at] + 0.001 * one * one
      points[at] -=
        (step * (mean[at] / (1 - 0.9 ** round))) / (Math.sqrt(spread[at] / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  return points.map((one) => one * tenth)
}

/** Whether a denial finds a claim that it answers, and none that it does not. */
function foundFor({optional, candidates}, points) {
  const known = new Map(candidates.map((one) => [one.pair, one]))
  const answers = answeredOf([...known.keys()], (pair) => dot(known.get(pair)?.values ?? [], points))
  const isRight = ({pair, right}) => right || !answers.includes(pair.claiming.one.line.index)
  return {optional, answers: answers.length, right: candidates.every(isRight)}
}

function dot(values, points) {
  return values.reduce((sum, value, at) => sum + value * points[at], 0)
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`
}
