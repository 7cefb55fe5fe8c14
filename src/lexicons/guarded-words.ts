import {deReporting} from './de-reporting.ts'
import {esReporting} from './es-reporting.ts'
import {frReporting} from './fr-reporting.ts'
import type {Reporting} from './reporting.ts'
import {wordSet} from './word-set.ts'

/**
 * Words whose loss or gain changes what a sentence says, in every language that has them here.
 *
 * The check of a point knows no language: a point may quote one inside another. A false guard costs some brevity,
 * a missing one costs the truth.
 */
export interface GuardedWords {
  readonly negations: ReadonlySet<string>
  /** Modals, and words that say how sure something is. */
  readonly hedges: ReadonlySet<string>
  /** Hedges of a number: they guard the next number only. */
  readonly quantifiers: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Verbs and phrases by which a statement becomes somebody's. */
  readonly attributions: ReadonlySet<string>
  /** Words that open a condition or an exception. */
  readonly conditions: ReadonlySet<string>
  /** Words that open what somebody says, thinks or doubts: "that". */
  readonly complementizers: ReadonlySet<string>
  /** Pronouns for which a name may be put. */
  readonly pronouns: ReadonlySet<string>
}

export const guardedWords: GuardedWords = {
  negations: wordSet(`
    not no never nor neither none nobody nothing nowhere without cannot hardly barely scarcely n't
    deny denies denied denying denial reject rejects rejected rejecting refuse refuses refused refusing
    fail fails failed failing lack lacks lacked
    nicht kein keine keiner keinen keinem keines nie niemals niemand nichts weder ohne kaum
    bestreitet bestreiten bestritt bestritten dementiert dementierte dementieren verweigert verweigerte verweigern
    dementierten keinerlei nirgends nichtig leugnet leugnete leugneten ablehnt ablehnte abgelehnt zurückgewiesen
    ne pas jamais aucun aucune rien personne ni sans nie nient démenti dément démentent rejette rejettent refuse refusent
    no nunca jamás ningún ninguna ninguno nadie nada ni sin tampoco niega niegan negó rechaza rechazan rechazó`),
  hedges: wordSet(`
    may might could would should must can shall possible possibly potential potentially perhaps probably probable
    maybe likely unlikely allegedly reportedly apparently purportedly supposedly seemingly suspected alleged expected
    believed thought suggest suggests suggested suggesting speculate speculates speculated speculation claim claims
    claimed claiming appear appears appeared seem seems seemed so-called former acting fake planned proposed attempted
    would-be unconfirmed mostly partly largely often sometimes rarely
    kann könnte könnten können mag möge dürfte dürften soll sollen sollte sollten würde würden müsste müssten muss
    müssen möglicherweise vielleicht wahrscheinlich vermutlich mutmaßlich mutmaßliche mutmaßlichen angeblich offenbar
    voraussichtlich wohl ehemalige ehemaliger ehemaligen geplante geplanten müsse solle könne dürfe dürften wolle möglich mögliche
    mutmaßlicher vermeintlich vermeintliche scheinbar anscheinend womöglich eventuell angebliche angeblichen behauptet
    behauptete früherer frühere teilweise weitgehend
    peut peuvent pourrait pourraient devrait devraient serait seraient aurait auraient doit doivent peut-être
    probablement éventuellement présumé présumée présumés apparemment vraisemblablement prétendu ancien ancienne
    puede pueden podría podrían debería deberían sería serían habría habrían debe deben quizá quizás probablemente
    posiblemente presunto presunta presuntamente supuesto supuesta supuestamente aparentemente`),
  quantifiers: wordSet(`
    only about around nearly almost approximately roughly some least most more less fewer than over under up estimated
    nur etwa rund fast knapp ungefähr mindestens höchstens über unter bis mehr weniger lediglich gut circa maximal wenigstens
    seulement environ presque moins plus jusqu'à près
    solo sólo casi unos unas cerca aproximadamente menos más hasta`),
  numbers: wordSet(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion half third quarter dozen dozens first second fourth fifth sixth
    seventh eighth ninth tenth double triple twice once percent
    null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig
    achtzig neunzig hundert hunderte tausend tausende million millionen milliarde milliarden hälfte drittel viertel
    dutzend prozent
    zéro deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents
    mille milliard milliards moitié tiers quart douzaine pourcent
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta
    ochenta noventa cien ciento cientos mil miles millón millones mitad tercio cuarto docena`),
  attributions: new Set([
    ...wordSet(`
    said says say saying allege argue warn announce insist declare declares declared told tells according reported reports announced announces wrote writes claimed claims alleged
    alleges argued argues stated states testified warned warns added adds insisted insists suggested suggests speculate
    believes believe estimates estimated think thinks thought
    sagte sagten sagt zufolge laut erklärte erklärten erklärt berichtete berichteten berichtet warnte warnten warnt
    behauptet behauptete teilte sagten betonte betont bestätigte bestätigt mitteilte angaben darstellung bekanntgab teilten kündigte
    dit dirent déclaré déclare affirmé affirme selon annoncé annonce averti avertit
    dijo dijeron dice según declaró afirmó afirma anunció advirtió advierte`),
    ...[deReporting, frReporting, esReporting].flatMap(closingForms)
  ]),
  complementizers: wordSet('that dass daß'),
  conditions: wordSet(`
    if unless until except whether
    falls wenn sofern außer bis ob solange vorausgesetzt
    si sauf excepté jusque
    salvo excepto hasta`),
  pronouns: wordSet('he she his her')
}

/** Forms that may follow what is said: ", a précisé le ministre". What needs a particle is too common without it: "gibt". */
function closingForms({finite, participles, finals}: Reporting): readonly string[] {
  const forms = [...finite, ...participles].filter(
    ([, form]) => form.closes && form.particles === undefined && form.phrases === undefined
  )
  return [...forms.map(([word]) => word), ...finals]
}
