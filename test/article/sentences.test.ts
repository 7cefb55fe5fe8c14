import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {sentenceSplitter} from '../../src/article/sentences.ts'
import {abbreviations} from '../../src/lexicons/abbreviations.ts'

function sentencesOf(lang: string, text: string): string[] {
  const lists = abbreviations[lang] ?? {hard: new Set<string>(), soft: new Set<string>()}
  return sentenceSplitter(lang, lists)(text).map(({start, end}) => text.slice(start, end))
}

describe('sentenceSplitter', () => {
  it.each([
    ['en', 'Dr. Smith met Gen. Lee. They spoke.', 2],
    ['en', 'The U.S. Senate voted at 5 p.m. EST on Monday. It passed.', 2],
    ['en', 'He left the U.S. The Senate stayed.', 2],
    [
      'en',
      'It began at 10 a.m. April 4 in Rye. It ended at 9 p.m. Monday. It opens at 8 a.m. The doors shut.',
      4
    ],
    ['en', 'It began at 10 a.m. Tongan time. It ended at 9 p.m. Time was short.', 3],
    ['en', 'Norton Inc. Reports Strong Results for the Third Quarter', 1],
    ['en', 'Norma Inc. Chairman Ana Holm left. He went to Quay Corp. The price fell.', 3],
    ['en', 'Wayne A. I. Lund said no. They chose plan A. I went home.', 3],
    [
      'en',
      'It was built in 1911.[1] It is long.[2][note 3] They bought it. [4] It was cheap.[5]:23 Then it fell.[6]',
      5
    ],
    ['en', 'Fig. 5. The pier of Rye in spring. It is long.', 2],
    ['en', 'Table 2.1. Ships by month', 1],
    ['en', 'RYE, Wis.--Sept. 25, 2003-- Norton today reported a profit. It rose.', 2],
    ['en', '[1] Smith, Piers of Rye. [2] Jones, Quays of Rye.', 2],
    ['en', 'She said: “The pier [of Rye] is old.” It [the pier] stays.', 2],
    ['en', 'Yes. Families can apply in May. No. They cannot.', 3],
    ['de', 'Das Fest fällt aus. Der Antrag ist angenommen. (3 Ja, 1 Nein)', 2],
    ['de', 'Nein. Das Haus bleibt bis Mai.', 1],
    ['en', 'George W. Bush spoke. J. K. Rowling wrote.', 2],
    ['en', 'The firm of E.F. Norton bought it with J.K. Mills. They paid.', 2],
    ['en', 'It fully adheres to the ... Accord of Rye. It went on and on ... Then it stopped.', 3],
    ['en', 'He named Norton L.P. <NTN> and Mills. They paid.', 2],
    ['en', 'Planning for 10.X is out. We cut it in 2019. Then we rest.', 3],
    ['en', 'They gave him vitamin C. Researchers were surprised.', 2],
    ['en', '“Will he come?” she asked. “No.” He left.', 3],
    ['en', '“Will he come?” Rye’s Mayor Ann Lee asked the board. “No!” Ben Holm said. They left.', 3],
    ['en', '“Will he come?” Nobody knew. “Who is it?” The mayor asked them to leave.', 4],
    [
      'en',
      'It stands at Quay St. and Mill Ave. W. near the pier. It was sold on Mill Ave. Will Lee left.',
      3
    ],
    ['en', 'It began at 3 p.m. Dec. 22 when Const. Ann Lee came. Det. Const. Ben Holm left.', 2],
    ['en', 'He signed (see p. 4. It is short.) and left. Then he slept.', 2],
    ['en', 'In Roe v. Wade (see below it fell. The bracket stays open. Nobody closes it.', 3],
    ['en', 'Sales rose 3.5 percent to $1.2 bn. Profit fell.', 2],
    ['en', 'HDT Ipari Kft. (HDT Limited) bought a mill. It is old.', 2],
    ['en', 'See No. 5. There is no. Believe me.', 3],
    ['en', 'Acme Inc. reported a loss. Acme Inc. Shares fell.', 3],
    ['en', 'The cause lay with the bank. 212,000 payments were refused. 40% came back.', 3],
    ['en', 'Voters passed Prop. 8 in approx. 20 days. It fell.', 2],
    ['de', 'Sie wohnt in der Gymnasiumstr. 21 in Rye. Sie kam 2019. 40 Leute kamen.', 3],
    ['de', 'Das gilt nach Ziff. 3 und Abs. 2. Es gilt seit Montag. 40 Leute kamen.', 3],
    ['de', 'Am 12. Juni kam z. B. Frau Dr. Meier. Sie blieb bis zum 3. Oktober.', 2],
    ['de', 'Der Bund gibt rund neun Mio. Euro und 3 Mrd. Franken. Das ist viel.', 2],
    ['de', 'Im 19. Jahrhundert war das so. Die Seite 12. Dort steht es.', 3],
    [
      'de',
      'Der u. a. zuständige VII. Zivilsenat und die 9. Kammer tagten. Sie kam am 12. Danach ging sie.',
      3
    ],
    [
      'de',
      'Dr. h. c. Rainer Holt zahlt der Fa. Jürs Mittel i. H. v. 500 Euro (Az. 2 KLs 14). Er bestreitet das.',
      2
    ],
    ['de', 'Es sprach Karl II. Danach kam der Verein Nord e. V. Die Sitzung endete.', 3],
    [
      'es',
      'EE. UU. no vino. Los sindicatos CC. OO. y UGT celebran el pacto con EE. UU. La patronal lo critica.',
      3
    ],
    ['es', 'Rye, 4 oct. (EP) – El Gobierno pagó. Cayó.', 2],
    ['fr', 'M. Dupont, p. ex. Jean, est venu. Il est parti.', 2],
    ['fr', 'Elle dément : « Le rapport est public. » Le collège attend. « Il pleut. » dit-il.', 3],
    ['de', 'Sie sagte: »Es regnet.« Er ging. »Es schneit.«', 3],
    ['es', 'El Sr. García viajó a EE.UU. con la Dra. Ruiz. Volvió ayer.', 2],
    ['ja', 'これはペンです。それはマーカーです。', 2],
    ['ar', 'كيف حالك؟ أنا بخير.', 2]
  ])('splits %s: %s', (lang, text, count) => {
    expect(sentencesOf(lang, text)).toHaveLength(count)
  })

  it.each([
    ['English', (lang: string) => lang === 'en', 39],
    ['other', (lang: string) => lang !== 'en', 25]
  ])('gives the golden rules in %s', (_, belongs, floor) => {
    const cases = readFileSync(new URL('../fixtures/golden-rules.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): {lang: string; text: string; gold: string[]} => JSON.parse(line))
      .filter(({lang}) => belongs(lang))
    const right = cases.filter(({lang, text, gold}) => {
      const folded = text.replace(/\s*\n\s*/g, ' ').trim()
      return JSON.stringify(sentencesOf(lang, folded)) === JSON.stringify(gold)
    })
    expect(right.length).toBeGreaterThanOrEqual(floor)
  })

  it('gives the same sentences in a long paragraph as in short ones', () => {
    const sentences = Array.from(
      {length: 2000},
      (_, index) =>
        `Sentence ${index} of Mr. Brown was said at ${index} a.m. on the spot${index % 3 ? '.' : '!'}`
    )
    expect(sentencesOf('en', sentences.join(' '))).toEqual(sentences)
  })

  it('keeps a sentence that is longer than any window in one piece', () => {
    const long = `Once ${'word '.repeat(5000)}end.`
    expect(sentencesOf('en', `First. ${long} Last.`)).toEqual(['First.', long, 'Last.'])
  })
})
