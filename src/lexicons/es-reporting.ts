import {esClaims} from './es-claims.ts'
import {esNations} from './gazetteer/es.ts'
import {reportedForms} from './reported-forms.ts'
import type {Nations, Reporting} from './reporting.ts'
import {wordSet} from './word-set.ts'

let nations: Nations | undefined

/** What the cautious reading knows of Spanish. */
export const esReporting: Reporting = {
  lang: 'es',
  ...esClaims,
  elisions: new Set(),
  verbSecond: false,
  nounsCapital: false,
  compounds: false,

  finite: reportedForms(`
    says+ | afirma afirman afirmó afirmaron dice dicen dijo dijeron declara declaran declaró declararon asegura aseguran aseguró aseguraron
    says+ | indica indican indicó indicaron señala señalan señaló señalaron explica explican explicó explicaron anuncia anuncian anunció anunciaron
    says+ | informa informan informó informaron sostiene sostienen sostuvo sostuvieron confirma confirman confirmó confirmaron añade añadió añadieron
    says+ | reconoce reconocen reconoció reconocieron admite admiten admitió admitieron subraya subrayó subrayaron recordó recordaron precisó precisaron
    says+ | manifestó manifestaron insistió insistieron respondió respondieron aclaró aclararon destacó destacaron
    says+ | expuso expusieron resaltó resaltaron recalcó recalcaron apuntó apuntaron remarcó remarcaron valoró valoraron
    says+ | considera consideran consideró consideraron opina opinan opinó opinaron cree creen creyó creyeron estima estiman estimó estimaron
    says+ | agrega agregan agregó agregaron comenta comentó comentaron detalla detalló detallaron reitera reiteró reiteraron puntualizó matizó aseveró
    says+ | argumenta argumentan argumentó argumentaron
    says | propone proponen propuso propusieron recomienda recomiendan recomendó recomendaron solicita solicitan solicitó solicitaron
    supports | defiende defienden defendió defendieron agradece agradeció agradecieron felicitó felicitaron aplaude aplauden aplaudió aplaudieron avala avaló avalaron
    opposes | cuestiona cuestionan cuestionó cuestionaron repudia repudió repudiaron
    says | describe describen describió describieron calificó califica calificaron tachó tacha tacharon tildó
    says | pide piden pidió pidieron exige exigen exigió exigieron reclama reclaman reclamó reclamaron promete prometió prometieron
    denies+ | niega niegan negó negaron desmiente desmienten desmintió desmintieron
    opposes? | rechaza rechazan rechazó rechazaron
    supports | celebra celebran celebró celebraron apoya apoyan apoyó apoyaron elogió elogiaron saludó saludaron respalda respaldó respaldaron
    opposes | condena condenan condenó condenaron critica critican criticó criticaron acusa acusan acusó acusaron denuncia denunció denunciaron
    opposes | lamenta lamentó lamentaron
    supports | acoge>~con-satisfacción acogió>~con-satisfacción acogieron>~con-satisfacción ve>~con-buenos-ojos vio>~con-buenos-ojos
    opposes | pone>~en-duda puso>~en-duda pusieron>~en-duda
    says | instó instaron insta instan llamó>~a abogó abogaron aboga exhortó exhortaron
    warns+ | advierte advierten advirtió advirtieron alertó alertaron
    warns | amenaza amenazan amenazó amenazaron teme temen`),
  auxiliaries: wordSet('ha han había habían'),
  participles: reportedForms(`
    says+ | afirmado dicho declarado asegurado indicado señalado explicado anunciado informado sostenido confirmado añadido reconocido admitido
    says | pedido exigido reclamado prometido instado abogado exhortado
    supports | acogido>~con-satisfacción
    denies+ | negado desmentido
    opposes? | rechazado
    supports | celebrado apoyado elogiado respaldado
    opposes | condenado criticado acusado denunciado lamentado
    warns+ | advertido alertado
    warns | amenazado`),
  participleLast: false,
  separable: wordSet(''),
  asOpeners: new Set(),
  finals: new Set(),
  adverbs: wordSet(
    'también ya después además luego públicamente rotundamente categóricamente oficialmente hoy ayer'
  ),

  according: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de'],
  accordingAfter: new Set(),
  closers: new Set(),
  oblique: new Set(),
  inflecting: new Set(),
  adjectivesInflect: false,

  address: wordSet('señor señora sr. sra. don doña'),
  kin: wordSet('familia familias hermanos hermanas matrimonio esposos'),
  belongings: wordSet('su sus'),
  pairing: wordSet('y e'),
  relatives: wordSet('que quien quienes'),
  reportedMood: wordSet(''),
  articles: wordSet('el la los las un una unos unas varios varias dos tres algunos'),
  modifiers:
    wordSet(`ex primer primera vice nuevo nueva general generales adjunto adjunta nacional nacionales municipal municipales regional
    regionales local locales mundial internacional internacionales federal público pública sanitarias judiciales militares exteriores interior alto
    alta altos europeo europea actual saliente central suprema supremo militar locales independientes independiente exministro
    antiguo antigua portuaria marítima civil`),
  offices:
    wordSet(`ministro ministra ministros presidente presidenta portavoz canciller rey reina embajador embajadora secretario secretaria
    director directora jefe jefa alcalde alcaldesa alcaldes diputado diputada diputados senador senadora gobernador gobernadora general
    almirante coronel comisario comisaria abogado abogada fiscal juez jueza profesor profesora experto experta expertos investigador
    investigadora investigadores analista analistas papa obispo negociador negociadora diplomático diplomáticos funcionario funcionarios
    responsable responsables dirigente dirigentes fundador fundadora representante representantes economista economistas enviado enviada
    vicepresidente vicepresidenta mandatario mandataria líder concejal concejala concejales homólogo homóloga consejero consejera delegado delegada`),
  bodies:
    wordSet(`gobierno fábrica clínica ministerio policía guardia bomberos fiscalía tribunal corte comisión parlamento congreso senado partido oposición
    sindicato sindicatos empresa compañía grupo banco universidad instituto organización consejo ejército armada embajada administración agencia
    autoridades ayuntamiento alcaldía asociación cooperativa federación fabricante operador régimen diplomacia presidencia unión cancillería
    ciudad comunidad región diputación colectivo plataforma patronal dirección mayoría vecinos testigos observadores ejecutivo moncloa cruz onu otan ue opep oea oms`),
  state:
    wordSet(`gobierno ministerio ministro ministra presidente presidenta canciller cancillería embajador embajadora embajada ejército régimen
    diplomacia presidencia rey reina parlamento portavoz mandatario mandataria`),
  formerly: wordSet('ex antiguo antigua exministro expresidente'),
  links: wordSet('de del en para'),
  nameParticles: wordSet('de del la los y van von al el'),
  nominatives: new Set(),
  objectArticles: new Set(),
  feminineObject: '',
  feminineEndings: [],
  objectEnding: '',
  seatLinks: new Set(),
  closed:
    wordSet(`el la los las lo un una unos unas de del y o e u pero sino que quien quienes donde cuando si como porque él ella ellos ellas
    nosotros yo tú este esta estos estas ese esa esos esas esto eso su sus nuestro nuestra mi a al en con por para sobre sin contra entre
    hacia desde hasta durante tras antes después según no ni nunca se le les me te nos ha han es son fue fueron ser sido era había ayer hoy mañana así
    también entonces luego aquí allí muy todo toda todos todas varios varias algunos dos tres más menos`),
  adjuncts:
    wordSet(`a al en el este la durante tras ante por desde después antes ayer hoy con mediante lunes martes miércoles jueves viernes sábado
    domingo`),
  fronted:
    wordSet(`en tras durante después antes desde el este ayer hoy a al por según ante para con lunes martes miércoles jueves viernes sábado
    domingo preguntado preguntada`),
  negations: wordSet('no nunca ni jamás tampoco'),
  assurances: wordSet(
    'todos todas siempre correctamente correcto correcta conforme legal legales legalmente plenamente debidamente transparente'
  ),
  flatNegations: wordSet('nada nunca jamás nadie ningún ninguna'),
  datives: wordSet('le les'),
  reflexives: wordSet('se'),
  reflexive: reportedForms(`
    opposes | opone oponen opuso opusieron oponía queja quejan quejó quejaron negó>~a niega>~a
    supports | solidarizó>~con solidariza>~con felicita felicitó congratula congratuló mostró>~a-favor muestra>~a-favor mostraron>~a-favor
    says | comprometió>~a compromete>~a comprometieron>~a disculpó disculpa disculparon`),
  be: new Set(),
  adjectiveEndings: [],
  saidObjects: wordSet('eso esto ello'),
  clitics: wordSet('lo la los las'),
  claimNouns: ['acusaci', 'alegaci', 'afirmaci', 'señalamiento', 'sospecha', 'rumor', 'denuncia', 'imputaci'],

  dropsSubject: true,
  bareArticles: wordSet(''),
  ownPronouns: wordSet(''),
  objectOpeners: wordSet('a al que de del en'),
  such: wordSet('tal tales lo'),
  contraries: [
    'lo contrario',
    'todo lo contrario',
    'es lo contrario',
    'ocurre lo contrario',
    'al contrario',
    'por el contrario'
  ],
  backAdverbs: wordSet(''),
  pointers: wordSet(
    'él ella ello ellos ellas este esta estos estas esto ese esa esos esas eso su sus dicho dicha dichos dichas ambos ambas'
  ),
  personal: wordSet('él ella ellos ellas'),
  impersonal: '',
  invertedEndings: wordSet(''),
  pointersAt: wordSet(
    'semana mes año lunes martes miércoles jueves viernes sábado domingo mañana tarde noche verano invierno otoño primavera'
  ),
  connectives: wordSet('y pero sin embargo además también asimismo entretanto mientras tanto finalmente así'),
  complementizers: wordSet('que'),
  subordinators: wordSet('que quien quienes donde cuando si como porque aunque mientras pues cuyo cuya para'),

  counting: {
    numbers: new Map(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'
        .split(' ')
        .map((word, index) => [word, index + 2])
    ),
    magnitudes: wordSet('mil millón millones'),
    roundMagnitudes: new Map([['mil', 1000]]),
    thousandsMark: '.',
    unitLinks: wordSet('de'),
    bareUnits: wordSet('puntos'),
    percents: ['%', 'por ciento', 'puntos porcentuales', 'puntos básicos', 'puntos'],
    currencies: wordSet('euros euro dólares dólar pesos soles libras reales bolívares yenes yuanes'),
    counted:
      wordSet(`personas habitantes muertos heridos civiles soldados niños casas viviendas edificios trabajadores empleados empleos
      refugiados manifestantes detenidos misiles drones tanques casos víctimas desaparecidos escuelas hospitales barcos aviones hectáreas
      vecinos familias`)
  },
  calendar: {
    months: new Map(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
        .split(' ')
        .map((month, index) => [month, index + 1])
    ),
    weekdays: wordSet('lunes martes miércoles jueves viernes sábado domingo'),
    links: wordSet('de del'),
    openers: wordSet('el en desde'),
    bounds: wordSet('desde hasta'),
    ranges: {
      openers: wordSet('de desde entre'),
      links: wordSet('a hasta y'),
      fillers: wordSet('fin fines finales principios mediados el la de año primavera verano otoño invierno')
    },
    spans: {openers: wordSet('del entre'), links: wordSet('al y'), fillers: wordSet('el')},
    bareYears: false,
    yearWords: wordSet('año'),
    events: [
      'reunión',
      'cumbre',
      'elecci',
      'guerra',
      'ataque',
      'atentado',
      'visita',
      'acuerdo',
      'tratado',
      'terremoto',
      'protesta',
      'referéndum',
      'votaci',
      'conferencia',
      'encuentro',
      'juicio',
      'crisis',
      'incendio',
      'accidente',
      'ley',
      'decreto'
    ]
  },
  get nations() {
    nations ??= esNations()
    return nations
  }
}
