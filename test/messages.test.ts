import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {type MessageId, messageIds} from '../src/messages.ts'
import {type Files, folder, run} from './cli/terminal.ts'
import {brandFile, panel} from './support/brands/brand-file.ts'
import {brandPlans} from './support/brands/plans.ts'
import {docx, paragraph} from './support/docx.ts'
import {fontBytes} from './support/font-bytes.ts'
import {exif, jpeg, png} from './support/picture-bytes.ts'

/** What provokes a message: the article, files beside it, and words of the command line. */
interface Cause {
  readonly article?: string | Uint8Array
  readonly files?: Files
  readonly args?: readonly string[]
  /** `build` where it is not said. */
  readonly command?: 'draft' | 'themes'
  /** Symbolic links, and where they lead. */
  readonly links?: Readonly<Record<string, string>>
}

// A file outside of every article's folder.
const host = new URL('../README.md', import.meta.url).pathname

const long = `The plan covers ${Array(70).fill('ports').join(' and ')} on the coast.`
const port = 'The port of Dunmore closed in 2019. It handled 40 ships a week before that.\n'

/** A table that may be a chart; the end of it is open. */
const cars = `${port}\n| Year | Cars |\n| --- | --- |\n| 2021 | 180 |\n| 2022 | 190 |\n`

/** A brand in which nothing can be read. */
const grey = {
  ...brandPlans.plain,
  masters: brandPlans.plain.masters.map((one) => ({...one, colors: one.colors.map(() => '808080')}))
}
const pale = {
  ...brandPlans.plain,
  masters: brandPlans.plain.masters.map((one) => ({
    ...one,
    titleStyle: one.titleStyle.replace('val="accent1"', 'val="bg2"')
  }))
}
/** A brand that was a marked deck of ours. */
const marked = brandFile({
  ...brandPlans.plain,
  masters: brandPlans.plain.masters.map((one) => ({...one, ornaments: mark('TLP:AMBER')}))
})

function mark(text: string): string {
  const run = `<a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r>`
  const shape = panel(90, [440, 8, 80, 18], 'bg2').replace('Panel 90', 'Marking 1')
  return shape.replace('<a:endParaRPr lang="en-US"/>', run)
}

const hidden = `${port}\n${`The ${'long '.repeat(70)}road was not closed.`}\n`

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${content}</svg>`

const draft = `---
briefdeck: draft 1
lang: en
---

## Port {template=outlook}

- The port of Dunmore closed in 2019 [p1s1]

::: notes
[p1s1] The port of Dunmore closed in 2019.
:::
`

const causes: Partial<Record<MessageId, Cause>> = {
  'input-missing': {args: ['none.md']},
  'input-folder': {files: {'in/b.md': port}, args: ['in']},
  // No file of more than 2 GiB can be read; a sparse one takes no room.
  'input-unreadable': {files: {'huge.md': 3 * 2 ** 30}, args: ['huge.md']},
  'input-encoding': {article: Buffer.from('Die Straße ist gesperrt.', 'latin1')},
  'input-format': {article: '%PDF-1.7\n'},
  'input-empty': {article: ''},
  'html-too-deep': {files: {'b.html': '<div>'.repeat(100_000)}, args: ['b.html', '-o', 'out/']},
  'marks-unpaired': {article: `a ${']'.repeat(20_000)}`},
  'nested-too-deep': {article: '::: notes\n\n'.repeat(3000)},
  'lines-unbroken': {article: `- One\n${'More of it\n'.repeat(9000)}`},
  'slides-too-many': {article: '## Port\n\nIt closed.\n\n'.repeat(6100)},
  'html-left-out': {files: {'b.html': '<nav>Menu</nav><p>Text.</p>'}, args: ['b.html', '-o', 'out/']},
  'docx-broken': {files: {'b.docx': ''}, args: ['b.docx', '-o', 'out/']},
  'docx-plain': {files: {'b.docx': docx(paragraph('Text.', 'Fancy'))}, args: ['b.docx', '-o', 'out/']},
  'control-characters': {article: `The port\u0007 closed. ${port}`},
  'front-matter-broken': {article: `---\ntitle: "A\n---\n\n${port}`},
  'front-matter-key': {article: `---\ntitel: A\n---\n\n${port}`},
  'front-matter-open': {article: `---\ntitle: Port\n\n${port}`},
  'front-matter-value': {article: `---\nsize: round\n---\n\n${port}`},
  'marking-value': {article: `---\nmarking: [SECRET, RESTRICTED]\n---\n\n${port}`},
  'marking-heading': {article: `---\nmarking: {Alegations: SECRET}\n---\n\n## Allegations\n\n${port}`},
  'marking-required': {files: {'.briefdeckrc': 'require-marking: true\n'}},
  'marking-too-long': {article: `---\nmarking: ${'For the council alone '.repeat(9)}\n---\n\n${port}`},
  'marking-scheme': {article: `---\nmarking: TLP:WHITE\n---\n\n${port}`},
  'language-uncertain': {article: 'Port closed.\n'},
  'language-plain': {args: ['--lang', 'cy']},
  'block-in-notes': {article: `${port}\n<form>Raw</form>\n`},
  'link-refused': {article: `${port}\nSee [the plan](plan.docx) for more.\n`},
  incremental: {article: `${port}\n::: incremental\n- One\n- Two\n:::\n`},
  'theme-foreign': {article: `---\nmarp: true\ntheme: gaia\n---\n\n${port}`},
  'directive-unread': {article: `---\nmarp: true\n---\n\n<!-- class: lead -->\n\n${port}`},
  'include-refused': {article: `${port}\n!include costs.md\n`},
  'first-lines': {article: `template: house.pptx\nnumbers: yes\n\n${port}`},
  'slide-comment': {
    article: `${port}\n---\n\n<!-- .slide: data-state="dim" -->\n\n# Costs\n\nFour million.\n`
  },
  'slide-matter': {article: `${port}\n---\nlayout: center\n---\n\n# Costs\n\nFour million.\n`},
  'picture-attribute': {article: `${port}\n![A crane](none.png){loading=4cm}\n`},
  'tag-unread': {article: `The <span>port</span> closed. ${port}`},
  'diagram-in-notes': {article: `${port}\n\`\`\`mermaid\nA --> B\n\`\`\`\n`},
  'math-unread': {article: `${port}\nLet $\\harbour$ be.\n`},
  'math-in-title': {article: `${port}\n## The law $a^2$\n\nIt holds for each ship.\n`},
  'math-too-wide': {article: `${port}\n$$${'a + '.repeat(200)}b$$\n`},
  'image-in-notes': {article: `${port}\n| Crane |\n| --- |\n| ![A crane](crane.png) |\n`},
  'image-remote': {article: `${port}\n![A crane](https://example.org/crane.png)\n`},
  'image-data': {article: `${port}\n![A crane](data:image/svg+xml,none)\n`},
  'image-address': {article: `${port}\n![A crane](file:///etc/crane.png)\n`},
  'image-absolute': {article: `${port}\n![A crane](/srv/crane.png)\n`},
  'image-outside': {article: `${port}\n![A crane](../crane.png)\n`},
  'image-linked-out': {article: `${port}\n![A crane](crane.png)\n`, links: {'crane.png': host}},
  'image-missing': {article: `${port}\n![A crane](crane.png)\n`},
  'image-format': {article: `${port}\n![A crane](crane.pdf)\n`, files: {'crane.pdf': '%PDF-1.7'}},
  'image-unsafe': {article: `${port}\n![A crane](crane.svg)\n`, files: {'crane.svg': svg('<script/>')}},
  'image-letters': {
    article: `${port}\n![A crane](crane.svg)\n`,
    files: {'crane.svg': svg('<text>港</text>')}
  },
  'image-broken': {article: `${port}\n![A crane](crane.png)\n`, files: {'crane.png': 'no picture'}},
  'image-oversized': {article: `${port}\n![A crane](crane.png)\n`, files: {'crane.png': png(30_000, 10)}},
  'image-undescribed': {article: `${port}\n![](crane.png)\n`, files: {'crane.png': png(30, 10)}},
  'caption-too-long': {
    article: `${port}\n![A crane](crane.png "${'A crane. '.repeat(40)}")\n`,
    files: {'crane.png': png(30, 10)}
  },
  'resource-path-missing': {args: ['--resource-path', 'none']},
  'chart-kind': {article: `${cars}\n{chart=lien}\n`},
  'chart-cell': {article: `${cars}| 2023 | few |\n\n{chart=line}\n`},
  'chart-units': {article: `${cars}| 2023 | 5 % |\n\n{chart=line}\n`},
  'chart-needs': {article: `${cars}| 2023 | |\n\n{chart=pie}\n`},
  'chart-full': {article: `${cars}${'| Other | 5 |\n'.repeat(9)}\n{chart=pie}\n`},
  'chart-broken': {article: `${port}\n\`\`\`chart\nYear,Cars\n2021,"5\n\`\`\`\n`},
  'chart-source': {article: `${port}\n![Cars](cars.csv)\n`},
  'chart-attribute': {article: `${cars}\n{chart=line tilte=Cars}\n`},
  'chart-unused': {article: `${port}\n{chart=line}\n`},
  'notes-open': {article: `${port}\n::: notes\n\nAsk about the crane.\n`},
  'sentence-too-long': {article: `${port}\n${long}\n`},
  'role-guessed': {article: `## Ropes\n\n${port}`},
  'template-unknown': {article: `## Ropes {template=contxt}\n\n${port}`},
  'role-unknown': {article: `## Ropes {role=contxt}\n\n${port}`},
  'attribute-unknown': {article: `## Ropes\n<!-- briefdeck: temlate=context -->\n\n${port}`},
  'attribute-value': {article: `## Ropes {transition=spin}\n\n${port}`},
  'role-unmatched': {article: `---\nroles: {Cables: outlook}\n---\n\n## Ropes\n\n${port}`},
  'override-unused': {article: `${port}\n<!-- briefdeck: role=outlook -->\n`},
  'skipped-as-asked': {article: `## Ropes {skip}\n\n${port}`},
  'contents-short': {article: port, args: ['--toc']},
  'slides-left': {article: `## Ropes\n\n${port}\n## Quays\n\n${port}`, args: ['--max-slides', '3']},
  omissions: {article: hidden},
  omission: {article: hidden},
  'template-unfit': {article: `## Ropes {template=quotation}\n\n${port}`},
  'point-whole': {
    article: `${port}\nAlthough the harbour is closed to all ferries in winter, Mayor Hall said they opened a second berth for the pilots.\n`
  },
  'text-cut': {article: `# ${'Harbour '.repeat(400)}\n\n${port}`},
  'background-faint': {article: '## Port {background=#808080}\n\n- The port closed.\n\n## Quay\n\n- Old.\n'},
  'background-marked': {
    article: '---\nmarking: House only\n---\n\n## Port {background=dk1}\n\n- The port closed.\n'
  },
  'background-turned': {
    article: '## Port {background=p.jpg}\n\n- The port closed.\n',
    files: {'p.jpg': jpeg([exif(6)])}
  },
  'layout-alone': {article: '## Port {layout=Chapter}\n\n- The port closed.\n'},
  'layout-unknown': {
    article: '## Port {layout=Chapter}\n\n- The port closed.\n',
    files: {'b.potx': brandFile(brandPlans.plain)},
    args: ['--reference-doc', 'b.potx']
  },
  'draft-joined': {article: port, files: {'d.md': draft}, args: ['a.md', 'd.md', '-o', 'one.pptx']},
  'draft-version': {article: draft.replace('draft 1', 'draft 9')},
  'draft-unmarked': {article: `${draft.slice(35)}\n::: sentences\n| Sentence |\n| --- |\n| p1s1 |\n\n:::\n`},
  'draft-slot': {article: draft.replace('- The', '### opne\n\n- The')},
  'draft-id': {article: draft.replace('2019 [p1s1]', '2019 [p4s1]')},
  'draft-stray': {article: draft.replace('## Port', 'Words\n\n## Port')},
  'draft-attribute': {article: draft.replace('2019 [p1s1]', '2019 [p1s1]{stanze=closed}')},
  'draft-words': {article: draft.replace('closed in 2019 [', 'opened in 2019 [')},
  'draft-exists': {command: 'draft', files: {'d.md': 'mine'}, args: ['-o', 'd.md']},
  'theme-missing': {args: ['--theme', 'nigth']},
  'theme-logo': {files: {'t.yaml': 'logo: {path: ../a.png, alt: A}\n'}, args: ['--theme', 't.yaml']},
  'theme-taken': {command: 'themes', args: ['new', 'night']},
  'theme-exists': {command: 'themes', files: {'x.yaml': ''}, args: ['new', 'x']},
  'theme-broken': {files: {'t.yaml': 'name: "x\n'}, args: ['--theme', 't.yaml']},
  'theme-key': {files: {'t.yaml': 'colour: {}\n'}, args: ['--theme', 't.yaml']},
  'theme-value': {files: {'t.yaml': 'scheme: dim\n'}, args: ['--theme', 't.yaml']},
  'theme-contrast': {files: {'t.yaml': 'colors: {dk1: EEEEEE}\n'}, args: ['--theme', 't.yaml']},
  'font-unknown': {files: {'t.yaml': 'fonts: {major: Papyrus}\n'}, args: ['--theme', 't.yaml']},
  'font-installed': {
    files: {'t.yaml': 'fonts: {major: Karlito}\n', 'installed/k.ttf': fontBytes()},
    args: ['--theme', 't.yaml']
  },
  'font-file': {
    files: {'t.yaml': 'fonts: {files: [f.ttf]}\n', 'f.ttf': 'no font'},
    args: ['--theme', 't.yaml']
  },
  'brand-missing': {args: ['--reference-doc', 'none.potx']},
  'brand-broken': {files: {'b.potx': 'no archive'}, args: ['--reference-doc', 'b.potx']},
  'brand-refused': {
    files: {
      'b.potx': zipSync({'[Content_Types].xml': Buffer.from('<!DOCTYPE a><Types/>')})
    },
    args: ['--reference-doc', 'b.potx']
  },
  'brand-left-out': {files: {'b.potx': brandFile(brandPlans.plain)}, args: ['--reference-doc', 'b.potx']},
  'brand-marking': {files: {'b.potx': marked}, args: ['--reference-doc', 'b.potx']},
  'brand-remarked': {
    article: `---\nmarking: TLP:GREEN\n---\n\n${port}`,
    files: {'b.potx': marked},
    args: ['--reference-doc', 'b.potx']
  },
  'brand-size': {
    article: `---\nsize: '4:3'\n---\n\n${port}`,
    files: {'b.potx': brandFile(brandPlans.plain)},
    args: ['--reference-doc', 'b.potx']
  },
  'brand-faint': {files: {'b.potx': brandFile(pale)}, args: ['--reference-doc', 'b.potx']},
  'brand-contrast': {files: {'b.potx': brandFile(grey)}, args: ['--reference-doc', 'b.potx']},
  'layout-missing': {
    files: {
      'b.potx': brandFile(brandPlans.plain),
      't.yaml': 'reference-doc: b.potx\nlayouts: {points: Contnt}\n'
    },
    args: ['--theme', 't.yaml']
  },
  'config-missing': {args: ['-c', 'none.yaml']},
  'config-broken': {files: {'.briefdeckrc': 'theme: "x\n'}},
  'config-key': {files: {'.briefdeckrc': 'tehme: night\n'}},
  'config-value': {files: {'.briefdeckrc': 'strict: maybe\n'}},
  'role-broken': {files: {'own/r.yaml': 'role: "x\n'}, args: ['--template-dir', 'own']},
  'role-key': {files: {'own/r.yaml': 'role: sanctions\nhedings: [x]\n'}, args: ['--template-dir', 'own']},
  'role-value': {files: {'own/r.yaml': 'role: sanctions\norder: first\n'}, args: ['--template-dir', 'own']},
  'profile-missing': {article: `---\nprofile: reprot\n---\n\n${port}`},
  'profile-broken': {files: {'own/p.yaml': 'profile: "x\n'}, args: ['--template-dir', 'own']},
  'profile-key': {
    files: {'own/p.yaml': 'profile: talk\nrole: [{role: context}]\n'},
    args: ['--template-dir', 'own']
  },
  'profile-value': {files: {'own/p.yaml': 'profile: talk\nroles: []\n'}, args: ['--template-dir', 'own']},
  'template-dir-missing': {args: ['--template-dir', 'none']},
  'template-broken': {files: {'own/t.mjs': 'export const name = 1\n'}, args: ['--template-dir', 'own']},
  'template-look': {
    files: {
      'own/t.mjs':
        'const f = () => {}\nexport const t = {name: "t", look: "poster", accepts: f, fill: f, arrange: f, divide: f}\n'
    },
    args: ['--template-dir', 'own']
  },
  'template-failed': {files: {'own/t.mjs': 'throw new Error("no")\n'}, args: ['--template-dir', 'own']},
  'output-unwritable': {files: {taken: ''}, args: ['-o', 'taken/a.pptx']},
  'output-foreign': {files: {'a.pptx': 'mine'}},
  'trace-foreign': {files: {'t.json': '{}'}, args: ['--trace', 't.json']}
}

/** Provoked in cli/check.test.ts and verify/verify.test.ts, which have decks to change. */
const inDecks: readonly MessageId[] = [
  'no-title',
  'no-alt',
  'no-header',
  'title-twice',
  'merged-cells',
  'no-captions',
  'link-unclear',
  'section-unnamed',
  'section-twice',
  'faint-text',
  'reading-order',
  'small-text',
  'article-is-draft',
  'deck-unreadable',
  'statement-added',
  'statement-cut',
  'figure-differs',
  'name-differs',
  'negation-differs',
  'certainty-differs',
  'wording-differs',
  'label-misplaced',
  'part-differs',
  'source-differs',
  'sentence-lost'
]

// Provoked in index.test.ts: the command line looks at its options before there is a file.
const ofLibrary: readonly MessageId[] = ['language-unknown']

/** The id of each message that `build` leaves, by what causes it. */
async function idsOf({article = port, files = {}, args = [], command, links = {}}: Cause): Promise<string[]> {
  const [first] = args
  const words =
    command !== 'themes' && (first === undefined || first.startsWith('-')) ? ['a.md', ...args] : args
  const cwd = folder({'a.md': article, ...files})
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(cwd, name))
  if (command) {
    const {said} = await run(cwd, [command, ...words])
    return [...said.matchAll(/\(([\w-]+)\)$/gm)].map(([, id]) => id ?? '')
  }
  const fontFolders = [join(cwd, 'installed')]
  const {out} = await run(cwd, ['build', '--json', ...words], {fontFolders})
  const {files: done}: {readonly files: readonly {readonly messages: readonly {readonly id: string}[]}[]} =
    JSON.parse(out)
  return done.flatMap(({messages}) => messages.map(({id}) => id))
}

describe('every message', () => {
  it.each(Object.entries(causes))('%s is said by the real thing', async (id, cause) => {
    expect(await idsOf(cause)).toContain(id)
  })

  it('is provoked here', () => {
    expect(
      messageIds.filter((id) => !(id in causes) && !inDecks.includes(id) && !ofLibrary.includes(id))
    ).toEqual([])
  })
})
