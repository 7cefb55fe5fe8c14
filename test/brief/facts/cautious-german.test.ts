import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {briefOf} from '../brief-of.ts'
import {factsIn, factsOf, voiceLines} from './facts-of.ts'

const voices = (text: string) => voiceLines(factsOf(text, 'de'))

describe('a voice in German', () => {
  it.each([
    [
      'Der Kreml bestritt am Montag jede Beteiligung an dem Angriff.',
      'Der Kreml [RU] bestritt/denies: Bestritt am Montag jede Beteiligung an dem Angriff'
    ],
    [
      'Das Ministerium machte deutlich, dass die Brücke sicher sei.',
      'Das Ministerium [] /says: Machte deutlich, dass die Brücke sicher sei'
    ],
    [
      'China hat den Angriff auf die Botschaft scharf verurteilt.',
      'China [CN] verurteilt/opposes: Hat den Angriff auf die Botschaft scharf verurteilt'
    ],
    [
      'Dänemarks Verkehrsministerin Mette Lund kritisierte den Beschluss.',
      'Dänemarks Verkehrsministerin Mette Lund [DK] kritisierte/opposes: Kritisierte den Beschluss'
    ],
    [
      'Das Außenministerium in Warschau wies die Vorwürfe zurück.',
      'Das Außenministerium in Warschau [PL] /denies: Wies die Vorwürfe zurück'
    ],
    [
      'Die Straße bleibt bis Ende Mai gesperrt, teilte die Polizei am Freitag mit.',
      'Die Polizei [] /says: Die Straße bleibt bis Ende Mai gesperrt'
    ],
    [
      'Die Straße bleibt bis Ende Mai gesperrt, wie die Polizei mitteilte.',
      'Die Polizei [] mitteilte/says: Die Straße bleibt bis Ende Mai gesperrt'
    ],
    [
      '„Wir bauen jedes Haus wieder auf“, sagte Bürgermeisterin Anna Lindner.',
      'Bürgermeisterin Anna Lindner [] sagte/says: „Wir bauen jedes Haus wieder auf“'
    ],
    [
      '„Wir bauen jedes Haus wieder auf“, so der russische Präsident Igor Petrow.',
      'Der russische Präsident Igor Petrow [RU] /says: „Wir bauen jedes Haus wieder auf“'
    ],
    [
      'Laut Polizei wurden drei Menschen verletzt.',
      'Polizei [] /says: Laut Polizei wurden drei Menschen verletzt'
    ],
    [
      'Nach Angaben der Feuerwehr brannte es in zwei Hallen.',
      'Feuerwehr [] /says: Nach Angaben der Feuerwehr brannte es in zwei Hallen'
    ],
    [
      'Dem Verteidigungsministerium zufolge ist die Brücke wieder frei.',
      'Verteidigungsministerium [] /says: Dem Verteidigungsministerium zufolge ist die Brücke wieder frei'
    ],
    [
      'Der Verein, der die Halle gebaut hatte, kritisierte den Rat.',
      'Der Verein [] kritisierte/opposes: Kritisierte den Rat'
    ],
    ['SPD und Grüne lehnten den Antrag ab.', 'SPD und Grüne [] /opposes: Lehnten den Antrag ab'],
    [
      'Die Initiative „Rettet das Bad“ wirft der Stadt vor, ein Papier versteckt zu haben.',
      'Die Initiative „Rettet das Bad“ [] /opposes: Wirft der Stadt vor, ein Papier versteckt zu haben'
    ],
    [
      'Die Halle sei zu teuer, sagte ihre Sprecherin Inge Mahler.',
      'Sprecherin Inge Mahler [] sagte/says: Die Halle sei zu teuer'
    ],
    [
      '„Das ist zu spät“, kritisierte der Wirt Karl Ott.',
      'Der Wirt Karl Ott [] kritisierte/opposes: „Das ist zu spät“'
    ],
    [
      'Wer zahlt, ist offen, sagte Bürgermeisterin Anna Lindner dem Sender Nord.',
      'Bürgermeisterin Anna Lindner [] sagte/says: Wer zahlt, ist offen'
    ]
  ])('is read from %s', (text, expected) => {
    expect(voices(text)).toEqual([expected])
  })

  it.each([
    ['Am Montag erklärte Bürgermeisterin Eva Kern, das Bad bleibe offen.', 'Bürgermeisterin Eva Kern'],
    ['In einer Mitteilung sagte der Verband, das Bad bleibe offen.', 'Der Verband'],
    ['Nach dem Spiel sagte Trainer Mehmet Kaya, das Team sei müde.', 'Trainer Mehmet Kaya'],
    ['Das Auswärtige Amt erklärte, man prüfe den Fall.', 'Das Auswärtige Amt'],
    ['Die Gewerkschaft Verdi kritisierte den Plan.', 'Die Gewerkschaft Verdi'],
    ['Jan Holm, dessen Haus brannte, sagte, niemand habe gewarnt.', 'Jan Holm'],
    ['Nach Ansicht von Jan Holm war die Tür zu schmal.', 'Jan Holm'],
    ['„Die Züge fahren wieder“, sagte Jan Holm der Zeitung.', 'Jan Holm'],
    ['„Die Züge fahren wieder“, sagte Jan van der Berg.', 'Jan van der Berg'],
    ['Der Verband widersprach.', 'Der Verband'],
    ['Die Regierung geht davon aus, dass der Fluss steigt.', 'Die Regierung'],
    ['Letzte Woche sagte er, das Bad bleibe offen.', undefined],
    ['Junge Leute sagten, das Bad bleibe offen.', undefined],
    ['In Berlin erklärte der Minister den Plan.', undefined],
    ['Bei dem Brand erklärte die Polizei das Haus für verloren, weil das Dach fehlte.', undefined],
    ['Dem Minister widersprach die Opposition.', undefined]
  ])('is whoever the grammar shows behind or before the verb: %s', (text, actor) => {
    expect(factsOf(text, 'de').voices[0]?.actor).toBe(actor)
  })

  it.each([
    'Die Regierung kritisierte der Verband scharf.',
    'Russland kritisierte Außenminister Karl Brandner.',
    'Den Angriff verurteilte er am Montag.',
    'Der Minister soll die Vorwürfe bestritten haben.',
    'Das Ministerium wurde von allen Seiten kritisiert.',
    'Das Ministerium bestätigte nicht, dass die Brücke frei ist.',
    'Als die Brücke brach, sagte der Minister seine Reise ab.',
    'Die russische Opposition der Stadt und ihre Gegner begrüßten das.',
    'Laut eines Berichts des Ministeriums fehlt Geld.',
    'Die Studie zeigt, dass die Brücke alt ist.',
    'Die Stadt, die der Verein kritisierte, schwieg.',
    'Die Behörde sagte Karl Ott den Termin ab.',
    'Die CDU kritisierten viele.',
    'Am Montag sagte Karl Ott alle Termine ab.'
  ])('is not guessed where who speaks is in doubt: %s', (text) => {
    expect(voices(text)).toEqual([])
  })
})

describe('a German sentence', () => {
  it.each([
    ['Am 12. März 2024 unterzeichneten beide Länder den Vertrag.', '12. März 2024 2024-3-12'],
    ['Im Jahr 2019 wurde der Hafen geschlossen.', '2019 2019-0-0'],
    ['Der Hafen wurde am 3. Mai 2021 geschlossen.', '3. Mai 2021 2021-5-3'],
    ['Die Kosten nannte das Treffen am 3. Mai 2021 hoch.', undefined],
    ['Der Hafen, der am 3. Mai 2021 schloss, wird abgerissen.', undefined],
    ['Er erinnerte an den Vertrag von 2019.', undefined],
    ['Sie war von 1985 bis 1987 gesperrt.', 'von 1985 bis 1987 1985-0-0'],
    ['Seit 2018 ist die Brücke sicher.', 'seit 2018 2018-0-0'],
    ['Die Brücke wurde 1970 eröffnet und 2001 verbreitert.', '1970 1970-0-0'],
    ['Der Rat kaufte 2010 die Brücke.', '2010 2010-0-0'],
    ['Die Reparatur soll 2027 enden.', '2027 2027-0-0'],
    ['Die Firma zahlte 1970 Euro.', undefined]
  ])('gives its date only where it has one clause: %s', (text, expected) => {
    const [date] = factsOf(text, 'de').dates
    expect(date && `${date.when} ${date.key.join('-')}`).toBe(expected)
  })

  it.each([
    ['Der Ausbau kostet rund 480 Millionen Euro.', ['480 Millionen Euro']],
    ['Die Union übernimmt davon 35 Prozent.', ['35 Prozent']],
    ['Bei dem Brand starben zwölf Menschen.', ['zwölf']],
    ['Zuletzt kamen knapp 96.000 Besucher.', ['96.000']],
    ['Im Dezember 2024 Ende des Baus.', []],
    ['Der Zug fährt um 12 Uhr.', []]
  ])('gives its figures: %s', (text, expected) => {
    expect(factsOf(text, 'de').figures.map((figure) => figure.surface)).toEqual(expected)
  })

  it.each([
    'Das Ministerium weist das zurück.',
    'Ministerin Eva Lang weist das zurück: „Niemand baut Lager.“'
  ])('that denies what was said before: %s', (denial) => {
    const facts = factsIn(`Russland warf der litauischen Regierung vor, Lager zu bauen. ${denial}`, 'de')
    expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
      ['claim', undefined],
      ['denial', ['p1s1']]
    ])
  })

  it.each([
    ['Die Opposition beschuldigt den Minister des Betrugs.', 'Der Minister sagte, er habe nichts versteckt.'],
    ['Der Verband wirft der Bank Betrug vor.', 'Die Bank erklärte, sie habe alle Regeln befolgt.'],
    ['Der Verband wirft der Bank Betrug vor.', 'Ein Sprecher der Bank sagte, es sei kein Betrug gewesen.'],
    ['Anwohner sagen, das Werk habe den Bach vergiftet.', '„Das stimmt nicht“, sagte der Betreiber.'],
    ['Anwohner sagen, das Werk habe den Bach vergiftet.', 'Der Betreiber nannte das absurd.'],
    ['Kritiker behaupten, die Brücke sei nie geprüft worden.', 'Das Amt widersprach.']
  ])('that says no to what is said right before it answers that: %s', (claim, denial) => {
    expect(factsIn(`${claim} ${denial}`, 'de')[1]?.answers).toEqual(['p1s1'])
  })

  it('that only says what comes is no denial', () => {
    const facts = factsIn('Der Verband wirft der Bank Betrug vor. Die Bank will am Montag antworten.', 'de')
    expect(facts[1]?.answers).toBeUndefined()
  })

  it('that denies answers the claim before it', () => {
    const facts = factsIn(
      'Russland warf der litauischen Regierung vor, Lager zu bauen. Das Ministerium wies die Vorwürfe zurück.',
      'de'
    )
    expect(facts.map(({claim, answers}) => [claim, answers])).toEqual([
      ['claim', undefined],
      ['denial', ['p1s1']]
    ])
  })

  it('that opens with a pronoun hangs on the one before, one about this week does not', () => {
    expect(
      [
        'Er lehnt das ab.',
        'Bisher legt sie vierzehnmal ab.',
        'Gestern trat ihr Mann zurück.',
        'Diese Woche tagt der Rat.',
        'Seit Mai tagt diese Woche der Rat.',
        'Der Rat sagte, er tage bald.',
        'Heute bitte ich Sie um Rat.',
        'Das Gutachten sei ein Entwurf gewesen.',
        'Ob das Gutachten ein Entwurf sei, wird geprüft.',
        'Das teilte Minister Jan Holm am Montag mit.',
        'Das geplante Gesetz tritt im Mai in Kraft.',
        'Dazu gehört die Brücke.',
        'Dafür, dass die Brücke hält, sorgt der Rat.',
        '„Dazu gehört auch die Brücke“, sagte Jan Holm.',
        '„Dieses Chaos“ nannte es Jan Holm.'
      ].map((text) => factsOf(text, 'de').dangling)
    ).toEqual([
      ...[true, true, true, false, false, false, false, true, false, true, false],
      ...[true, false, true, false]
    ])
  })
})

it.each([
  ['Für einen Rücktritt sehe sie keinen Anlass.', true],
  ['Andererseits sage Holm, die Brücke sei sicher.', true],
  ['Für einen Rücktritt sehe ich keinen Anlass.', false],
  ['„Das Gegenteil ist der Fall“, sagte Jan Holm.', true],
  ['Das Gegenteil von Mut ist Angst.', true],
  ['Das Gegenüber schweigt.', false],
  ['Dessen Präsident Jan Holm sprach von einem Fehler.', true]
])('whether a German sentence hangs on the one before: %s', (text, hangs) => {
  expect(factsOf(text, 'de').dangling).toBe(hangs)
})

it('what a speaker goes on to say of a charge is no charge, nor is an acquittal', () => {
  const facts = factsIn(
    'Der Anwalt will Revision. Die Zeugin habe den Vorwurf nicht bestätigt. Vom Vorwurf des Betrugs sprach das Gericht Holm frei.',
    'de'
  )
  expect(facts.map(({claim}) => claim)).toEqual([undefined, undefined, undefined])
})

describe('a German article', () => {
  it('gives a name to the office beside it, not to a spokesman before that', () => {
    const {brief} = briefOf(
      '---\nlang: de\n---\n\nDer Sprecher der Außenministerin Kari Lund kam. Eva Holm, Sprecherin der Stadt, schwieg. Lund fehlte.'
    )
    const people = new Set(brief.readings.flatMap(({parties}) => parties))
    expect([...people].map(({name, office}) => `${name}: ${office}`)).toEqual(['Kari Lund: Außenministerin'])
  })

  it('gets roles by its words and by who speaks', () => {
    const {brief} = briefOf(readFileSync(new URL('../../fixtures/german-news.md', import.meta.url), 'utf8'))
    const roles = Object.fromEntries(brief.readings.map(({sentence, role}) => [sentence.id, role]))
    expect(roles).toMatchObject({
      p1s1: 'context',
      p2s1: 'allegations',
      p2s2: 'allegations',
      p2s4: 'allegations',
      p3s1: 'international-response',
      p3s2: 'international-response',
      p4s1: 'outlook',
      p4s2: 'outlook'
    })
  })

  it('keeps its quotation marks as they are, and closes one that goes on', () => {
    const {brief} = briefOf(
      '---\nlang: de\n---\n\n„Das Lager ist leer“, sagte der Wärter. Er sagte: „Alles ist weg. Nichts blieb übrig.“'
    )
    expect(brief.readings.map(({points}) => points[0]?.text)).toEqual([
      '„Das Lager ist leer“, sagte der Wärter',
      'Er sagte: „Alles ist weg“',
      '„Nichts blieb übrig.“'
    ])
  })
})

it.each([
  ['14 Vereine und zwei Schulen weichen aus.', []],
  ['Zwei Schulen weichen aus.', ['zwei Schulen']]
])('what a German sentence counts: %s', (text, counted) => {
  expect(factsOf(text, 'de').figures.map(({surface}) => surface.toLowerCase())).toEqual(
    counted.map((one) => one.split(' ')[0])
  )
})

it('a span of days in German is one date', () => {
  const [date] = factsOf('Zwischen dem 16. und dem 18. Mai brachen zwei Deiche.', 'de').dates
  expect(date?.when).toBe('Zwischen dem 16. und dem 18. Mai')
})
