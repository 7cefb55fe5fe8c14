import {describe, expect, it} from 'vitest'
import type {Brief} from '../../src/brief/types.ts'
import {profilesFor} from '../../src/roles/index.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'
import {briefOf} from './brief-of.ts'

const outline = (brief: Brief) =>
  brief.beats.map((beat) => [
    beat.role,
    beat.heading?.text ?? '-',
    beat.opens.map((heading) => heading.text).join(' / '),
    beat.readings.map((reading) => reading.sentence.id).join(' ')
  ])

describe('an article with headings', () => {
  it('keeps the order and the headings of the author, and takes the roles from their words', () => {
    const {brief} = briefOf(`# Tram 12

The city opens a tram line in May.

## What happens next

The council will vote in June.

## Background

Tram 12 was planned in 1998.

## Reactions

Shopkeepers welcomed the plan.
`)
    expect(outline(brief)).toEqual([
      ['context', '-', '', 'p1s1'],
      ['outlook', 'What happens next', '', 'p2s1'],
      ['context', 'Background', '', 'p3s1'],
      ['international-response', 'Reactions', '', 'p4s1']
    ])
    expect(brief.readings.map((reading) => reading.evidence)).toEqual([
      ['stands before the first heading'],
      ['heading “What happens next”'],
      ['heading “Background”'],
      ['heading “Reactions”']
    ])
  })

  it('lets the longest phrase of a heading win, whatever its case and marks', () => {
    const {brief} = briefOf(`## EMERGENCY RESPONSE!

Crews came at once.

## The international response: who said what

Norway sent two planes.
`)
    expect(brief.beats.map((beat) => beat.role)).toEqual(['points', 'international-response'])
  })

  it('joins deeper sections to their beat and lets higher headings open the next one', () => {
    const {brief} = briefOf(`# Report

# Part one

## Context

Costs rose.

### Detail

Wages rose by 4 %.

# Part two

## Outlook

Costs will fall.
`)
    expect(outline(brief).slice(-2)).toEqual([
      ['context', 'Context', 'Report / Part one', 'p1s1 p2s1'],
      ['outlook', 'Outlook', 'Part two', 'p3s1']
    ])
  })

  it('does as the author asks in braces, and passes the template on', () => {
    const {brief} = briefOf(`# Visit

## What we saw {template=timeline}

The plant opened in 1998.
`)
    expect(brief.beats.map(({role, template, preferred}) => [role, template, preferred])).toEqual([
      ['timeline', 'timeline', 'timeline']
    ])
  })

  it('leaves a heading that means nothing neutral, and says so', () => {
    const {brief, file} = briefOf(`# Visit

## Odds and ends

The canteen serves soup. The soup was warm.
`)
    expect(brief.beats.map((beat) => beat.role)).toEqual(['points'])
    const guessed = file.messages.filter((message) => message.ruleId === 'role-guessed')
    expect(guessed.map(({ruleId, line}) => [ruleId, line])).toEqual([['role-guessed', 3]])
  })

  it('does not make one accusing sentence under such a heading an allegation', () => {
    const {brief} = briefOf(`# Visit

## The yard

Neighbours accused the owner of noise.
`)
    expect(brief.beats.map((beat) => beat.role)).toEqual(['points'])
  })

  it('starts no other beat at a thematic break with nothing but notes behind it', () => {
    const {brief} = briefOf(
      '# Visit\n\n## Context\n\nCosts rose.\n\n---\n\n<table><tr><td>Paid</td></tr></table>\n'
    )
    expect(outline(brief)).toEqual([['context', 'Context', '', 'p1s1']])
    expect(brief.beats[0]?.asides.map(({text}) => text)).toEqual(['Paid'])
  })

  it('starts another beat at a thematic break, under the same heading', () => {
    const {brief} = briefOf(`# Visit

## Context

Costs rose.

---

Wages rose.
`)
    expect(outline(brief)).toEqual([
      ['context', 'Context', '', 'p1s1'],
      ['context', 'Context', '', 'p2s1']
    ])
  })

  it('keeps the items of a list as the author wrote them, with lead-in, number and depth', () => {
    const {brief} = briefOf(`# Visit

## Measures

1. **Budget:** three million euros.
   - Half of it this year.
`)
    expect(brief.readings.flatMap((reading) => reading.points)).toEqual([
      expect.objectContaining({
        kind: 'author',
        label: 'Budget',
        text: 'Three million euros',
        ordinal: 1,
        depth: 0
      }),
      expect.objectContaining({kind: 'author', text: 'Half of it this year', depth: 1})
    ])
  })

  it('takes a role of the user’s own before the built-in ones', () => {
    const sanctions = {
      role: 'sanctions',
      lang: 'en',
      label: 'Sanctions in force',
      template: 'points',
      order: 35,
      headings: ['embargo'],
      cues: [],
      threshold: 1
    }
    const {brief} = briefOf('# Visit\n\n## The embargo\n\nIt began in 2011.\n', [sanctions])
    expect(brief.beats.map(({role, label, preferred}) => [role, label, preferred])).toEqual([
      ['sanctions', 'Sanctions in force', 'points']
    ])
  })
})

describe('a denial that tells of reactions too', () => {
  it('stands with the claim that it answers', () => {
    const {brief} = briefOf(
      'The president of Ruritania visited the port of Strelsau on Monday. The opposition accused Ruritania of selling arms to Grunland. While the government of Ruritania denies the accusation, the visit has raised eyebrows among its allies. France condemned the visit. Germany urged restraint.'
    )
    const roleOf = (id: string) => brief.readings.find(({sentence}) => sentence.id === id)?.role
    expect([roleOf('p1s2'), roleOf('p1s3')]).toEqual(['allegations', 'allegations'])
  })
})

it('takes for context what has the words of statements, and is none', () => {
  const {brief} = briefOf(
    'A storm closed the port of Nassau for five days. Allies had been warned and urged to condemn it, in calls between officials and ministers. The ferries carry 400 people a day.'
  )
  expect(brief.beats.map(({role}) => role)).toEqual(['context'])
  expect(brief.readings[1]?.evidence.at(-1)).toBe('too little for international-response')
})

it('takes for context what analysts think, which accuses nobody', () => {
  const {brief} = briefOf(
    'Hall Lines may sell its ferries. Analysts speculated that the ferries would fetch £40 million, contrary to market rumours of less. Analysts said the rumours and the speculation were fed by the new timetable. The company owns nine ferries.'
  )
  expect(brief.beats.map(({role}) => role)).not.toContain('allegations')
})

it('keeps what limits a statement beside it', () => {
  const {brief} = briefOf(
    'The council counts bus trips every year. Fewer people took the bus of Rye in May. The mayor of Rye calls that a recovery.\n\nSome will say that a better count is too dear for voters. I don’t believe it. People know whether they can get to work.'
  )
  const roleOf = (id: string) => brief.readings.find(({sentence}) => sentence.id === id)?.role
  expect([roleOf('p2s1'), roleOf('p2s2')]).toEqual(['outlook', 'outlook'])
})

describe('the title of an article without one', () => {
  it('is the lead sentence, cut where nothing is lost', () => {
    const {brief} = briefOf(
      'On Monday, the council of Ghent closed four swimming pools, which had been open since the spring of the year before.'
    )
    expect([brief.title, brief.titleFrom?.[0].id]).toEqual([
      'The council of Ghent closed four swimming pools',
      'p1s1'
    ])
  })

  it('leaves out when and where it happened, which the slides say', () => {
    expect(briefOf('On Monday in Ghent, the council closed four swimming pools.').brief.title).toBe(
      'The council closed four swimming pools'
    )
  })

  it('is cut before one clause that hangs on another', () => {
    const lead =
      'The council of Ghent closed four swimming pools, leaving children of nine villages without lessons, which nobody had asked for.'
    expect(briefOf(lead).brief.title).toBe('The council of Ghent closed four swimming pools')
  })

  it('is a long lead rather than the name of a file that tells nothing', () => {
    const lead =
      'The council of Ghent and the councils of nine towns around it agreed on the closing of pools that nobody in any of the ten towns had asked for or been told of before the vote was taken there on the last day of May'
    const named = (path: string) => briefOf(`${lead}.`, [], path).brief.title
    expect(['w46.md', 'report.md', 'pools-of-ghent.md'].map(named)).toEqual([lead, lead, 'Pools of ghent'])
  })

  it('is the name of the file when the lead is too long to be cut', () => {
    const long =
      'The council of Ghent and the councils of nine towns around it agreed on the closing of pools'
    expect(
      briefOf(
        `${long} that nobody had asked for in any of the towns concerned by what the ten of them have now decided in a joint letter to the ministry of sport.`
      ).brief.title
    ).toBe('Visit to belgrade')
  })
})

describe('what states say', () => {
  it.each([
    ['a third one', 'Japanese', 'International response'],
    ['the parties of the story alone', 'Norwegian', 'Statements']
  ])('is named after who speaks: %s', (_, nation, label) => {
    const {brief} = briefOf(
      `# Norway and Sweden sign a treaty\n\nNorway and Sweden signed a treaty on the strait on Monday. Norway and Sweden share the strait.\n\nThe ${nation} government welcomed the treaty and called on all ships to follow it. The Swedish government warned that ships should slow down, and urged Norway to build a light.\n\nThe strait is narrow.\n`
    )
    expect(brief.beats.find(({role}) => role === 'international-response')?.label).toBe(label)
  })
})

describe('other languages', () => {
  it.each([
    ['German', 'de', 'Die Stadt baut.\n\n## Ausblick\n\nDer Rat stimmt im Juni ab.\n', 'Ausblick'],
    [
      'French',
      'fr',
      'La ville construit.\n\n## Réactions\n\nLes habitants sont partagés.\n',
      'Réactions internationales'
    ],
    ['Spanish', 'es', 'La ciudad construye.\n\n## Perspectivas\n\nEl pleno vota en junio.\n', 'Perspectivas'],
    ['Italian, by English headings', 'it', 'La città costruisce.\n\n## Outlook\n\nSi vota.\n', 'Prospettive']
  ])('have roles by heading and labels of their own: %s', (_, lang, text, label) => {
    const {brief} = briefOf(`---\nlang: ${lang}\n---\n\n${text}`)
    expect(brief.beats.at(-1)?.label).toBe(label)
  })
})

describe('large articles', () => {
  it('are planned to the last sentence', () => {
    const paragraph = 'The council met. Costs rose by 4 %. He said that nothing was decided yet.\n\n'
    const {brief} = briefOf(paragraph.repeat(1700))
    expect(brief.readings).toHaveLength(5100)
  })
})

describe('a heading that names figures and something besides', () => {
  it('does not make figures of the whole section', () => {
    const text = 'The plan costs €18 million. Young trees need water. Volunteers may leave after a season.\n'
    const {brief} = briefOf(`# Heat plan\n\n## Figures and outlook\n\n${text}\n## Key figures\n\n${text}`)
    expect(brief.beats.map(({role}) => role === 'key-figures')).toEqual([false, true])
  })
})

describe('a subsection that does something else', () => {
  it('is not counted among the recommendations that it stands under', () => {
    const markdown =
      '# Night bus\n\n## Findings\n\n- Route 1 is full.\n\n## Recommendations\n\n- Keep route 1.\n- End route 2.\n\n### Costs\n\nThe trial cost 212,000 euros.\n'
    const slides = layOutMarkdown(markdown).deck.slides.map(({title, slots}) => [
      title,
      slots.recommendations?.map(({text}) => text)
    ])
    expect(slides).toContainEqual(['Recommendations', ['Keep route 1.', 'End route 2.']])
    expect(slides.map(([title]) => title)).toContain('Costs')
  })
})

describe('headings two levels below the slides', () => {
  const list = (word: string) =>
    Array.from({length: 6}, (_, at) => `- ${word} number ${at + 1} is paid by the harbour board.\n`).join('')
  const markdown = `# Harbour\n\n## Costs\n\n### Repairs\n\n#### Cranes\n\n${list('Crane')}\n#### Quays\n\n${list('Quay')}\n### Staff\n\n${list('Pilot')}\n## Outlook\n\nThe board meets in May 2027.\n`

  it('have slides of their own where their lists would run into each other', () => {
    const {brief} = briefOf(markdown)
    expect(brief.beats.map(({heading, under}) => [under?.text, heading?.text])).toEqual([
      ['Repairs', 'Cranes'],
      ['Repairs', 'Quays'],
      ['Costs', 'Staff'],
      [undefined, 'Outlook']
    ])
  })

  it('do what the section does that they stand in', () => {
    const {brief} = briefOf(markdown.replace('## Costs', '## Outlook for the coast'))
    expect(brief.beats.slice(0, 3).map(({role}) => role)).toEqual(['outlook', 'outlook', 'outlook'])
  })

  it('keep a list from what introduces that of the heading before', () => {
    const {brief} = briefOf(
      '# Harbour\n\n## The crane\n\n### Goal\n\nTell people of these:\n\n- The crane is new.\n- It lifts 40 tonnes.\n\n### Contact\n\n- Ann Lee\n\n## Outlook\n\nThe board meets in May 2027.\n'
    )
    expect(brief.beats.map(({heading}) => heading?.text)).toEqual(['Goal', 'Contact', 'Outlook'])
  })

  it('are named in the contents by that section', () => {
    const slides = layOutMarkdown(markdown).deck.slides
    expect([...new Set(slides.map(({section}) => section))]).toContain('Costs')
    expect(slides.map(({section}) => section)).not.toContain('Repairs')
  })
})

describe('a subsection whose heading only happens to hold a word', () => {
  it('does what the section does that it stands in', () => {
    const {brief} = briefOf(
      '# Report\n\n## Findings\n\nNobody saw the search.\n\n## Next steps\n\n### Update search results page\n\n- Move the search.\n- Name the tools.\n\n### Ask the desk\n\n- Call them in May.\n- Write it down.\n',
      profilesFor('en').find(({profile}) => profile === 'report')?.roles
    )
    expect(brief.beats.map(({role}) => role)).toEqual(['findings', 'next-steps', 'next-steps'])
  })
})

describe('what a rule says will happen', () => {
  const roleUnder = (text: string) => briefOf(`# Pump\n\n## Reviews\n\n${text}\n`).brief.beats.at(-1)?.role

  it.each([
    [
      'points',
      'A reviewer will leave a note on each change. The author will be asked to answer it. The change will then be merged.'
    ],
    [
      'outlook',
      'The board will decide on 3 May 2031. It remains unclear who will lead it. The pump will be replaced in June 2031.'
    ]
  ])('is %s: %s', (role, text) => {
    expect(roleUnder(text)).toBe(role)
  })
})

describe('a line that only leads elsewhere', () => {
  const beatsOf = (markdown: string) =>
    briefOf(markdown).brief.beats.map(({heading, readings}) => [
      heading?.text,
      readings.filter(({weight}) => weight > 0).length
    ])

  it('is no statement where something is told', () => {
    expect(
      beatsOf(
        '# Search\n\n[Research plan](https://example.org/plan)\n\n## Goals\n\n[All goals](https://example.org/goals)\n\nPeople should find the search page.\n'
      )
    ).toEqual([
      [undefined, 0],
      ['Goals', 1]
    ])
  })

  it('is what its section tells where that has nothing else', () => {
    expect(beatsOf('# Search\n\n## Slides\n\n[All slides](https://example.org/slides)\n')).toEqual([
      ['Slides', 1]
    ])
  })
})
