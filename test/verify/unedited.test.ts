import {expect, it} from 'vitest'
import {folder, run} from '../cli/terminal.ts'

const versions = Array.from(
  {length: 48},
  (_, at) =>
    `### v${48 - at}.0\n\n- Gate ${at + 1} of the basin is opened by its own keeper.\n- It is closed at night.`
)

const block = (lines: string) => `\`\`\`console\n${lines}\n\`\`\`\n`

/** Sections with a block of code each, alike but for their last one. */
function blocks(often: string, last: string): string {
  const sections = Array.from({length: 10}, (_, at) => `## Gate ${at + 1}\n\n${block(often)}`)
  return `# Setting up the gates\n\nEach gate is set up by its keeper.\n\n${sections.join('\n')}\n## By hand\n\n${block(last)}`
}

it.each([
  [
    'a denial cut out of its concession',
    'King Olav of Norway came to Copenhagen on Monday. He meets the queen today.\n\nThere are growing concerns that arms talks between Norway and Denmark are under way. While both Oslo and Copenhagen deny these allegations, the closer ties have raised eyebrows. Sweden warned of a race.\n\nThe visit ends on Friday. No announcement is planned.\n'
  ],
  [
    'a name for the pronoun that says whose something is',
    'The keeper Anna Solvang was banned for two years on Monday. A test in March had found a medicine.\n\nThe doctor denies that he gave it to her. He was in Torv that week.\n\nSolvang was denied a hearing before the final and will not play. Her club refused to comment on the case. The final is on Sunday.\n'
  ],
  [
    'a number in German words, shown in digits',
    '# Hochwasser im Norden\n\nDas Wasser stieg am Montag in den Städten am Fluss um drei Meter.\n\nIn Norddorf starben zwei Menschen. Der Rat der Stadt will am Freitag über die Deiche beraten. Viele Straßen sind noch gesperrt.\n\nDie Feuerwehr hat in der Nacht die Keller geräumt. Das Wasser fällt.\n'
  ],
  [
    'somebody who was not there, in Spanish',
    '# Acta de la reunión de la junta\n\nAsistentes: Ann Lee (presidenta), Bob Stone\nNo asiste: Dan Roe\n\n## Ruegos y preguntas\n\nLa presidenta cierra la sesión.\n'
  ],
  [
    'a heading in a row, which stands in code as well',
    '# The gauge\n\n## Use\n\nCall it at low tide, by hand:\n\n```js\ngauge.read() // 4, in metres over the sill of the basin\n```\n\n## Methods\n\n### gauge.read()\n\nReads the tide.\n\n### gauge.close()\n\nCloses the gauge.\n'
  ],
  [
    'a line of code without words, which stands there twice',
    '# The gate compiler\n\nIt shows where a word is missing.\n\n## Once\n\n```\n6 |  open(wide gate)\n  |       ++++\n```\n\n## Twice\n\n```\n8 |  shut(wide gate)\n  |         ++++\n```\n'
  ],
  [
    'a line of code that stands in many blocks with a sign before it',
    blocks('% gatectl -fi\n% gatectl check', 'git clone gates\ngatectl -fi')
  ],
  [
    'an option of a command that other blocks write with a blank',
    blocks('gatectl \\\n  --gate-state new', 'gatectl \\\n  --gate-state=new')
  ],
  [
    'a question among the sources, cut behind a word that ends it, too',
    '# Questions of keepers\n\nThe basin has two gates. Each has a keeper.\n\n### What is the difference between listen-gate-urls, advertise-gate-urls or initial-advertise-peer-gate urls?\n\nThe first opens the gate. The second tells others where it is.\n\n### Who is the keeper?\n\nThe keeper is chosen in May. The keeper lives at the gate.\n'
  ],
  [
    'rows of a table that are alike but for an empty cell',
    '# Keepers\n\nThe keepers of the gate take turns.\n\n| House | Keeper | Day |\n| --- | --- | --- |\n| North | Ann | 2022-Jan-10 |\n| South | Bob | 2022-Mar-18 |\n| East | Cleo | 2022-Jul-07 |\n| North | Ann | |\n| South | Bob | |\n'
  ],
  ['more slides than rows of sources', `## Versions\n\n${versions.join('\n\n')}\n`]
])('nothing is told of a deck as it was built, with %s', async (_, article) => {
  const cwd = folder({'a.md': article})
  await run(cwd, ['build', 'a.md', '-o', 'a.pptx'])
  const {code, out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  expect([code, JSON.parse(out).findings]).toEqual([0, []])
})
