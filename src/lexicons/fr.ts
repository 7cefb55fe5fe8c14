import {abbreviations} from './abbreviations.ts'
import {chartWords} from './chart-words.ts'
import {companies} from './company.ts'
import {frClauses} from './fr-clauses.ts'
import {frReporting} from './fr-reporting.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
import {prompts} from './prompts.ts'
import type {Lexicon, Words} from './types.ts'
import {wordSet} from './word-set.ts'

const words: Words = {
  briefing: 'Note de synthèse',
  bottomLine: 'L’essentiel',
  notStated: 'Non précisé dans la source',
  noNames: 'La source ne cite aucun nom',
  claims: 'Accusations',
  denials: 'Démentis',
  statements: 'Déclarations',
  assessments: 'Appréciations',
  pointOfLaw: 'Point de droit',
  suggests: 'Ce que cela laisse penser',
  leads: 'Conduit',
  comes: 'Accompagne',
  hosts: 'Accueille',
  also: 'Également',
  sources: 'Sources',
  whereFrom: 'D’où vient chaque diapositive',
  slide: 'Page',
  titleColumn: 'Titre',
  paragraphs: 'Paragraphes',
  lines: 'Lignes',
  introduction: 'Introduction',
  contents: 'Sommaire',
  action: 'Action',
  owner: 'Responsable',
  due: 'Échéance',
  absent: 'Excusés',
  chart: chartWords.fr,
  prompts: prompts.fr,
  part: (index, of) => `${index} sur ${of}`,
  places: (list, unit) => `${units[unit]} ${list}`,
  drawnFrom: (places) => `Source\u00a0: ${places}`
}

const units = {paragraph: 'paragraphe', paragraphs: 'paragraphes', line: 'ligne', lines: 'lignes'}

const none: ReadonlySet<string> = new Set()

/** French, read cautiously: speakers where they are certain. */
export const fr: Lexicon = {
  lang: 'fr',
  words,
  abbreviations: abbreviations.fr?.hard ?? none,
  softAbbreviations: abbreviations.fr?.soft ?? none,
  ...(meetings.fr && {meeting: meetings.fr}),
  ...(companies.fr && {company: companies.fr}),
  ...(inCharge.fr && {inCharge: inCharge.fr}),
  reporting: frReporting,
  clauses: frClauses,
  commonWords: wordSet(`
    a ai alors après au aussi autre aux avait avant avec avoir c car ce cela ces cet cette ceux chez comme contre d dans de
    depuis des deux donc du elle elles en encore entre est et été être eu fait il ils j je l la le les leur leurs lors lui
    m mais me même n ne nos notre nous on ont ou où par pas pendant peu plus pour qu que qui s sa sans se selon ses si
    son sont sous sur t tous tout toute très un une vers vos votre vous y`)
}
