import type {Clauses} from './clauses.ts'
import {enPhrases} from './en-phrases.ts'
import {wordSet} from './word-set.ts'

/** What shortening knows of English. */
export const enClauses: Clauses = {
  ...enPhrases,
  connectives: [
    'however',
    'moreover',
    'furthermore',
    'in addition',
    'additionally',
    'meanwhile',
    'also',
    'indeed',
    'in fact',
    'of course',
    'nevertheless',
    'nonetheless',
    'therefore',
    'thus',
    'consequently',
    'as a result',
    'for instance',
    'for example',
    'in particular',
    'in turn',
    'still',
    'besides',
    'likewise',
    'similarly',
    'overall',
    'in conclusion',
    'in short',
    'finally',
    'notably',
    'importantly',
    'interestingly',
    'at the same time',
    'on the other hand',
    'to be sure',
    'after all',
    'that said',
    'specifically',
    'more specifically',
    'accordingly',
    'conversely',
    'by contrast',
    'in contrast',
    'on the contrary',
    'after that',
    'as such'
  ],
  loose: wordSet(''),
  tying: wordSet('but yet and or nor so then'),
  ties: wordSet('but and'),
  tieNeeds: wordSet('for to then yet so not no nor also even only by'),
  vague: ['some people', 'some others', 'others', 'people', 'many people', 'critics'],
  retort:
    /^(?:(?:but|yet|and) )?(?:it|he|she|they|that|this|we|i|you|there) (?:\w+ not|\w+n['’]t|can ?not)(?: yet| so| either| (?:believe|think|accept|buy) (?:it|that|this|so))?(?:[.!]$|;)/i,
  firstPerson: wordSet("I I'm I've I'd I'll I’m I’ve I’d I’ll me my mine myself"),
  concessions: ['while', 'although', 'though', 'whereas'],
  relatives: wordSet('which who whose whom where'),
  personal: wordSet('who whose whom'),
  persons: wordSet(`
    spokesperson spokesman spokeswoman man woman boy girl student artist member chief head chairman chairwoman
    chairperson chair official president politician musician historian technician guard graduate native resident
    citizen veteran survivor witness friend wife husband son daughter mother father brother sister aide star icon
    expert critic scholar fellow associate candidate activist executive analyst scientist physicist journalist
    clerk judge nurse representative republican democrat deputy person`),
  personEndings: ['er', 'or', 'ist', 'ian', 'ant', 'ee', 'ess'],
  subordinators: wordSet(
    'who which that whose whom where when while as because since if though although whereas after before until unless what how why whether than'
  ),
  alsoPrepositions: wordSet('as after before since until than'),
  finite: wordSet(`
    am is are was were has had have does did do will would can could may might must shall should cannot
    isn't aren't wasn't weren't hasn't hadn't haven't doesn't didn't don't won't wouldn't can't couldn't
    said says told took went came gave began became knew saw wrote spoke rose fell grew drew broke chose drove
    flew threw wore swore shook stole forbade arose awoke swam sang sank sprang rang ate hid
    denies deny carries suggests includes believes requires allows contains
    seems seemed appears appeared happened occurred arrived died existed persists persist`),
  perhapsFinite: wordSet(`
    met held left made found kept sent stood thought brought bought caught taught sought fought won lost led
    paid laid lay sat heard meant felt built spent struck hung dealt read put set cut hit shut let cost spread`),
  pastEndings: ['ed'],
  presentEndings: ['s'],
  participleEndings: ['ed', 'en', 'ing', 'wn'],
  gerundEndings: ['ing'],
  articles: wordSet(''),
  fronts: wordSet(`
    in on at by for from with without after before during since until under over between among through despite
    following according per as to of inside outside across behind near within amid`),
  subjects: wordSet('he she it they we i'),
  beforeInfinitive: wordSet('to not will would can could may might must shall should and or'),
  coordinators: wordSet('and or'),
  joins: wordSet('and while'),
  examples: ['such as', 'including', 'like'],
  openings: [
    'in addition to',
    'in support of',
    'in honor of',
    'in honour of',
    'in preparation for',
    'in anticipation of',
    'speaking to',
    'speaking at',
    'speaking in',
    'speaking on',
    'speaking with',
    'addressing',
    'appearing on',
    'appearing at'
  ],
  utterances: wordSet(`
    statement release conference briefing interview speech address remarks tweet post report letter message video
    broadcast article email e-mail memo announcement blog hearing rally ceremony debate forum`),
  places: wordSet('in at via during'),
  tells: wordSet('told tells'),
  topics: wordSet('of about regarding concerning that how why over against for response reply reaction'),
  someArticles: wordSet('a an'),
  beside: wordSet('with amid'),
  meanwhile: wordSet('as'),
  definite: wordSet('the his her its their our'),
  turning: wordSet(`
    but though although however despite only just few little exception instead rather except unlike even
    assuming supposing granting providing barring subject provided depending pending regardless later since cancelled canceled postponed withdrew withdrawn revoked
    overturned overruled reversed dropped suspended unconstitutional unlawful illegal invalid void false wrong untrue
    disputed contested retracted discredited debunked rejected denied acquitted cleared convicted sentenced jailed charged accused
    banned repealed vetoed boycott boycotts boycotted boycotting dangerous unsafe closed against opposing opposed abstaining hiding
    concealing mistaking bribed threat threatened citing quoting finding ruling winning losing killing ending becoming leaving forcing causing resulting won lost killed`),
  exemplary: ['including', 'such as', 'especially'],
  falseParticiples: wordSet(`
    including during following regarding concerning excluding depending according considering pending barring
    notwithstanding amounting ranging something anything nothing everything king ring spring string beijing evening
    morning wing thing sing`),
  pointers: wordSet('this these those such them him'),
  pronouns: wordSet('he she it they his her its their this that these those such him them'),
  headlineStops: wordSet('with after amid amidst despite while'),
  breaksHeadline: wordSet('after amid amidst despite'),
  dateWords: wordSet(`
    on in at last this late early next monday tuesday wednesday thursday friday saturday sunday yesterday today
    morning evening night afternoon noon midnight week month year a.m p.m am pm gmt utc est edt
    january february march april may june july august september october november december`),
  days: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today morning evening night afternoon`),
  today: wordSet('today tonight'),
  lately: [
    'early yesterday morning',
    'late yesterday evening',
    'early yesterday',
    'late yesterday',
    'yesterday morning',
    'yesterday afternoon',
    'yesterday evening',
    'yesterday',
    'last night',
    'this morning',
    'this afternoon',
    'this evening'
  ],
  beforeDays: wordSet('on late early this'),
  dayPointers: wordSet('day same previous next later then earlier also'),
  measures: wordSet(`
    mile miles mi kilometer kilometers kilometre kilometres km m meter meters metre metres foot feet ft yard yards inch
    inches cm mm acre acres hectare hectares square cubic pound pounds lb lbs kg kilograms ton tons tonne tonnes c f
    celsius fahrenheit utc gmt per hour mph kph km/h or`),
  copulas: wordSet('is are was were has have had'),
  describing: wordSet(`
    born aged based located situated owned called named known nicknamed titled founded built made married considered
    used related designed held set`),
  midAdverbs: wordSet('also not still now already later then been again both all each often once twice'),
  adding: wordSet('another other others also further addition'),
  speaksOn: wordSet(
    'added adds continued continues concluded concludes responded responds replied replies countered retorted'
  ),
  saying: wordSet(`
    said says say saying told tells telling according added adds adding wrote writes writing noted notes noting claimed
    claims claiming argued argues arguing warned warns warning stated states stating reported reports reporting
    announced announces announcing insisted insists insisting alleged alleges alleging accused accuses accusing
    blamed blames blaming citing quoting quoted called calls calling explained explains explaining responded
    denied denies denying confirmed confirms confirming suggested suggests suggesting predicted predicts predicting
    urged urges urging stressed stresses stressing emphasizing emphasising emphasized emphasised`)
}
