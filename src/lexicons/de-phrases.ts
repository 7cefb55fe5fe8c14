import type {Phrases} from './phrases.ts'
import {wordSet} from './word-set.ts'

/** What texts in German say by habit. */
export const dePhrases: Phrases = {
  statuses: ['stand', 'status', 'zuletzt aktualisiert', 'aktualisiert', 'veröffentlicht'],
  caveats: [
    'nicht erwiesen, dass',
    'nicht belegt, dass',
    'mit vorsicht',
    'zahl ist vorläufig',
    'zahlen sind vorläufig',
    'nicht überprüfen',
    'nicht überprüft',
    'nicht unabhängig',
    'statistisch nicht',
    'nicht statistisch',
    'bedeutet nicht, dass',
    'heißt nicht, dass',
    'heißt das nicht'
  ],
  boilerplate: [
    'alle rechte vorbehalten',
    'lesen sie auch',
    'mehr zum thema',
    'hier klicken',
    'mit material von dpa',
    'newsletter abonnieren'
  ],
  teasers: [
    'das könnte sie auch interessieren',
    'das könnte dich auch interessieren',
    'auch interessant',
    'mehr zum thema',
    'lesen sie auch',
    'lesen sie mehr',
    'lesen sie dazu',
    'lesen sie dazu auch',
    'lesen sie hier',
    'mehr lesen',
    'mehr dazu',
    'weiterlesen',
    'siehe auch',
    'passend dazu',
    'weitere artikel',
    'ähnliche artikel',
    'meistgelesen',
    'empfohlener artikel'
  ],
  referrals: [
    'weitere informationen finden sie',
    'weitere informationen gibt es unter',
    'weitere informationen unter',
    'mehr informationen finden sie',
    'mehr informationen hierzu finden sie',
    'mehr dazu finden sie',
    'sehen sie hier',
    'lesen sie hier',
    'hören sie hier',
    'lesen sie mehr',
    'mehr zum thema'
  ],
  pointing: wordSet('siehe sehen lesen hören schauen klicken'),
  beforeLink: wordSet('auch mehr dazu hier sie zum thema video'),
  silences: [
    'lehnte eine stellungnahme ab',
    'wollte sich nicht äußern',
    'wollten sich nicht äußern',
    'äußerte sich zunächst nicht',
    'äußerten sich zunächst nicht',
    'war zunächst nicht zu erreichen',
    'waren zunächst nicht zu erreichen',
    'ließ eine anfrage unbeantwortet',
    'reagierte nicht auf eine anfrage',
    'kommentierte das nicht',
    'wollte das nicht kommentieren'
  ],
  courtesies: [
    'danke',
    'vielen Dank',
    'herzlichen Dank',
    'guten Morgen',
    'guten Tag',
    'guten Abend',
    'herzlich willkommen',
    'liebe Freunde'
  ],
  valedictions: new Set([
    'mit freundlichen grüßen',
    'freundliche grüße',
    'mit besten grüßen',
    'beste grüße',
    'hochachtungsvoll',
    'viele grüße'
  ]),
  answers: wordSet('ja nein doch'),
  subjectLabels: wordSet('betreff betrifft betr thema gegenstand'),
  pictureCredits: new Set([
    'foto',
    'fotos',
    'bild',
    'grafik',
    'video',
    'archivbild',
    'archivfoto',
    'symbolbild',
    'bildquelle'
  ]),
  serial: wordSet('erstens zweitens drittens viertens fünftens sechstens schließlich zuletzt'),
  addressing: [
    'sie wissen',
    'lassen sie',
    'lassen wir',
    'erlauben sie',
    'ihr wisst',
    'stellen sie sich vor',
    'glauben sie mir'
  ],
  announcing: ['lassen sie mich', 'erlauben sie mir', 'gestatten sie mir']
}
