import {expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'

const article = `## Two {template=quotation}

“We will not close a single school before the new ones are open, and no line of the plan says so,” Mayor Ana Ruiz said.

## Noted {template=quotation}

“We will not close a single school[^1] before the new ones are open,” Mayor Ana Ruiz said.

[^1]: Of the nine schools that there are in the town and its villages.
`

it('finds a speaker beside a quotation that its layout puts, whatever footnotes stand on the slide', async () => {
  const cwd = folder({'a.md': article})
  await run(cwd, ['build', 'a.md'])
  expect(await run(cwd, ['verify', 'a.pptx', 'a.md', '-q'])).toMatchObject({code: 0})
})

it('finds a speaker whom a later sentence names in full, beside a quotation behind which another speaks of telling', async () => {
  const told = [
    'The port of Rye closed on Monday. Forty ships a week called there before that. The board of the port has been told to find a new owner by the end of the year.',
    'The Council Minority Leader, Ann Stone, said on Friday "We have asked the board for the third time to keep the pilots in their posts" and "So we told the board that we need the port. It said no."',
    'The board met on Tuesday and voted on the plan of the county, which owns the land.',
    'Democrat Ann Stone, the council minority leader, said the port would open again in May.'
  ]
  const cwd = folder({'a.md': told.join('\n\n')})
  await run(cwd, ['build', 'a.md'])
  const {out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  expect(JSON.parse(out)).toMatchObject({findings: []})
})

it('takes initials for initials where they are a word of the article too', async () => {
  const told =
    'The regulator said two warnings were sent. The operator rejects this: it says no written warning came.'
  const cwd = folder({
    'a.md': `## Reactions\n\n${told}\n\n## Times\n\nIt takes an hour to restore the line.\n`
  })
  await run(cwd, ['build', 'a.md'])
  const {out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  expect(JSON.parse(out)).toMatchObject({findings: []})
})

it('takes the number of a divider for what it is where a formula has it, too', async () => {
  const part = (name: string) =>
    `# ${name}\n\n## The rule of ${name}\n\nThe rule is short.\n\n$$\n\\sum_{i=1}^{n} q_i\n$$\n`
  const cwd = folder({'a.md': `${part('North')}\n${part('South')}`})
  await run(cwd, ['build', 'a.md'])
  const {out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  expect(JSON.parse(out)).toMatchObject({findings: []})
})
