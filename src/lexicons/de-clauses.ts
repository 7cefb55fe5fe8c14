import type {Clauses} from './clauses.ts'
import {dePhrases} from './de-phrases.ts'
import {deReporting} from './de-reporting.ts'
import {sayingOf} from './saying-of.ts'
import {unlisted} from './unlisted.ts'
import {wordSet} from './word-set.ts'

/**
 * What shortening knows of German.
 *
 * A connective at the start decides where the verb stands, a comma before a relative clause says nothing of how needed it is, and
 * the verb may close the sentence: only what stands loose in the middle goes, and two main clauses part. No clause hangs on
 * another without a comma, so that articles need not be told from relative pronouns where halves have none.
 */
export const deClauses: Clauses = {
  ...dePhrases,
  ...unlisted,
  connectives: [],
  loose: wordSet('allerdings jedoch zudem außerdem überdies hingegen unterdessen indessen'),
  tying:
    wordSet(`aber doch und oder denn sondern zwar deshalb deswegen darum daher dabei dazu damit danach daraufhin dadurch
    dafür dagegen darin davon daran dort dennoch trotzdem jedoch zudem außerdem ebenso somit folglich stattdessen`),
  ties: wordSet('aber und doch'),
  tieNeeds: wordSet('nicht auch nur erst zwar'),
  vague: ['einige', 'manche', 'andere', 'kritiker', 'viele', 'man'],
  retort:
    /^(?:(?:aber|doch) )?(?:das|dies|es|so|er|sie|wir) (?:ist|sind|war|waren|hat|haben|wird|werden) (?:es |er |sie |wir |das |dem )?nicht(?: so)?[.!]$/i,
  firstPerson: wordSet('ich mich mir mein meine meinen meinem meiner meines'),
  concessions: [],
  relatives: wordSet(''),
  personal: wordSet(''),
  subordinators: wordSet(`
    dass daß weil wenn als nachdem bevor während obwohl damit sodass falls sofern ob da seit indem bis wobei wonach worauf
    wodurch wie wo wer was welche welcher welches um ohne statt`),
  finite: wordSet(`
    ist sind war waren wurde wurden wird hat hatte hatten kann konnte konnten muss musste mussten soll sollte sollten will
    wollte wollten darf durfte steht stand standen liegt lag lagen gibt gab gaben geht ging gingen kommt kam kamen bleibt blieb
    blieben gilt galt galten besteht bestand fehlt fehlte fällt fiel fielen steigt stieg stiegen sinkt sank sanken führt führte
    führten beginnt begann begannen endet endete haben werden können müssen sollen wollen dürfen reicht reichte braucht brauchte
    löschte sperrte sperrten öffnete öffneten schloss schlossen kostet kostete kosteten plant planen baut baute bauten zahlt zahlte
    erhielt erhielten verlor gewann gewannen stellte stellten setzte setzten legte legten brachte brachten nahm nahmen
    zog zogen traf trafen fuhr fuhren wuchs wuchsen dauert dauerte dauerten entspricht entsprach beträgt betrug betrugen`),
  participleEndings: [],
  gerundEndings: [],
  articles: wordSet(''),
  fronts: wordSet(`
    in im an am auf aus bei beim mit nach vor von vom zu zum zur über unter durch für gegen ohne seit bis während wegen trotz
    zwischen hinter neben laut ab heute gestern morgen dort hier dann damals bereits bisher zuletzt zunächst künftig nun so auch
    nur noch schon vielleicht dabei dafür dagegen damit danach darauf darum deshalb daher trotzdem dennoch`),
  subjects: wordSet('er sie es wir ich man'),
  coordinators: wordSet('und oder sowie'),
  joins: wordSet('und'),
  examples: ['wie', 'darunter', 'etwa', 'beispielsweise'],
  turning: wordSet(`
    aber doch jedoch obwohl trotz nur allein außer vorbehaltlich wenig später seither aufgehoben zurückgenommen
    ausgesetzt abgesagt verschoben abgelehnt rechtswidrig illegal falsch`),
  exemplary: ['darunter'],
  pronouns: wordSet(`
    er sie es man wir ihr ich dies diese dieser dieses diesen diesem sein seine seinen seinem seiner seines ihre ihren ihrem ihrer
    ihres ihn ihm ihnen jener jene jenes beide beides letzterer letztere`),
  headlineStops: wordSet(''),
  breaksHeadline: wordSet(''),
  pointers: wordSet('dies diese dieser dieses diesen diesem jener jene jenes letzterer letztere'),
  dateWords: wordSet(`
    am im in an heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag vormittag nachmittag
    abend nacht uhr um woche monat jahr letzten vergangenen nächsten kommenden januar jänner februar märz april mai juni juli august
    september oktober november dezember`),
  today: wordSet('heute'),
  copulas: wordSet(''),
  describing: wordSet(''),
  midAdverbs: wordSet(''),
  adding: wordSet('auch weitere weiterer weiteres ebenfalls ebenso zudem außerdem'),
  speaksOn: wordSet('ergänzte ergänzt erwiderte erwidert entgegnete entgegnet antwortete antwortet'),
  saying: sayingOf(
    deReporting,
    'laut zufolge angaben sprach spricht nannte nennt glaubt hält hielt schätzt schätzte rechnet rechnete hofft hoffte fürchtet'
  )
}
