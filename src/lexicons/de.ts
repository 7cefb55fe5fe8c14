import {abbreviationsOf} from './abbreviations.ts'
import {companies} from './company.ts'
import {deClauses} from './de-clauses.ts'
import {deReporting} from './de-reporting.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
import type {Lexicon, Words} from './types.ts'
import {wordSet} from './word-set.ts'

const words: Words = {
  briefing: 'Briefing',
  bottomLine: 'Das Wichtigste',
  notStated: 'In der Quelle nicht angegeben',
  noNames: 'Die Quelle nennt keine Namen',
  claims: 'Vorwürfe',
  denials: 'Dementis',
  statements: 'Stellungnahmen',
  assessments: 'Einschätzungen',
  pointOfLaw: 'Rechtslage',
  suggests: 'Was darauf hindeutet',
  leads: 'Leitung',
  comes: 'Begleitung',
  hosts: 'Gastgeber',
  also: 'Außerdem',
  sources: 'Quellen',
  whereFrom: 'Woher die Folien stammen',
  slide: 'Folie',
  titleColumn: 'Titel',
  paragraphs: 'Absätze',
  lines: 'Zeilen',
  introduction: 'Einleitung',
  contents: 'Inhalt',
  action: 'Aufgabe',
  owner: 'Verantwortlich',
  due: 'Frist',
  absent: 'Entschuldigt',
  chart: {
    kinds: {
      bar: 'Balkendiagramm',
      column: 'Säulendiagramm',
      line: 'Liniendiagramm',
      pie: 'Kreisdiagramm',
      doughnut: 'Ringdiagramm',
      area: 'Flächendiagramm',
      scatter: 'Punktdiagramm',
      stacked: 'Gestapeltes Säulendiagramm'
    },
    range: (from, to) => `${from} bis ${to}`,
    lowest: 'niedrigster Wert',
    highest: 'höchster Wert'
  },
  prompts: {
    title: 'Titel durch Klicken hinzufügen',
    subtitle: 'Untertitel durch Klicken hinzufügen',
    text: 'Text durch Klicken hinzufügen',
    levels: ['Zweite Ebene', 'Dritte Ebene', 'Vierte Ebene', 'Fünfte Ebene'],
    table: 'Tabelle durch Klicken auf Symbol hinzufügen',
    picture: 'Bild durch Klicken auf Symbol hinzufügen',
    chart: 'Diagramm durch Klicken auf Symbol hinzufügen',
    label: 'Rubrik',
    message: 'Kernaussage durch Klicken hinzufügen',
    quotation: 'Zitat durch Klicken hinzufügen',
    source: 'Quelle durch Klicken hinzufügen',
    footer: 'Fußzeile'
  },
  part: (index, of) => `${index} von ${of}`,
  places: (list, unit) => `${units[unit]} ${list}`,
  drawnFrom: (places) => `Quelle: ${places}`
}

const units = {paragraph: 'Absatz', paragraphs: 'Absätze', line: 'Zeile', lines: 'Zeilen'}

/** German, read cautiously: speakers where they are certain. */
export const de: Lexicon = {
  lang: 'de',
  words,
  ...abbreviationsOf('de'),
  meeting: meetings.de,
  company: companies.de,
  inCharge: inCharge.de,
  reporting: deReporting,
  clauses: deClauses,
  commonWords: wordSet(`
    aber alle als also am an auch auf aus bei beim bereits bis da damit dann das dass dem den denn der des die dies diese
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es für gegen hat hatte hatten
    haben hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja kann kein keine können man mehr mit nach nicht
    noch nun nur ob oder ohne sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen
    über um und uns unter vom von vor war waren was weil wenn werden wie wir wird worden wurde wurden zu zum zur zwischen`)
}
