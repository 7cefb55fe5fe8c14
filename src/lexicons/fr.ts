import {abbreviationsOf} from './abbreviations.ts'
import {companies} from './company.ts'
import {frClauses} from './fr-clauses.ts'
import {frReporting} from './fr-reporting.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
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
  chart: {
    kinds: {
      bar: 'Diagramme à barres',
      column: 'Histogramme',
      line: 'Courbe',
      pie: 'Diagramme circulaire',
      doughnut: 'Diagramme en anneau',
      area: 'Diagramme en aires',
      scatter: 'Nuage de points',
      stacked: 'Histogramme empilé'
    },
    range: (from, to) => `${from} à ${to}`,
    lowest: 'valeur la plus basse',
    highest: 'valeur la plus haute'
  },
  prompts: {
    title: 'Cliquez pour ajouter un titre',
    subtitle: 'Cliquez pour ajouter un sous-titre',
    text: 'Cliquez pour ajouter du texte',
    levels: ['Deuxième niveau', 'Troisième niveau', 'Quatrième niveau', 'Cinquième niveau'],
    table: 'Cliquez sur l’icône pour ajouter un tableau',
    picture: 'Cliquez sur l’icône pour ajouter une image',
    chart: 'Cliquez sur l’icône pour ajouter un graphique',
    label: 'Rubrique',
    message: 'Cliquez pour ajouter un message',
    quotation: 'Cliquez pour ajouter une citation',
    source: 'Cliquez pour ajouter la source',
    footer: 'Pied de page'
  },
  part: (index, of) => `${index} sur ${of}`,
  places: (list, unit) => `${units[unit]} ${list}`,
  drawnFrom: (places) => `Source\u00a0: ${places}`
}

const units = {paragraph: 'paragraphe', paragraphs: 'paragraphes', line: 'ligne', lines: 'lignes'}

/** French, read cautiously: speakers where they are certain. */
export const fr: Lexicon = {
  lang: 'fr',
  words,
  ...abbreviationsOf('fr'),
  meeting: meetings.fr,
  company: companies.fr,
  inCharge: inCharge.fr,
  reporting: frReporting,
  clauses: frClauses,
  commonWords: wordSet(`
    a ai alors après au aussi autre aux avait avant avec avoir c car ce cela ces cet cette ceux chez comme contre d dans de
    depuis des deux donc du elle elles en encore entre est et été être eu fait il ils j je l la le les leur leurs lors lui
    m mais me même n ne nos notre nous on ont ou où par pas pendant peu plus pour qu que qui s sa sans se selon ses si
    son sont sous sur t tous tout toute très un une vers vos votre vous y`)
}
