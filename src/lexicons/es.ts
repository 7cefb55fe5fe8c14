import {abbreviationsOf} from './abbreviations.ts'
import {companies} from './company.ts'
import {esClauses} from './es-clauses.ts'
import {esReporting} from './es-reporting.ts'
import {inCharge} from './in-charge.ts'
import {meetings} from './meetings.ts'
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
  chart: {
    kinds: {
      bar: 'Gráfico de barras',
      column: 'Gráfico de columnas',
      line: 'Gráfico de líneas',
      pie: 'Gráfico circular',
      doughnut: 'Gráfico de anillos',
      area: 'Gráfico de áreas',
      scatter: 'Gráfico de dispersión',
      stacked: 'Gráfico de columnas apiladas'
    },
    range: (from, to) => `${from} a ${to}`,
    lowest: 'valor más bajo',
    highest: 'valor más alto'
  },
  prompts: {
    title: 'Haga clic para agregar título',
    subtitle: 'Haga clic para agregar subtítulo',
    text: 'Haga clic para agregar texto',
    levels: ['Segundo nivel', 'Tercer nivel', 'Cuarto nivel', 'Quinto nivel'],
    table: 'Haga clic en el icono para agregar una tabla',
    picture: 'Haga clic en el icono para agregar una imagen',
    chart: 'Haga clic en el icono para agregar un gráfico',
    label: 'Epígrafe',
    message: 'Haga clic para agregar un mensaje',
    quotation: 'Haga clic para agregar una cita',
    source: 'Haga clic para agregar la fuente',
    footer: 'Pie de página'
  },
  part: (index, of) => `${index} de ${of}`,
  places: (list, unit) => `${units[unit]} ${list}`,
  drawnFrom: (places) => `Fuente: ${places}`
}

const units = {paragraph: 'párrafo', paragraphs: 'párrafos', line: 'línea', lines: 'líneas'}

/** Spanish, read cautiously: speakers where they are certain. */
export const es: Lexicon = {
  lang: 'es',
  words,
  ...abbreviationsOf('es'),
  meeting: meetings.es,
  company: companies.es,
  inCharge: inCharge.es,
  reporting: esReporting,
  clauses: esClauses,
  commonWords: wordSet(`
    a al algo antes aunque cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre
    era eran es esa ese eso esta está están estas este esto estos fue fueron ha había han hasta hay la las le les lo los
    más me mi mientras mismo muy nada ni no nos o otra otro para pero poco por porque que quien se según ser si sido sin
    sobre son su sus también tan tanto te tiene tras tu un una uno unos y ya`)
}
