import {abbreviationsOf} from './abbreviations.ts'
import {companies} from './company.ts'
import {enClauses} from './en-clauses.ts'
import {enGrammar} from './en-grammar.ts'
import {enGazetteer} from './gazetteer/en.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
import type {Lexicon, Words} from './types.ts'
import {wordSet} from './word-set.ts'

/** English words on slides; also those of every language without words of its own. */
export const enWords: Words = {
  briefing: 'Briefing',
  bottomLine: 'Bottom line',
  notStated: 'Not stated in the source',
  noNames: 'No names given in the source',
  claims: 'Claims',
  denials: 'Denials',
  statements: 'Statements',
  assessments: 'Assessments',
  pointOfLaw: 'Point of law',
  suggests: 'What it suggests',
  leads: 'Leads',
  comes: 'Accompanies',
  hosts: 'Host',
  also: 'Also stated',
  sources: 'Sources',
  whereFrom: 'Where each slide comes from',
  slide: 'Slide',
  titleColumn: 'Title',
  paragraphs: 'Paragraphs',
  lines: 'Lines',
  introduction: 'Introduction',
  contents: 'Contents',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  absent: 'Apologies',
  chart: {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      line: 'Line chart',
      pie: 'Pie chart',
      doughnut: 'Doughnut chart',
      area: 'Area chart',
      scatter: 'Scatter chart',
      stacked: 'Stacked column chart'
    },
    range: (from, to) => `${from} to ${to}`,
    lowest: 'lowest',
    highest: 'highest'
  },
  prompts: {
    title: 'Click to add title',
    subtitle: 'Click to add subtitle',
    text: 'Click to add text',
    levels: ['Second level', 'Third level', 'Fourth level', 'Fifth level'],
    table: 'Click icon to add table',
    picture: 'Click icon to add picture',
    chart: 'Click icon to add chart',
    label: 'Label',
    message: 'Click to add message',
    quotation: 'Click to add quotation',
    source: 'Click to add source',
    footer: 'Footer'
  },
  part: (index, of) => `${index} of ${of}`,
  places: (list, unit) => `${unit} ${list}`,
  drawnFrom: (places) => `Source: ${places}`
}

/** English, with grammar. */
export const en: Lexicon = {
  lang: 'en',
  words: enWords,
  ...abbreviationsOf('en'),
  grammar: enGrammar,
  gazetteer: enGazetteer,
  clauses: enClauses,
  meeting: meetings.en,
  company: companies.en,
  inCharge: inCharge.en,
  commonWords: wordSet(`
    a about above after again against all also am an and any are as at be because been before being below between both
    but by can cannot could did do does doing down during each few for from further get got had has have having he her
    here hers herself him himself his how i if in into is it its itself just like me more most mr mrs ms must my no nor
    not now of off on once one only or other our ours out over own s said same say says she should since so some such t
    than that the their theirs them themselves then there these they this those through to too two under until up upon
    us very was we were what when where which while who whom why will with would year years you your yours according
    told`)
}
