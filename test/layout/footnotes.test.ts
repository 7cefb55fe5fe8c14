import {describe, expect, it} from 'vitest'
import type {Box} from '../../src/frame/types.ts'
import {faultsOf} from '../support/faults-of.ts'
import {layOutMarkdown} from '../support/lay-out-markdown.ts'

/** Each slide with footnotes: what its boxes say, the numbers of notes after `^`. */
function told(markdown: string): string[] {
  return layOutMarkdown(markdown).layout.frames.flatMap(({boxes}) =>
    boxes.some(({name}) => name === 'Footnotes') ? [boxes.flatMap(linesOf).join(' | ')] : []
  )
}

function linesOf(box: Box): string[] {
  if (box.type !== 'text' || box.placeholder?.type === 'footer' || box.placeholder?.type === 'number')
    return []
  return box.paragraphs.map(({runs}) =>
    runs.map(({text, raised}) => (raised === 'note' ? `^${text}` : text)).join('')
  )
}

const list = '# Ferry\n\n## Plans\n\n'

describe('a footnote', () => {
  it('stands on the slide that cites it, its number in the text', () => {
    const ends = '\n\n## Costs\n\n- Four million\n- Paid by the port\n\n[^a]: Counted in 2023.\n'
    expect(told(`${list}- It carries 180 cars.[^a]\n- It is old${ends}`)).toEqual([
      'Plans | It carries 180 cars.^1 | It is old | ^1 Counted in 2023.'
    ])
  })

  it('is numbered in the order of the references, whatever its name', () => {
    expect(told(`${list}- One[^z] and two[^7]\n- Three[^z]\n\n[^7]: Seven.\n\n[^z]: Last.\n`)).toEqual([
      'Plans | One^1 and two^2 | Three^1 | ^1 Last. | ^2 Seven.'
    ])
  })

  it('keeps its number where a statement drops the full stop, and in a message', () => {
    const text = 'The council votes on the ferry in June.[^v] The ferry is old. It carries cars. It is slow.'
    const [slide] = told(`# Ferry\n\n## Background\n\n${text}\n\n[^v]: On the 12th.\n`)
    expect(slide).toMatch(/votes on the ferry in June\^1 .*\| \^1 On the 12th\.$/)
  })

  it('stands with those beside it, parted by a comma', () => {
    expect(told(`${list}- Cars[^a][^b]\n- Ships\n\n[^a]: One.\n\n[^b]: Two.\n`)).toEqual([
      'Plans | Cars^1,2 | Ships | ^1 One. | ^2 Two.'
    ])
  })

  it('is in full in the notes of its slide, however long, and shortened on it', () => {
    const long = `It says ${'very much '.repeat(60)}indeed.`
    const {layout} = layOutMarkdown(`${list}- Cars[^a]\n- Ships\n\n## Costs\n\n- Four\n\n[^a]: ${long}\n`)
    const slide = layout.frames.find(({title}) => title === 'Plans')
    expect(slide?.notes.map(({text}) => text)).toContain(`[1] ${long}`)
    expect(slide?.boxes.flatMap(linesOf).at(-1)).toMatch(/^\^1 It says very much.* …$/)
    expect(faultsOf(layout)).toEqual([])
  })

  it.each([
    ['that nothing refers to', '- Cars\n- Ships\n\n[^a]: Nobody asks.\n'],
    ['of a heading', '- Cars\n\n## Costs[^a]\n\n- Four\n\n[^a]: Nobody asks.\n']
  ])('%s stands in the notes alone', (_, rest) => {
    expect(told(`${list}${rest}`)).toEqual([])
    const {layout} = layOutMarkdown(`${list}${rest}`)
    expect(layout.frames.flatMap(({notes}) => notes.map(({text}) => text))).toContain('Nobody asks.')
  })

  it('without a definition is text', () => {
    const {layout} = layOutMarkdown(`${list}- Cars[^a]\n- Ships\n`)
    expect(layout.frames.flatMap(({boxes}) => boxes.flatMap(linesOf))).toContain('Cars[^a]')
  })

  it('that goes round in circles is no trouble', () => {
    expect(told(`${list}- Cars[^a]\n- Ships\n\n[^a]: See[^b].\n\n[^b]: See[^a].\n`)).toEqual([
      'Plans | Cars^1 | Ships | ^1 See.'
    ])
  })
})

it('leaves a link before a footnote’s number whole', () => {
  const {layout} = layOutMarkdown(
    `${list}- See [the plan](https://example.org)[^a]\n- It is old\n\n[^a]: Counted.\n`
  )
  const runs = layout.frames.flatMap(({boxes}) =>
    boxes.flatMap((box) => (box.type === 'text' ? box.paragraphs.flatMap(({runs}) => runs) : []))
  )
  expect(runs.filter(({link}) => link).map(({text}) => text)).toContain('the plan')
})
