import {describe, expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'

const prose = `   A charter of the harbour.

Duties

    1. The harbour is open to all
       who ask for a berth by noon.
    2. No ship waits longer than a day.

    The board meets in May.
`
const code = `The harbour counts its ships.

    const ships = count(pier, {of: 'May'})
    print(ships + 1)
`

const sentencesOf = async (name: string, text: string) => {
  const {out} = await run(folder({[name]: text}), ['explain', name, '--json'])
  return JSON.parse(out).sentences.map((one: {text: string}) => one.text) // The contract names the fields.
}

describe('what plain text indents', () => {
  it('is prose and lists where it reads so', async () => {
    expect(await sentencesOf('a.txt', prose)).toEqual([
      'A charter of the harbour.',
      'Duties',
      'The harbour is open to all who ask for a berth by noon.',
      'No ship waits longer than a day.',
      'The board meets in May.'
    ])
  })

  it('is code in Markdown, and where it reads so', async () => {
    expect([await sentencesOf('a.md', prose), await sentencesOf('a.txt', code)]).toEqual([
      ['A charter of the harbour.', 'Duties'],
      ['The harbour counts its ships.']
    ])
  })
})
