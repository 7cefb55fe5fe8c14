import {deClaims} from './de-claims.ts'
import {deNations} from './gazetteer/de.ts'
import {reportedForms} from './reported-forms.ts'
import type {Nations, Reporting} from './reporting.ts'
import {wordSet} from './word-set.ts'

let nations: Nations | undefined

/** What the cautious reading knows of German. */
export const deReporting: Reporting = {
  lang: 'de',
  ...deClaims,
  elisions: new Set(),
  verbSecond: true,
  nounsCapital: true,
  compounds: true,

  // Forms that are an infinitive or a plural noun too ("berichten") stand where the subject decides.
  finite: reportedForms(`
    says+ | sagt sagte sagten erklärt erklärte erklärten betont betonte betonten berichtet berichtete berichteten
    says+ | versichert versicherte versicherten äußert äußerte äussert äusserte behauptet behauptete behaupteten meint meinte meinten
    says+ | schreibt schrieb schrieben bestätigt bestätigte bestätigten erläutert erläuterte ergänzt ergänzte
    says+ | teilt>mit teilte>mit teilten>mit gibt>bekannt/an/zu gab>bekannt/an/zu gaben>bekannt/an/zu räumt>ein räumte>ein räumten>ein
    says+ | kündigt>an kündigte>an kündigten>an fügt>hinzu fügte>hinzu hebt>hervor hob>hervor
    says+ | entgegnet entgegnete entgegneten antwortet antwortete antworteten bekräftigt bekräftigte bekräftigten beteuert beteuerte unterstreicht unterstrich
    says+ | kommentiert kommentierte vermutet vermutete vermuteten prognostiziert prognostizierte twitterte gesteht gestand berichten erklären betonen meinen sagen
    says+ | macht>deutlich/klar machte>deutlich/klar machten>deutlich/klar stellt>klar stellte>klar stellten>klar
    says | schlägt>vor schlug>vor schlugen>vor empfiehlt empfahl empfahlen
    supports | befürwortet befürwortete befürworteten
    opposes | bemängelt bemängelte bemängelten moniert monierte monierten
    says | schildert schilderte schilderten beschreibt beschrieb beschrieben beschreiben bedauert bedauerte bedauerten erwartet erwartete erwarteten erwarten rechnet>~mit rechnete>~mit rechnen>~mit rechneten>~mit
    says | geht>~davon/aus gehen>~davon/aus ging>~davon/aus gingen>~davon/aus hofft>~auf hoffen>~auf hoffte>~auf appelliert>~an appellierte>~an
    says | sprach>~von spricht>~von sprachen>~von bezeichnete bezeichneten bezeichnet nannte nannten nennt rief>auf riefen>auf ruft>auf
    says | zeigt>~sich zeigte>~sich zeigten>~sich
    says | plädiert plädierte plädierten ruft>auf drängt drängte drängten
    says | fordert forderte forderten verlangt verlangte verlangten bittet bat baten verspricht versprach versprachen
    denies+ | dementiert dementierte dementierten
    denies | widerspricht widersprach widersprachen widersprechen bestreiten
    supports | verteidigt verteidigte verteidigten dankt dankte gratuliert gratulierte
    opposes | beklagt beklagte beklagten bezweifelt bezweifelte bezweifelten
    warns | befürchtet befürchtete befürchteten befürchten fürchtet fürchtete fürchten
    denies | bestreitet bestritt bestritten leugnet leugnete leugneten streitet>ab stritt>ab stritten>ab
    opposes? | weist>zurück wies>zurück wiesen>zurück
    supports | begrüßt begrüßte begrüßten begrüsst begrüsste begrüssten unterstützt unterstützte unterstützten lobt lobte lobten würdigt würdigte
    opposes | verurteilt verurteilte verurteilten kritisiert kritisierte kritisierten lehnt>ab lehnte>ab lehnten>ab rügt rügte
    opposes | wirft>vor werfen>vor warf>vor warfen>vor beschuldigt beschuldigte beschuldigten verweigert verweigerte verweigerten
    warns+ | warnt warnte warnten mahnt mahnte mahnten
    warns | droht drohte drohten`),
  auxiliaries: wordSet('hat haben hatte hatten'),
  participles: reportedForms(`
    says+ | gesagt erklärt betont mitgeteilt bekanntgegeben angekündigt bestätigt versichert eingeräumt berichtet
    says | gefordert verlangt versprochen
    denies | dementiert bestritten geleugnet
    opposes? | zurückgewiesen
    supports | begrüßt unterstützt gelobt gewürdigt
    opposes | verurteilt kritisiert abgelehnt vorgeworfen beschuldigt
    warns | gewarnt gemahnt gedroht`),
  participleLast: true,
  separable: wordSet('ab an aus ein vor zu los frei fest'),
  asOpeners: wordSet('wie'),
  finals:
    wordSet(`mitteilte mitteilten mitteilt sagte sagten erklärte erklärten berichtete berichteten berichtet bekanntgab
    bekanntgaben ankündigte angab angaben bestätigte bestätigten betonte schrieb`),
  adverbs: wordSet(''),

  according: [
    'nach angaben von',
    'laut angaben von',
    'nach darstellung von',
    'nach einschätzung von',
    'nach auffassung von',
    'nach ansicht von',
    'nach meinung von',
    'nach aussage von',
    'nach aussagen von',
    'nach aussagen',
    'nach aussage',
    'nach angaben',
    'laut angaben',
    'nach darstellung',
    'nach einschätzung',
    'nach auffassung',
    'nach ansicht',
    'nach meinung',
    'laut'
  ],
  accordingAfter: wordSet('zufolge'),
  closers: wordSet('so'),
  oblique: wordSet('dem der den'),
  inflecting: wordSet('des eines einem einer'),
  adjectivesInflect: true,

  address: wordSet('herr frau dr. prof.'),
  kin: wordSet('familie familien brüder schwestern geschwister ehepaar eheleute'),
  belongings: wordSet('ihr ihre sein seine'),
  pairing: wordSet('und sowie'),
  relatives: wordSet('der die das dessen deren'),
  reportedMood: wordSet(
    `sei seien habe könne werde müsse dürfe solle wolle gebe gehe komme bleibe liege fehle gelte heiße stehe sage erkläre sehe wisse
    führe nehme zeige trage treffe verliere bringe stimme mache leide bestehe entspreche brauche handele handle verfüge erhalte betreffe
    betrage steige sinke wachse greife verletze gefährde verhindere verstoße rechne plane prüfe erwarte setze lege ziehe beginne diene
    fordere unterstütze lehne bestreite begrüße glaube kenne trete verstehe versuche zahle koste halte finde lasse spreche drohe`
  ),
  articles: wordSet('der die das ein eine mehrere einige viele beide zwei drei'),
  modifiers:
    wordSet(`ehemalige ehemaliger früherer frühere amtierende amtierender stellvertretende stellvertretender neue neuer
    örtliche örtlichen zuständige zuständigen zuständiger oberste oberster nationale nationaler internationale staatliche staatlicher
    leitende leitender designierte designierter russischsprachige unabhängige unabhängiger deutsche deutscher sein`),
  offices:
    wordSet(`sprecher sprecherin minister ministerin ministern präsident präsidentin kanzler kanzlerin premier premierminister
    premierministerin ministerpräsident ministerpräsidentin könig königin botschafter botschafterin gesandter sekretär sekretärin
    direktor direktorin leiter leiterin chef chefin vorsitzende vorsitzender bürgermeister bürgermeisterin abgeordneter abgeordnete
    general admiral kommissar kommissarin beauftragte beauftragter anwalt anwältin richter richterin professor professorin experte
    expertin experten forscher forscherin analyst analystin analysten papst bischof landrat landrätin senator senatorin
    kommandant unterhändler dezernent dezernentin trainer trainerin ministerin fraktionschef fraktionschefin sprechern staatssekretär staatssekretärin gründer gründerin vorstand`),
  bodies:
    wordSet(`regierung fabrik vermieter ministerium ministerien amt behörde behörden polizei feuerwehr staatsanwaltschaft gericht gerichtshof
    kommission parlament partei fraktion opposition gewerkschaft gewerkschaften verband unternehmen konzern bank universität
    institut organisation konferenz rat armee militär streitkräfte botschaft verwaltung agentur hersteller betreiber firma verein bündnis
    diplomaten beamte beamten beobachter kritiker anwohner augenzeugen bewohner ermittler vereinten staatskanzlei präsidialamt
    stadt gemeinde kreis landkreis spd cdu csu fdp afd grüne grünen linke linkspartei initiative bürgerinitiative bund kammer stiftung
    kreuz wetterdienst kirche klinik bahn club klub gesellschaft netzwerk anbieter reederei bundestag bundesrat bundeswehr bundespolizei nato opec oecd iaea who osze unicef`),
  state:
    wordSet(`regierung ministerium minister ministerin präsident präsidentin premierminister premierministerin ministerpräsident ministerpräsidentin kanzler
    kanzlerin regierungssprecher regierungssprecherin botschafter botschafterin botschaft armee militär streitkräfte könig königin
    parlament staatschef präsidialamt`),
  formerly: wordSet('ehemalige ehemaliger früherer frühere ex-präsident ex-kanzler'),
  links: wordSet('der des von vom für beim im'),
  nameParticles: wordSet('von zu van de der al bin el'),
  objectArticles: wordSet('den dem des einen einem einer'),
  feminineObject: 'der',
  feminineEndings: [
    'stadt',
    'ung',
    'heit',
    'keit',
    'schaft',
    'ion',
    'tät',
    'partei',
    'polizei',
    'behörde',
    'bank',
    'firma',
    'armee',
    'gemeinde',
    'kammer',
    'chefin',
    'ministerin',
    'präsidentin'
  ],
  objectEnding: 'en',
  seatLinks: wordSet('in'),
  nominatives: wordSet('der er man wir ich ein viele manche einige alle'),
  closed:
    wordSet(`der die das den dem des ein eine einen einem einer eines und oder aber denn doch er sie es wir ihr ich man in im an am
    auf bei mit nach vor von zu zum zur aus um über unter durch für gegen ohne seit bis während wegen trotz laut dass wenn als weil
    ob wie wo wer was diese dieser dieses dieses nicht auch noch nur schon so sich hier dort heute gestern morgen zudem
    jedoch dabei danach damit dazu außerdem insgesamt bisher zuvor später`),
  adjuncts:
    wordSet(`am in im an auf bei vor nach während gegenüber heute gestern dazu zuvor später anschließend unter mit seit laut
    auf und daraufhin dort weiter dem der den`),
  fronted: new Set(),
  negations: wordSet('nicht nie niemals kein keine keinen keiner'),
  assurances: wordSet(
    'alle allen stets immer jederzeit korrekt ordnungsgemäß rechtmäßig rechtens gesetzeskonform vorschriftsmäßig vollständig einwandfrei sachgemäß sachgerecht transparent'
  ),
  flatNegations: wordSet('nichts niemand niemanden niemals nie'),
  datives: new Set(),
  reflexives: new Set(),
  reflexive: new Map(),
  be: new Set(),
  adjectiveEndings: ['e', 'er', 'es', 'en'],
  saidObjects: wordSet('das dies dieses es'),
  clitics: new Set(),
  claimNouns: [
    'vorw',
    'anschuldigung',
    'behauptung',
    'bericht',
    'verdacht',
    'beschuldigung',
    'dies',
    'gerücht',
    'darstellung'
  ],

  dropsSubject: false,
  bareArticles: wordSet('das'),
  ownPronouns: wordSet('ich'),
  objectOpeners: wordSet(''),
  such: wordSet('solche solchen solcher solches'),
  contraries: ['das gegenteil', 'im gegenteil', 'ganz im gegenteil'],
  backAdverbs: wordSet(
    'dazu dabei dafür davon daran daraus dadurch darauf darüber danach hierzu hierbei hierfür hiervon'
  ),
  pointers: wordSet(
    'er sie dies diese dieser dieses diesen diesem sein seine seinen seiner ihr ihre ihren ihrer dessen deren ersterer letzterer dieselbe'
  ),
  personal: wordSet('er sie'),
  impersonal: '',
  invertedEndings: wordSet(''),
  pointersAt: wordSet(
    'woche nacht abend mittag nachmittag vormittag anfang ende mitte jahr jahres monat wochen tage jahre sommer winter frühjahr herbst wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag'
  ),
  connectives: wordSet(
    'und aber doch denn jedoch allerdings zudem außerdem dennoch dagegen hingegen unterdessen inzwischen auch'
  ),
  complementizers: wordSet('dass daß'),
  subordinators:
    wordSet(`dass daß weil wenn als nachdem bevor während obwohl damit sodass falls sofern ob da seit indem bis wobei
    wonach worauf wodurch`),

  counting: {
    numbers: new Map(
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
        .split(' ')
        .map((word, index) => [word, index + 2])
    ),
    magnitudes: wordSet('tausend tsd million millionen milliarde milliarden billion billionen mio mrd'),
    roundMagnitudes: new Map([['tausend', 1000]]),
    thousandsMark: '.',
    unitLinks: new Set(),
    bareUnits: wordSet(''),
    percents: ['%', 'prozent', 'prozentpunkte', 'prozentpunkten', 'basispunkte', 'basispunkten'],
    currencies: wordSet('euro dollar franken rubel pfund yen yuan kronen złoty lira'),
    counted:
      wordSet(`menschen personen tote todesopfer verletzte zivilisten soldaten soldatinnen kinder einwohner bewohner häuser
      gebäude beschäftigte mitarbeiter arbeitsplätze stellen flüchtlinge demonstranten festnahmen raketen drohnen panzer fälle
      festgenommene vermisste opfer anwohner haushalte schulen krankenhäuser schiffe flugzeuge`)
  },
  calendar: {
    months: new Map(
      'januar februar märz april mai juni juli august september oktober november dezember'
        .split(' ')
        .map((month, index): [string, number] => [month, index + 1])
        .concat([['jänner', 1]])
    ),
    weekdays: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
    links: wordSet('.'),
    openers: wordSet('am im seit ab bis vom in'),
    bounds: wordSet('seit ab bis'),
    ranges: {
      openers: wordSet('von zwischen'),
      links: wordSet('bis und'),
      fillers: wordSet('ende anfang mitte frühjahr sommer herbst winter jahr')
    },
    spans: {openers: wordSet('vom von zwischen'), links: wordSet('bis und'), fillers: wordSet('dem zum den')},
    bareYears: true,
    yearWords: wordSet('jahr jahre'),
    events: [
      'treffen',
      'gipfel',
      'wahl',
      'krieg',
      'angriff',
      'anschlag',
      'besuch',
      'gespräch',
      'abkommen',
      'vertrag',
      'unglück',
      'erdbeben',
      'protest',
      'referendum',
      'abstimmung',
      'konferenz',
      'sitzung',
      'urteil',
      'krise',
      'brand',
      'unfall'
    ]
  },
  get nations() {
    nations ??= deNations()
    return nations
  }
}
