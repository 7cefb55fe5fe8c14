import {expect, it} from 'vitest'
import {said} from './edited.ts'
import {deckOf, findingsOf} from './findings-of.ts'

const commands = Array.from(
  {length: 10},
  (_, at) => `## Gate ${at + 1}\n\n\`\`\`\n% gatectl -fi ${at + 1}\n--gate-state new\n\`\`\`\n`
)

const article = `# The gates

The keepers of the gate take turns.

| House | Keeper | Day |
| --- | --- | --- |
| North | Ann | 2022-Jan-10 |
| South | Bob | 2022-Mar-18 |
| East | Cleo | 2022-Jul-07 |
| North | Ann | |
| South | Bob | |

${commands.join('\n')}
## By hand

\`\`\`
git clone gates
--gate-state=new
--open=9 gates
\`\`\`
`

it.each([
  ['a day taken out of a row that is then like another', '2022-Mar-18', '', ['figure-differs']],
  ['a day of another row', '2022-Mar-18', '2022-Jul-07', ['figure-differs']],
  ['a name in a row that another is like', 'Cleo', 'Dora', ['wording-differs']],
  ['a word of an option', '--gate-state=new', '--gate-state=old', ['statement-added']],
  ['a number in a line of code', '--open=9 gates', '--open=7 gates', ['figure-differs']]
])('is told where much is alike: %s', async (_, from, to, ids) => {
  const findings = await findingsOf(article, await deckOf(article), said(from, to))
  expect([...new Set(findings.map(({id}) => id))]).toEqual(ids)
})

const questions = `# Questions of keepers

The basin has two gates. Each has a keeper.

### What is the difference between listen-gate-urls, advertise-gate-urls or initial-advertise-peer-gate urls?

The first opens the gate. The second tells others where it is.

### Who is the keeper?

The keeper is chosen in May. The keeper lives at the gate.
`

it('is told where a title that is cut among the sources was changed', async () => {
  const findings = await findingsOf(
    questions,
    await deckOf(questions),
    said('advertise-gate-urls', 'shut-gate-urls')
  )
  expect(findings.map(({shape}) => shape)).toContain('Sources')
})
