import type {Lexicon} from './types.ts'
import {wordSet} from './word-set.ts'

/** What a language's full stops mean where they do not end a sentence. All words lower case, without their last full stop. */
export interface Abbreviations {
  /** Never end a sentence: "Dr." */
  readonly hard: ReadonlySet<string>
  /** End one only before a capital letter: "etc." */
  readonly soft: ReadonlySet<string>
  /** Words that open a sentence rather than go on with a name: after "U.S." or an initial they begin a new one. */
  readonly openers?: ReadonlySet<string>
  /** Words before a single letter that is a label and no initial: "vitamin C." */
  readonly labels?: ReadonlySet<string>
  /** Times of day, and words after one that go on with it: "10 a.m. Monday". */
  readonly times?: ReadonlySet<string>
  readonly afterTime?: ReadonlySet<string>
  /** Abbreviations of roads, which a quarter of the compass follows: "Mill Ave. W." */
  readonly roads?: ReadonlySet<string>
  /** What somebody does with a question or a cry: "“Will he come?” Ann Lee asked." */
  readonly asking?: ReadonlySet<string>
  /** Forms of companies, and words after one that say what somebody is there: "Norma Inc. Chairman Ann Lee". */
  readonly firms?: ReadonlySet<string>
  readonly afterFirm?: ReadonlySet<string>
  /** What ends a word before the number of a house: "Gymnasiumstr. 21". */
  readonly compounds?: string
  /** Words after the full stop of an ordinal number, in languages that write one: "12. Juni". */
  readonly afterOrdinal?: ReadonlySet<string>
  /** Words before such a number that want a noun behind it: "der 9. Senat". */
  readonly beforeOrdinal?: ReadonlySet<string>
}

/** By primary language subtag. A language without an entry has none. */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    hard: wordSet(`mr mrs ms messrs dr prof st mt rt hon rev fr capt cmdr col lt sgt cpl adm maj brig gen gov sen rep reps
      sens pres amb insp supt det sec dept univ assn bros vs cf ca approx al eds vols pp v e.g i.e eg ie viz fig figs
      nos ft lt.col lt.gen maj.gen vice-adm const pte pvt atty`),
    soft: wordSet(`etc ext inc ltd co corp llc plc jr sr no p vol ch ed est ph.d m.d b.a m.a d.phil u.s u.s.a u.k u.n e.u d.c
      a.m p.m prop chap secs arts jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd sq
      min max dist a.k.a r.i.p n° art para ref app u.a.e b.c a.d
      ala ariz calif colo conn fla ky md mich minn mont neb nev okla tenn tex va vt wis wyo`),
    openers:
      wordSet(`the a an this that these those it he she they we you i in on at and but or so yet nor however while when
      if although though as for by after before since until unless because there here his her its their our my your
      what who whom whose why how where which did do does is are was were can could would should will may might must
      has have had no not both some many most all one two three another other such each every then now today
      yesterday later earlier meanwhile instead still also only even just once more`),
    times: wordSet('a.m p.m'),
    afterTime:
      wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december jan feb apr jun jul aug sep
      sept oct nov dec mon tue tues wed thu thurs fri eastern central mountain pacific greenwich gmt est edt`),
    roads: wordSet('ave blvd rd sq'),
    asking: wordSet('asked said says told wondered added replied wrote cried shouted tweeted'),
    firms: wordSet('inc ltd co corp llc plc'),
    afterFirm:
      wordSet(`chairman chairwoman chairperson chair chief president vice ceo cfo coo founder co-founder cofounder director
      executive spokesman spokeswoman spokesperson analyst`),
    labels:
      wordSet(`vitamin plan group hepatitis model section type point exhibit appendix class grade option version
      part annex category article item zone phase team series schedule and or`)
  },
  de: {
    compounds: 'str',
    hard: wordSet(`z z.b b d.h d h u.a u i.d.r i bzw ca dr prof vgl ggf evtl inkl exkl bspw sog st hr fr frl abs art str nr
      bd hrsg geb gest ehem allg bes insb zzgl abzgl lfd dipl ing min max tel jh mind rd vors stellv
      mio mrd tsd h.c h.v s.d s.v e a o v v.a z.t fa az beschl urt gem lt bgm kap pkt ev ggü zzt`),
    soft: wordSet(
      'usw etc u.s.w ziff rdnr s co jr sr jan feb febr apr aug sept okt nov dez mo di mi do sa so v.chr n.chr e.v a.d o.ä u.ä dgl uvm'
    ),
    openers:
      wordSet(`der die das ein eine er sie es wir ihr ich in im am an auf bei mit nach vor von zu und aber oder doch wenn
      als da dort dann so wie was wer wo warum dies diese dieser dieses auch noch nun jedoch
      danach dabei damals daher deshalb seither seitdem anschließend zuvor später inzwischen zudem außerdem allerdings
      heute gestern bisher`),
    beforeOrdinal: wordSet(
      'der die das den dem des eine einer eines einem einen ihre ihrer seine seiner zur im beim'
    ),
    afterOrdinal:
      wordSet(`januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
      jahrhunderts weltkrieg weltkriegs weltkrieges jahrtausend mal platz bundestag klasse auflage etage stock
      geburtstag jahrestag parteitag änderung verordnung sitzung runde rang`)
  },
  fr: {
    hard: wordSet(`m mm mme mmes mlle mlles dr drs pr prof st ste mgr me cf av bd env n° nos p.ex c.-à-d art chap fig vol tél
      janv févr avr juil sept oct nov déc éd hab boul gén col cap lt`),
    soft: wordSet('etc p pp apr j.-c s.a o.n.u jr sect alin'),
    openers:
      wordSet(`le la les un une des il elle ils elles on nous vous je ce cet cette ces dans en au aux et mais ou or car si
      quand comme pour par après avant depuis selon qui que où`)
  },
  es: {
    hard: wordSet(`sr sra sres srta sras dr dra dres ud uds d dña don prof profa lic ing gral cnel cap tte pág págs núm art arts
      av avda p.ej p.e fig vol tel cf aprox gob pdte excmo excma ilmo
      ee cc ff jj rr`),
    soft: wordSet(`etc cap secc párr ee.uu ee.uu.aa cc.oo jj.oo s.a s.l jr a.c d.c p pp a.m p.m rr.hh ff.aa ene feb abr jun jul ago
      sep sept oct nov dic`),
    openers:
      wordSet(`el la los las un una unos unas él ella ellos ellas en al y pero o si cuando como para por después antes desde
      según que quien donde este esta estos estas su sus no también`)
  },
  it: {
    hard: wordSet(
      'sig sig.ra sigg sig.na dott dott.ssa prof prof.ssa avv ing arch geom on pag pagg art artt n dr cap fig vol gen col cit tel es'
    ),
    soft: wordSet('ecc etc s.p.a s.r.l a.c d.c p')
  },
  pt: {
    hard: wordSet(
      'sr sra srs sras dr dra prof profa eng arq art arts n nº pág págs fig vol av gen cel cap tel p.ex v.exa'
    ),
    soft: wordSet('etc s.a ltda e.u.a eua a.c d.c p')
  },
  nl: {
    hard: wordSet(
      'dhr mevr mw dr drs prof mr ir ing bijv bv d.w.z o.a m.b.t i.p.v t.o.v t.a.v nr blz ca st vgl incl excl jl resp gen kol'
    ),
    soft: wordSet('enz etc e.d a.u.b n.v b.v')
  },
  ru: {
    hard: wordSet(
      'т.е т.к т им ул пр-т проф акад доц гр гл стр рис см ср напр св г-н г-жа д-р тел ред ген полк пл пос с им.'
    ),
    soft: wordSet('г гг т.д т.п др пр руб коп тыс млн млрд трлн в вв н.э куб.м кв.м км м чел')
  },
  uk: {
    hard: wordSet('т.зв т ім вул проф акад див напр ред ст рис св п-в тов ген'),
    soft: wordSet('р рр т.д т.п ін грн тис млн млрд ст н.е')
  },
  pl: {
    hard: wordSet(
      'np tzn tzw m.in prof dr hab mgr inż ul al pl św ks gen płk kpt im nr str por wg godz ok pt ds'
    ),
    soft: wordSet('itd itp etc r w zł tys mln mld n.e p.n.e')
  },
  cs: {
    hard: wordSet('např tj tzv tzn mj resp č čl str prof dr ing mgr bc doc ul nám sv gen plk ca cca viz'),
    soft: wordSet('atd apod aj kč mil mld n.l')
  },
  sv: {
    hard: wordSet('t.ex bl.a dvs s.k d.v.s m.a.o prof dr st nr sid kap jfr ca resp f.d'),
    soft: wordSet('osv etc m.m m.fl kl kr e.kr f.kr')
  },
  da: {
    hard: wordSet('f.eks bl.a dvs ca dr prof nr s kap jf hr fr pkt stk mht ift pga evt'),
    soft: wordSet('osv etc m.m m.v m.fl kl kr mio mia')
  },
  nb: {
    hard: wordSet('f.eks bl.a dvs ca dr prof nr s kap jf pkt ev evt pga mht ift st'),
    soft: wordSet('osv etc m.m m.v mfl kl kr mill mrd')
  },
  fi: {
    hard: wordSet('esim ks vrt prof dos ent n nk s klo nro puh'),
    soft: wordSet('jne yms ym mm ns milj mrd eaa jaa')
  },
  hu: {
    hard: wordSet('pl dr prof ún ill kb ún id ifj özv u n ld vö'),
    soft: wordSet('stb kft bt zrt rt sz u.n')
  },
  ro: {
    hard: wordSet('dl dna dr prof ing nr str art pag cca gen col sf'),
    soft: wordSet('etc ș.a s.a.m.d lei mil mld')
  },
  tr: {
    hard: wordSet('dr prof doç av sn bkz örn vd sf s no cad sok mah alb gen'),
    soft: wordSet('vb vs yy m.ö m.s')
  },
  el: {
    hard: wordSet('π.χ δηλ αρ κ κα δρ καθ σελ βλ πρβ αγ'),
    soft: wordSet('κ.λπ κ.ά κτλ κ.τ.λ μ.χ π.χ. δισ εκατ')
  }
}

/** The abbreviations of a language as a lexicon has them; none where they are not known. */
export function abbreviationsOf(lang: string): Pick<Lexicon, 'abbreviations' | 'softAbbreviations'> {
  const {hard, soft} = Object.hasOwn(abbreviations, lang) ? (abbreviations[lang] ?? nothing) : nothing
  return {abbreviations: hard, softAbbreviations: soft}
}

const nothing: Abbreviations = {hard: new Set(), soft: new Set()}
