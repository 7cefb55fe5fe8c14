import {expect, it} from 'vitest'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

const rowsOf = (markdown: string) =>
  layOutMarkdown(`# The pier\n\n## Reactions\n\n${markdown}`).deck.slides.flatMap(({slots}) =>
    (slots.positions ?? []).map((row) => ('label' in row ? `${row.label}: ${row.text}` : row.text))
  )

it('shows the words of a sentence once, where only the whole of it says what each of two speakers says', () => {
  expect(
    rowsOf(
      [
        'Ship owners in Rye said on Monday several ferries had had difficulty landing at the old pier but Norland has said there are no plans for a new one.',
        'The harbour office of Rye said the pier is safe for ferries of every size.',
        'The union of the pilots said the pier should be closed before the winter.'
      ].join(' ')
    )
  ).toEqual([
    'Ship owners in Rye: Said on Monday several ferries had had difficulty landing at the old pier but Norland has said there are no plans for a new one',
    'The harbour office of Rye: The pier is safe for ferries of every size',
    'The union of the pilots: The pier should be closed before the winter'
  ])
})

it('shows who says it, and not who passes it on as well', () => {
  expect(
    rowsOf(
      [
        'In the hall, owners of the ferries said the pier is too short and does not carry the weight of a bus, according to two pilots.',
        'The harbour office of Rye said the pier is safe for ferries of every size.'
      ].join(' ')
    )
  ).toEqual([
    'Owners of the ferries: The pier is too short and does not carry the weight of a bus, according to two pilots',
    'The harbour office of Rye: The pier is safe for ferries of every size'
  ])
})

it('does not say “said” again beside it, unless more that is said leans on it', () => {
  expect(
    rowsOf(
      [
        'The harbour office of Rye said that the pier is safe for ferries of every size.',
        'Norland said it would study the plan, and stressed that the pier is old.',
        'The union of the pilots said on Monday the pier should be closed.'
      ].join(' ')
    )
  ).toEqual([
    'The harbour office of Rye: The pier is safe for ferries of every size',
    'Norland: Said it would study the plan, and stressed that the pier is old',
    'The union of the pilots: Said on Monday the pier should be closed'
  ])
})

it('shows what somebody does once, where somebody else tells it in passing', () => {
  expect(
    rowsOf(
      [
        'Norland opposed the new pier, pilots said, fearing that it would take ships from Lund.',
        'The harbour office of Rye welcomed the offer of a loan.'
      ].join(' ')
    )
  ).toEqual([
    'Norland: Opposed the new pier, pilots said, fearing that it would take ships from Lund',
    'The harbour office of Rye: Welcomed the offer of a loan'
  ])
})

it('takes the verb from the words only where nothing but a quotation is left', () => {
  expect(
    rowsOf(
      [
        'The harbour office of Rye condemned “with the utmost firmness” the attack on the old pier.',
        'The union of the pilots said the pier should be closed before the winter.'
      ].join(' ')
    )
  ).toEqual([
    'The harbour office of Rye: Condemned “with the utmost firmness” the attack on the old pier',
    'The union of the pilots: The pier should be closed before the winter'
  ])
})

it('shows nobody of whose few words only the sentence before says whom or what they mean', () => {
  expect(
    rowsOf(
      [
        'The harbour office of Rye said the pier is safe for ferries of every size.',
        'The union of the pilots said the pier should be closed before the winter. Mayor Tom Reed disagrees.',
        'The minister, Eva Lind, built the pier. The engineer Ann Hall called on her to resign.'
      ].join('\n\n')
    )
  ).toEqual([
    'The harbour office of Rye: The pier is safe for ferries of every size',
    'The union of the pilots: The pier should be closed before the winter'
  ])
})

it('marks the row of a person with the initials of the name, whatever office stands beside it', () => {
  const {layout} = layOutMarkdown(
    [
      '# The pier\n\n## Reactions\n\n',
      'Transport minister Clara Aigner said that the pier is safe for ferries of every size.',
      'Ada Brandt, the secretary of the harbour union, warned that the pier should be closed.',
      'The owner of the ferries, Tom Holm, criticised the plan for a new road.',
      'A spokesman for Karl Winter said that the pier should be sold.'
    ].join(' ')
  )
  const marks = layout.frames
    .filter(({template}) => template === 'international-response')
    .flatMap(({boxes}) => boxes)
    .flatMap((box) => (box.type === 'text' && box.shape === 'ellipse' ? box.paragraphs : []))
    .map(({runs}) => runs.map(({text}) => text).join(''))
  expect(marks).toEqual(['CA', 'AB', 'TH', 'SW'])
})
