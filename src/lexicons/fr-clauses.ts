import type {Clauses} from './clauses.ts'
import {frPhrases} from './fr-phrases.ts'
import {frReporting} from './fr-reporting.ts'
import {sayingOf} from './saying-of.ts'
import {unlisted} from './unlisted.ts'
import {wordSet} from './word-set.ts'

/** What shortening knows of French. */
export const frClauses: Clauses = {
  ...frPhrases,
  ...unlisted,
  connectives: [
    'par ailleurs',
    'en outre',
    'de plus',
    'toutefois',
    'cependant',
    'en revanche',
    'à l’inverse',
    "à l'inverse",
    'de fait',
    'en contrepartie',
    'en effet',
    'par conséquent',
    'en conséquence',
    'ainsi',
    'enfin',
    'finalement',
    'dans le même temps',
    'parallèlement',
    'en particulier',
    'par exemple',
    'en résumé',
    'en bref',
    'd’autre part',
    "d'autre part",
    'de même',
    'à cet égard',
    'pour autant',
    'au demeurant',
    'du reste'
  ],
  loose: wordSet('toutefois cependant'),
  tying: wordSet(
    'mais et ou or car donc ni certes pourtant cependant toutefois néanmoins ainsi aussi alors puis ensuite'
  ),
  ties: wordSet('mais et'),
  tieNeeds: wordSet('de pas non aussi ni puis'),
  vague: ['certains', 'certaines', "d'autres", 'd’autres', 'beaucoup', 'on'],
  retort:
    /^(?:(?:mais|or) )?(?:ce n['’](?:est|était) pas le cas|il n['’]en (?:est|fut|sera) rien|(?:il|elle|ils|elles) ne (?:l['’]|le )\p{L}+ pas)[.!]$/iu,
  firstPerson: wordSet("je j' moi mon ma mes"),
  concessions: ['tandis que'],
  relatives: wordSet('qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel'),
  personal: wordSet('qui dont lequel laquelle lesquels lesquelles'),
  subordinators: wordSet(`
    qui que qu' dont où quand lorsque lorsqu' comme puisque puisqu' parce si s'il s'ils tandis alors bien quoique quoiqu'
    afin pour lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel dès pendant depuis avant après sans sauf ce ainsi`),
  finite: wordSet(`
    est sont était étaient fut furent sera seront serait seraient n'est n'était n'étaient c'est
    a ont avait avaient aura auront aurait auraient n'a n'ont n'avait n'avaient n'aura
    peut peuvent pourrait pourraient doit doivent devra devront devrait devraient va vont veut veulent
    s'est s'était s'élève s'élèvent s'établit s'étend devient deviennent demeure demeurent dispose disposent prévoit prévoient
    permet permettent atteint atteignent existe existent continue continuent appartient contient concerne concernent
    impose imposent`),
  participleEndings: [
    'é',
    'ée',
    'és',
    'ées',
    'i',
    'ie',
    'is',
    'ies',
    'it',
    'its',
    'ite',
    'ites',
    'u',
    'ue',
    'us',
    'ues',
    'ert',
    'erte',
    'erts',
    'int'
  ],
  gerundEndings: [],
  articles: wordSet('le la les'),
  fronts: wordSet(''),
  subjects: wordSet(''),
  coordinators: wordSet('et ou ni'),
  joins: wordSet('et'),
  examples: ['comme', 'notamment', 'tels que', 'telles que', 'dont', 'y compris'],
  turning: wordSet(`
    mais quoique cependant toutefois malgré seulement uniquement sauf excepté réserve condition peu depuis ensuite
    annulé annulée annulés annulées retiré retirée suspendu suspendue reporté reportée rejeté rejetée illégal illégale
    faux fausse supposant`),
  exemplary: ['notamment', 'tels que', 'telles que', 'y compris'],
  pronouns: wordSet(`
    il elle ils elles on nous vous je celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles cela ceci ça c'est c' ce cet
    cette ces son sa ses leur leurs lui eux y en se s' s'est s'élève ne n' dernier dernière`),
  headlineStops: wordSet('après malgré tandis alors avec'),
  breaksHeadline: wordSet('après malgré'),
  pointers: wordSet('cet cette ces cela celui-ci celle-ci ceux-ci celles-ci'),
  dateWords: wordSet(`
    le la en ce cette au dans hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir
    après-midi nuit semaine mois année an ans dernier dernière prochain prochaine janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre 1er`),
  today: wordSet("aujourd’hui aujourd'hui"),
  copulas: wordSet("est sont était étaient n'est a ont avait avaient"),
  describing: wordSet(
    'né née nés âgé âgée âgés situé située situés basé basée appelé appelée nommé nommée connu connue composé composée'
  ),
  midAdverbs: wordSet('aussi également déjà encore toujours pas plus désormais alors souvent'),
  adding: wordSet('autre autres également aussi'),
  speaksOn: wordSet(
    'ajouté ajoute poursuivi poursuit conclu conclut répondu répond répliqué réplique rétorqué'
  ),
  saying: sayingOf(
    frReporting,
    'selon parle parlent parlé évoque évoquent évoqué cite citent cité citant juge jugent jugé pense pensent craint craignent craignait espère espèrent'
  )
}
