import type {Clauses} from './clauses.ts'
import {esPhrases} from './es-phrases.ts'
import {esReporting} from './es-reporting.ts'
import {sayingOf} from './saying-of.ts'
import {unlisted} from './unlisted.ts'
import {wordSet} from './word-set.ts'

/** What shortening knows of Spanish. */
export const esClauses: Clauses = {
  ...esPhrases,
  ...unlisted,
  connectives: [
    'además',
    'asimismo',
    'por otra parte',
    'por otro lado',
    'en cambio',
    'en contraste',
    'por contra',
    'con todo',
    'a su vez',
    'en consecuencia',
    'por tanto',
    'por lo tanto',
    'por ello',
    'así',
    'de hecho',
    'en efecto',
    'finalmente',
    'por último',
    'en definitiva',
    'en resumen',
    'mientras tanto',
    'entretanto',
    'por ejemplo',
    'en particular',
    'al mismo tiempo',
    'de igual modo',
    'del mismo modo'
  ],
  loose: wordSet('asimismo además'),
  tying: wordSet('pero y e o u mas sino pues ni tampoco también así entonces además asimismo ello'),
  ties: wordSet('pero y'),
  tieNeeds: wordSet('no ni también sólo solo además'),
  vague: ['algunos', 'algunas', 'otros', 'otras', 'muchos', 'muchas'],
  retort:
    /^(?:(?:pero|y) )?no (?:lo )?(?:es|son|fue|fueron|era|eran|está|están|será|serán)(?: así| el caso)?[.!]$/i,
  firstPerson: wordSet('yo mí mi mis'),
  concessions: ['mientras que'],
  relatives: wordSet('que quien quienes cuyo cuya cuyos cuyas'),
  personal: wordSet('que quien quienes cual cuales'),
  subordinators: wordSet(`
    que quien quienes cuyo cuya cuyos cuyas cual cuales donde cuando como porque pues si aunque mientras para tras según
    sino salvo hasta desde después antes ya cuanto cuanta lo`),
  finite: wordSet(`
    es son eran fue fueron será serán sería serían está están estaba estaban estuvo estuvieron
    ha han había habían habrá habrán hay hubo tiene tienen tenía tenían tuvo tuvieron tendrá tendrán
    puede pueden podía podían pudo pudieron podrá podrán podría podrían debe deben debía debían deberá deberán
    va van iba iban quiere quieren hace hacen hizo hicieron sigue siguen siguió siguieron asciende ascienden ascendió
    aumentó aumentaron cayó cayeron subió subieron bajó bajaron comenzó comenzaron empezó empezaron terminó llegó llegaron
    recibió recibieron perdió perdieron salió salieron entró entraron quedó quedaron cerró cerraron abrió abrieron
    murió murieron ganó ganaron viajó viajaron existe existen permite permiten alcanza alcanzan alcanzó cumple cumplen
    afecta afectan dispone disponen`),
  participleEndings: [
    'ado',
    'ada',
    'ados',
    'adas',
    'ido',
    'ida',
    'idos',
    'idas',
    'ndo',
    'cho',
    'cha',
    'to',
    'ta',
    'tos',
    'tas',
    'so',
    'sa'
  ],
  gerundEndings: [],
  articles: wordSet('la las los lo'),
  fronts: wordSet(''),
  subjects: wordSet(''),
  coordinators: wordSet('y e o u ni'),
  joins: wordSet('y e'),
  examples: ['como', 'entre ellos', 'entre ellas', 'incluidos', 'incluidas', 'tales como'],
  turning: wordSet(`
    pero aunque sino pese solo sólo solamente únicamente salvo excepto condición poco después luego anulado anulada
    anulados anuladas retirado retirada suspendido suspendida aplazado aplazada rechazado rechazada ilegal falso falsa
    suponiendo`),
  exemplary: ['entre ellos', 'entre ellas', 'incluidos', 'incluidas', 'tales como'],
  // A verb needs no subject: what opens with one of the small words before a verb has its subject in the half before.
  pronouns: wordSet(`
    él ella ellos ellas usted ustedes nosotros yo su sus este esta estos estas ese esa esos esas eso esto aquel aquella le les me
    nos se no ya también tampoco nunca hoy ayer así ahora luego después entonces en a al por con sin desde para ambos ambas`),
  headlineStops: wordSet('tras después mientras con pese'),
  breaksHeadline: wordSet('tras pese'),
  pointers: wordSet('este esta estos estas ese esa esos esas eso esto aquel aquella'),
  dateWords: wordSet(`
    el la en este esta al hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo tarde noche semana mes año
    pasado pasada próximo próxima de del enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`),
  today: wordSet('hoy'),
  copulas: wordSet('es son eran fue fueron está están estaba ha han había tiene tienen tenía'),
  describing: wordSet(
    'nacido nacida situado situada ubicado ubicada llamado llamada conocido conocida compuesto compuesta'
  ),
  midAdverbs: wordSet('también ya aún todavía no siempre ahora'),
  adding: wordSet('otro otra otros otras también además'),
  speaksOn: wordSet(
    'añadió añade agregó agrega prosiguió continuó concluyó respondió responde replicó replica'
  ),
  saying: sayingOf(
    esReporting,
    'habló hablaron cita citan citó citando juzga considera consideran consideró cree creen teme temen espera esperan esperaba'
  )
}
