import {frClaims} from './fr-claims.ts'
import {frNations} from './gazetteer/fr.ts'
import {reportedForms} from './reported-forms.ts'
import type {Nations, Reporting} from './reporting.ts'
import {wordSet} from './word-set.ts'

let nations: Nations | undefined

/** What the cautious reading knows of French. */
export const frReporting: Reporting = {
  lang: 'fr',
  ...frClaims,
  elisions: wordSet('l d qu s n c j m t jusqu lorsqu puisqu'),
  verbSecond: false,
  nounsCapital: false,
  compounds: false,

  finite: reportedForms(`
    says+ | affirme affirment déclare déclarent assure assurent indique indiquent précise précisent explique expliquent annonce annoncent
    says+ | souligne soulignent estime estiment rappelle rappellent ajoute ajoutent reconnaît reconnaissent soutient soutiennent confirme confirment
    says+ | considère considèrent constate constatent insiste insistent raconte racontent conclut résume résument suggère suggèrent
    says | propose proposent recommande recommandent exhorte exhortent espère espèrent
    supports | défend défendent applaudit applaudissent
    opposes | déplore déplorent fustige fustigent
    says | décrit décrivent évoque évoquent qualifie qualifient
    opposes | reproche reprochent
    warns | craint craignent
    says+ | répond répondent réplique répliquent rétorque rétorquent dit disent prévient préviennent affirmait assurait expliquait
    says | demande demandent réclame réclament exige exigent promet promettent appelle appellent
    denies+ | dément démentent nie nient
    denies | conteste contestent réfute réfutent
    opposes? | rejette rejettent récuse récusent
    supports | salue saluent soutient soutiennent félicite félicitent approuve approuvent
    opposes | condamne condamnent dénonce dénoncent critique critiquent accuse accusent refuse refusent regrette regrettent
    warns+ | avertit avertissent
    warns | menace menacent redoute redoutent met>~en-garde mettent>~en-garde
    says | prône prônent préconise préconisent invite invitent plaide plaident`),
  auxiliaries: wordSet('a ont avait avaient'),
  participles: reportedForms(`
    says+ | déclaré affirmé assuré indiqué précisé expliqué annoncé souligné estimé rappelé ajouté reconnu confirmé répondu dit répliqué rétorqué insisté
    says+ | lancé réagi ironisé confié témoigné martelé conclu poursuivi résumé écrit révélé admis rapporté soutenu fait>~savoir
    says+ | considéré constaté raconté suggéré
    says | décrit évoqué qualifié proposé recommandé
    opposes | déploré fustigé
    warns | alerté
    supports | défendu applaudi
    opposes | reproché
    warns | craint
    says | demandé réclamé exigé promis appelé exhorté prôné préconisé invité plaidé
    denies+ | démenti nié
    denies | contesté réfuté
    opposes? | rejeté récusé
    supports | salué félicité approuvé
    opposes | condamné dénoncé critiqué accusé refusé regretté
    warns+ | averti prévenu
    warns | menacé mis>~en-garde
    supports | apporté>~son-soutien`),
  participleLast: false,
  separable: wordSet(''),
  asOpeners: new Set(),
  finals: new Set(),
  adverbs: wordSet(
    'également aussi vivement fermement déjà formellement catégoriquement officiellement ensuite notamment toutefois cependant de nouveau'
  ),

  according: ['selon', 'd après', 'aux dires de'],
  accordingAfter: new Set(),
  closers: new Set(),
  oblique: new Set(),
  inflecting: new Set(),
  adjectivesInflect: false,

  address: wordSet('m m. mme mme. mlle monsieur madame'),
  kin: wordSet('famille familles frères sœurs époux couple'),
  belongings: wordSet('son sa ses leur leurs'),
  pairing: wordSet('et'),
  relatives: wordSet('qui dont'),
  reportedMood: wordSet(''),
  articles: wordSet('le la les l un une des plusieurs deux trois certains'),
  modifiers:
    wordSet(`ancien ancienne premier première vice nouveau nouvelle général générale générales adjoint adjointe délégué déléguée
    national nationale nationaux nationales municipal municipale municipaux régional régionale régionales local locale locaux locales
    mondial mondiale international internationale fédéral fédérale public publique sanitaires judiciaires militaires étrangères intérieur haut haute hauts
    européen européenne actuel actuelle sortant sortante agricole central centrale suprême militaire policières indépendants indépendant`),
  offices:
    wordSet(`ministre ministres président présidente porte-parole premier-ministre chancelier chancelière roi reine ambassadeur
    ambassadrice secrétaire directeur directrice chef cheffe maire maires préfet préfète député députée députés sénateur sénatrice général
    amiral colonel commissaire avocat avocate procureur procureure juge professeur professeure expert experte experts chercheur
    chercheuse chercheurs analyste analystes pape évêque gouverneur gouverneure négociateur négociatrice diplomate diplomates
    responsable responsables dirigeant dirigeante dirigeants fondateur fondatrice représentant représentante économiste économistes
    homologue élu élue élus patron patronne émissaire envoyé envoyée vice-président vice-présidente`),
  bodies:
    wordSet(`gouvernement usine hôpital clinique ministère ministères police gendarmerie pompiers parquet tribunal cour commission parlement parti opposition
    syndicat syndicats intersyndicale entreprise groupe banque université institut organisation conseil armée ambassade administration agence autorités
    préfecture mairie association coopérative fédération compagnie société constructeur exploitant régime diplomatie présidence union
    région département commune ville métropole direction majorité collectif habitants riverains témoins enquêteurs observateurs défenseurs sénat assemblée croix-rouge onu otan ue opep ocde aiea oms`),
  state:
    wordSet(`gouvernement ministère ministre président présidente premier-ministre chancelier chancelière ambassadeur ambassadrice
    ambassade armée régime diplomatie présidence roi reine parlement porte-parole`),
  formerly: wordSet('ancien ancienne ex-ministre ex-président'),
  links: wordSet('de du des d en aux à et'),
  nameParticles: wordSet('de du van von ben al el le la'),
  nominatives: new Set(),
  objectArticles: new Set(),
  feminineObject: '',
  feminineEndings: [],
  objectEnding: '',
  seatLinks: new Set(),
  closed:
    wordSet(`le la les l un une des du de d et ou mais donc car ni or que qu qui dont où quand lorsque si comme il elle ils elles on nous
    vous je tu ce cet cette ces cela ceci son sa ses leur leurs notre nos votre vos mon ma mes à au aux en dans par pour sur sous avec sans
    contre entre vers chez depuis pendant après avant lors selon ne pas plus jamais a ont est sont été être avait hier aujourd'hui demain
    lui se s y ainsi aussi alors enfin puis ici là très tout toute tous toutes plusieurs certains deux trois`),
  adjuncts:
    wordSet(`à au aux en dans lors sur devant dans après avant hier mercredi par auprès pendant le la ce cette jeudi vendredi samedi dimanche
    lundi mardi aujourd'hui depuis via face`),
  fronted:
    wordSet(`dans lors après avant depuis en à au hier lundi mardi mercredi jeudi vendredi samedi dimanche le ce cette interrogé interrogée
    pour malgré face par pendant dès sur devant de son sa`),
  negations: wordSet('ne n pas jamais aucun aucune rien'),
  assurances: wordSet(
    'tous toutes toujours correctement conforme conformes conformément légal légale légalement régulièrement pleinement irréprochable transparent transparente'
  ),
  flatNegations: wordSet('rien jamais personne aucun aucune'),
  datives: wordSet('lui leur'),
  reflexives: wordSet('se s'),
  reflexive: reportedForms(`
    opposes | oppose opposent opposait opposé opposée opposés plaint plaignent plainte
    supports | félicite félicitent félicité félicitée félicités réjouit réjouissent réjoui réjouie
    warns | inquiète inquiètent inquiété inquiétée alarme alarment alarmé alarmée
    supports | dit>~favorable dits>~favorables dite>~favorable
    says | engage>~à engagent>~à engagé>~à engagée>~à`),
  be: wordSet('est sont était étaient'),
  adjectiveEndings: [],
  saidObjects: wordSet('cela ça ceci'),
  clitics: wordSet('le la les l'),
  claimNouns: [
    'accusation',
    'allégation',
    'affirmation',
    'reproche',
    'soupçon',
    'rumeur',
    'information',
    'mise'
  ],

  dropsSubject: false,
  bareArticles: wordSet(''),
  ownPronouns: wordSet(''),
  objectOpeners: wordSet(''),
  such: wordSet('tel telle tels telles'),
  contraries: [
    'c est le contraire',
    'c est tout le contraire',
    'le contraire',
    'au contraire',
    'bien au contraire',
    'tout au contraire'
  ],
  backAdverbs: wordSet(''),
  pointers: wordSet(
    'il elle ils elles celui-ci celle-ci ceux-ci celles-ci cela ceci ce cet cette ces son sa ses leur leurs lui'
  ),
  personal: wordSet('il elle ils elles'),
  impersonal: 'il',
  invertedEndings: wordSet('il elle ils elles'),
  pointersAt: wordSet(
    'y faut s est semaine mois année matin soir lundi mardi mercredi jeudi vendredi samedi dimanche week-end printemps été automne hiver'
  ),
  connectives: wordSet(
    'et mais or cependant toutefois pourtant enfin ensuite puis ainsi aussi néanmoins parallèlement'
  ),
  complementizers: wordSet('que qu'),
  subordinators: wordSet(
    'que qu qui dont où quand lorsque lorsqu si comme puisque puisqu tandis alors quoique bien'
  ),

  counting: {
    numbers: new Map(
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
        .split(' ')
        .map((word, index) => [word, index + 2])
    ),
    magnitudes: wordSet('cents mille million millions milliard milliards md mds'),
    roundMagnitudes: new Map([
      ['cents', 100],
      ['mille', 1000]
    ]),
    thousandsMark: '\u202f',
    unitLinks: wordSet('d de'),
    bareUnits: wordSet('points'),
    percents: ['%', 'pour cent', 'points de pourcentage', 'points de base', 'points'],
    currencies: wordSet('euros euro dollars dollar francs livres roubles yens yuans couronnes'),
    counted:
      wordSet(`personnes habitants morts blessés civils soldats enfants maisons bâtiments salariés employés emplois postes réfugiés
      manifestants arrestations missiles drones chars cas victimes disparus écoles hôpitaux navires avions logements foyers hectares`)
  },
  calendar: {
    months: new Map(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
        .split(' ')
        .map((month, index) => [month, index + 1])
    ),
    weekdays: wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    links: new Set(),
    openers: wordSet('le en depuis dès'),
    bounds: wordSet('depuis dès'),
    ranges: {
      openers: wordSet('de entre'),
      links: wordSet('à et jusqu'),
      fillers: wordSet('fin début mi la le du de l d année printemps été automne hiver en')
    },
    spans: {openers: wordSet('du entre'), links: wordSet('au et'), fillers: wordSet('le')},
    bareYears: false,
    yearWords: wordSet('année'),
    events: [
      'rencontre',
      'sommet',
      'élection',
      'guerre',
      'attaque',
      'attentat',
      'visite',
      'accord',
      'traité',
      'séisme',
      'manifestation',
      'référendum',
      'vote',
      'conférence',
      'réunion',
      'procès',
      'crise',
      'incendie',
      'accident',
      'loi',
      'décret',
      'scrutin'
    ]
  },
  get nations() {
    nations ??= frNations()
    return nations
  }
}
