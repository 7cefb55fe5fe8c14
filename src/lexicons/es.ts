import {abbreviations} from './abbreviations.ts'
import {chartWords} from './chart-words.ts'
import {companies} from './company.ts'
import {esClauses} from './es-clauses.ts'
import {esReporting} from './es-reporting.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
import {prompts} from './prompts.ts'
import type {Lexicon, Words} from './types.ts'
import {wordSet} from './word-set.ts'

const words: Words = {
  briefing: 'Informe',
  bottomLine: 'Lo esencial',
  notStated: 'No consta en la fuente',
  noNames: 'La fuente no da nombres',
  claims: 'Acusaciones',
  denials: 'Desmentidos',
  statements: 'Declaraciones',
  assessments: 'Valoraciones',
  pointOfLaw: 'Cuestión jurídica',
  suggests: 'Lo que da a entender',
  leads: 'Encabeza',
  comes: 'Acompaña',
  hosts: 'Recibe',
  also: 'También',
  sources: 'Fuentes',
  whereFrom: 'De dónde sale cada diapositiva',
  slide: 'Pág.',
  titleColumn: 'Título',
  paragraphs: 'Párrafos',
  lines: 'Líneas',
  introduction: 'Introducción',
  contents: 'Contenido',
  action: 'Tarea',
  owner: 'Responsable',
  due: 'Plazo',
  absent: 'Ausentes',
  chart: chartWords.es,
  prompts: prompts.es,
  part: (index, of) => `${index} de ${of}`,
  places: (list, unit) => `${units[unit]} ${list}`,
  drawnFrom: (places) => `Fuente: ${places}`
}

const units = {paragraph: 'párrafo', paragraphs: 'párrafos', line: 'línea', lines: 'líneas'}

const none: ReadonlySet<string> = new Set()

/** Spanish, read cautiously: speakers where they are certain. */
export const es: Lexicon = {
  lang: 'es',
  words,
  abbreviations: abbreviations.es?.hard ?? none,
  softAbbreviations: abbreviations.es?.soft ?? none,
  ...(meetings.es && {meeting: meetings.es}),
  ...(companies.es && {company: companies.es}),
  ...(inCharge.es && {inCharge: inCharge.es}),
  reporting: esReporting,
  clauses: esClauses,
  commonWords: wordSet(`
    a al algo antes aunque cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre
    era eran es esa ese eso esta está están estas este esto estos fue fueron ha había han hasta hay la las le les lo los
    más me mi mientras mismo muy nada ni no nos o otra otro para pero poco por porque que quien se según ser si sido sin
    sobre son su sus también tan tanto te tiene tras tu un una uno unos y ya`)
}
