import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {checkPoint} from '../../src/brief/check-point.ts'
import {briefOf} from './brief-of.ts'

const folder = new URL('../fixtures/', import.meta.url)

type Distort = (text: string) => string

/** Ways to distort a statement, each by one edit, in the words of a language. */
const distortions: Readonly<Record<string, Readonly<Record<string, Distort>>>> = {
  german: {
    'another number': (text) => text.replace(/\b\d+\b/, (number) => String(Number(number) + 1)),
    'another number word': (text) => text.replace(/\b(?:zwei|drei|vier|sechs|sieben|zehn)\b/, 'acht'),
    'another name': (text) => text.replace(/(?<=\s)\p{Lu}\p{L}{3,}/u, 'Atlantis'),
    'negation, dropped': (text) => text.replace(/\b(?:nicht|kein|keine|keinen) /, ''),
    'negation, added': (text) => text.replace(/ (hat|ist|wird|kann|sind|haben) /, ' $1 nicht '),
    'modal, dropped': (text) => text.replace(/\b(?:soll|sollen|könnte|könnten|kann|muss) /, ''),
    'limit, dropped': (text) =>
      text.replace(/\b(?:rund|etwa|nur|mindestens|bis zu) (?=\d|\p{Ll}{3,6} )/u, ''),
    'new word': (text) => text.replace(/ (?=\S+$)/, ' geheim '),
    'speaker, cut': (text) => text.replace(/, (?:sagte|teilte|erklärte|so) .*$/, '')
  },
  french: {
    'another number': (text) => text.replace(/\b\d+\b/, (number) => String(Number(number) + 1)),
    'another number word': (text) => text.replace(/\b(?:deux|trois|quatre|six|sept|dix)\b/, 'huit'),
    'another name': (text) => text.replace(/(?<=\s)\p{Lu}\p{L}{3,}/u, 'Atlantide'),
    'negation, dropped': (text) => text.replace(/ (?:pas|aucun|aucune|jamais)\b/, ''),
    'negation, added': (text) => text.replace(/ (est|sont|a|ont) /, ' $1 jamais '),
    'modal, dropped': (text) => text.replace(/\b(?:doit|devrait|devraient|peut|pourrait|doivent) /, ''),
    'limit, dropped': (text) => text.replace(/\b(?:environ|seulement|presque) /i, ''),
    'new word': (text) => text.replace(/ (?=\S+$)/, ' secret '),
    'speaker, cut': (text) => text.replace(/, (?:a déclaré|a précisé|a indiqué|selon) .*$/, '')
  },
  spanish: {
    'another number': (text) => text.replace(/\b\d+\b/, (number) => String(Number(number) + 1)),
    'another number word': (text) => text.replace(/\b(?:dos|tres|cuatro|seis|siete|diez)\b/, 'ocho'),
    'another name': (text) => text.replace(/(?<=\s)\p{Lu}\p{L}{3,}/u, 'Atlántida'),
    'negation, dropped': (text) => text.replace(/\b(?:no|ningún|ninguna|nunca) /, ''),
    'negation, added': (text) => text.replace(/ (es|ha|han|son|está|fue) /, ' no $1 '),
    'modal, dropped': (text) => text.replace(/\b(?:debe|deben|podría|podrían|puede|debería) /, ''),
    'limit, dropped': (text) => text.replace(/\b(?:unos|unas|casi|solo|más de) (?=\d)/i, ''),
    'new word': (text) => text.replace(/ (?=\S+$)/, ' secreto '),
    'speaker, cut': (text) => text.replace(/, (?:dijo|informó|según|señaló) .*$/, '')
  }
}

const planned = Object.keys(distortions).map((language) => ({
  language,
  briefs: readdirSync(folder)
    .filter((name) => name.includes(language) && name.endsWith('.md'))
    .map((name) => briefOf(readFileSync(new URL(name, folder), 'utf8')))
}))

describe.each(planned)('the points of articles in $language', ({language, briefs}) => {
  const readings = briefs.flatMap(({brief}) => brief.readings)
  const extracts = readings.flatMap(({points}) => points).filter(({kind}) => kind === 'extract')

  it.each(Object.entries(distortions[language] ?? {}))('are caught with %s', (_, distort) => {
    const mutants = extracts
      .map((one) => ({...one, text: distort(one.text)}))
      .filter(({text}, at) => text !== extracts[at]?.text)
    expect(mutants.length).toBeGreaterThan(0)
    expect(mutants.filter((one) => checkPoint(one) === undefined).map(({text}) => text)).toEqual([])
  })

  it('never fall back to the whole sentence by a false alarm', () => {
    const alarms = briefs.flatMap(({file}) => file.messages.filter(({ruleId}) => ruleId === 'point-whole'))
    expect(alarms.map(({reason}) => reason)).toEqual([])
  })

  it('and all facts pass their check', () => {
    const facts = readings.flatMap(({voices, figures, dates}) => [...voices, ...figures, ...dates])
    expect(facts.length).toBeGreaterThan(10)
    expect(facts.map(({point}) => checkPoint(point)).filter((reason) => reason !== undefined)).toEqual([])
  })
})
