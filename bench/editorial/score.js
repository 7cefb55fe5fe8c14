// How right roles and facts are, against labels made by reading. How to read it: README.md. Needs `npm run build`.
import yargsParser from 'yargs-parser'
import {built} from '../built.js'
import {measures} from './measures.js'
import {readLabels} from './read-labels.js'

const {half = 'dev', show} = yargsParser(process.argv.slice(2), {string: ['half', 'show']})
const halves = half === 'both' ? ['dev', 'test'] : [half]
if (halves.some((one) => !['dev', 'test'].includes(one))) stop('--half is dev, test or both')
if (show !== undefined && !(show in measures)) stop(`--show is one of: ${Object.keys(measures).join(', ')}`)
if (show !== undefined && half !== 'dev') stop('--show works on the development half only')

const {compile} = await import(built('index'))
for (const one of halves) score(one)

function score(name) {
  const articles = readLabels(name).map((labelled) => ({labelled, compiled: compile(labelled.source)}))
  const whole = articles.filter(({labelled}) => labelled.only === undefined)
  const sentences = whole.reduce((sum, {labelled}) => sum + Object.keys(labelled.sentences).length, 0)
  console.log(
    `${name}: ${whole.length} articles, ${sentences} sentences; ${articles.length - whole.length} more in part`
  )
  console.log(row('', 'found', 'right', 'precision', 'wanted', 'met', 'recall'))
  for (const [kind, measure] of Object.entries(measures)) {
    const results = articles
      .filter(({labelled}) => isLabelled(labelled, kind))
      .map(({labelled, compiled}) => ({labelled, ...measure(labelled, compiled)}))
    const found = results.flatMap((result) => result.found)
    const wanted = results.flatMap((result) => result.wanted)
    console.log(line(kind, found, wanted))
    if (kind === 'roles' && name === 'dev') rolesOneByOne(found)
    if (kind === show) results.forEach(showFaults)
  }
  const context = whole.flatMap(({labelled}) => Object.values(labelled.sentences)).filter(isContext).length
  console.log(`Context for every sentence would have been right in ${percent(context, sentences)}.\n`)
}

/** Whether the labels of an article say what is right for a row; "pairs" speaks for "pairs on slides" too. */
function isLabelled({only}, kind) {
  return only === undefined || only.some((one) => kind.startsWith(one))
}

function isContext({roles}) {
  return roles.includes('context')
}

/** By role: of the sentences that got it how many may have it, and of those whose first label it is how many got one they may have. */
function rolesOneByOne(found) {
  const roles = [...new Set(found.flatMap(({role, best}) => [role, best]))].sort()
  for (const name of roles) {
    const got = found.filter(({role}) => role === name)
    const meant = found.filter(({best}) => best === name).map((one) => ({...one, met: one.right}))
    console.log(line(`  ${name}`, got, meant))
  }
}

function showFaults({labelled: {file, sentences}, found, wanted}) {
  const faults = [
    ...found.filter(({right}) => !right).map((one) => ({...one, mark: 'wrong '})),
    ...wanted.filter(({met}) => !met).map((one) => ({...one, mark: 'missed'}))
  ]
  if (faults.length > 0) console.log(`\n  ${file}`)
  for (const {at, text, mark} of faults)
    console.log(`  ${at}: ${sentences[at]?.text ?? ''}\n    ${mark} ${text}`)
}

function line(kind, found, wanted) {
  const right = found.filter((one) => one.right).length
  const met = wanted.filter((one) => one.met).length
  return row(
    kind,
    found.length,
    right,
    percent(right, found.length),
    ...(wanted.length > 0 ? [wanted.length, met, percent(met, wanted.length)] : [])
  )
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function row(kind, ...cells) {
  return kind.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join('')
}

function stop(message) {
  console.error(message)
  process.exit(2)
}
