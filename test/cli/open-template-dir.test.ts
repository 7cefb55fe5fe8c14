import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {folder, run} from './terminal.ts'

const article =
  '## Sanctions\n\nThe council banned 12 ships in 2019. It lifted the ban on two of them in May.\n'
const role = 'role: sanctions\nlabel: Sanctions\nheadings: [sanctions]\ntemplate: ledger\n'
const template = `
const none = {type: 'label', kind: 'label', text: 'None'}
export const ledger = {
  name: 'ledger',
  summary: 'Nothing but a line',
  example: '## Sanctions\\n\\nThe council banned 12 ships.',
  slots: {entries: {about: 'entries', max: 3}},
  look: 'content',
  needs: 'a statement',
  accepts: () => true,
  fill: () => ({entries: [none]}),
  arrange: () => ({boxes: []}),
  divide: (slots) => [slots]
}
`

/** The templates of the slides of an article. */
async function templatesOf(cwd: string, ...options: string[]): Promise<string[]> {
  const {out} = await run(cwd, ['explain', 'a.md', '--json', ...options])
  const {slides}: {readonly slides: readonly {readonly template: string}[]} = JSON.parse(out)
  return slides.map((slide) => slide.template)
}

describe('a template folder', () => {
  const files = {'a.md': article, 'own/sanctions.yaml': role, 'own/ledger.mjs': template}

  it('brings roles and templates of one’s own', async () => {
    expect(await templatesOf(folder(files), '--template-dir', 'own')).toContain('ledger')
  })

  it('brings a profile of one’s own, chosen by its headings or by name', async () => {
    const profile =
      'profile: incident\ntitles: [incident]\nroles:\n  - {role: impact, headings: [sanctions], tells: 2}\n'
    const cwd = folder({'a.md': article, 'b.md': 'The port closed in May.\n', 'own/incident.yaml': profile})
    const profileOf = async (...args: string[]) =>
      JSON.parse((await run(cwd, ['explain', ...args, '--json', '--template-dir', 'own'])).out).profile
    expect([await profileOf('a.md'), await profileOf('b.md', '--profile', 'incident')]).toEqual([
      'incident',
      'incident'
    ])
  })

  it('may hold the template that the documentation shows', async () => {
    const [, shown = ''] = /^```js\n([\s\S]*?)^```$/m.exec(readFileSync('docs/customize.md', 'utf8')) ?? []
    const article = '## Sanctions {template=sanctions}\n\nThe council banned 12 ships. It fined two firms.\n'
    const cwd = folder({'a.md': article, 'own/sanctions.mjs': shown})
    expect(await templatesOf(cwd, '--template-dir', 'own')).toContain('sanctions')
    expect((await run(cwd, ['build', 'a.md', '--template-dir', 'own'])).code).toBe(0)
  })

  it('may hold the package.json of its modules', async () => {
    const cwd = folder({...files, 'own/package.json': '{"type": "module"}'})
    expect(await templatesOf(cwd, '--template-dir', 'own')).toContain('ledger')
  })

  it('may be named in the configuration, seen from there', async () => {
    expect(await templatesOf(folder({...files, '.briefdeckrc': 'template-dir: own\n'}))).toContain('ledger')
  })

  it('is never taken from an article, since its code is run', async () => {
    const bold = `---\ntemplate-dir: own\n---\n\n${article}`
    expect(await templatesOf(folder({...files, 'a.md': bold}))).not.toContain('ledger')
  })

  it.each([
    ['sanctions.yaml', 'role: sanctions\nlabel: Sanctions\ntemplate: pionts\n', '3:11'],
    [
      'incident.json',
      '{"profile": "incident",\n "roles": [{"role": "impact", "template": "pionts"}]}',
      '2:43'
    ]
  ])('says where a template does not exist that %s leads to', async (name, text, place) => {
    const cwd = folder({'a.md': article, [`own/${name}`]: text})
    const {code, said} = await run(cwd, ['check', 'a.md', '--template-dir', 'own'])
    expect([code, said]).toEqual([
      1,
      `own/${name}:${place}: error: No template \`pionts\`; did you mean \`points\`? (template-unknown)\n`
    ])
  })

  it('says what is wrong with a template whose look does not exist', async () => {
    const looks = [`'poster'`, 'undefined'].map(async (look) => {
      const own = template.replace(`'content'`, look)
      const {code, said} = await run(folder({...files, 'own/ledger.mjs': own}), [
        ...['build', 'a.md', '--template-dir', 'own']
      ])
      return [code, said]
    })
    const line = (look: string) =>
      `own/ledger.mjs: error: Template \`ledger\` has a \`look\` that does not exist: ${look}; there are cover, content, quotation (template-look)\n`
    expect(await Promise.all(looks)).toEqual([
      [1, line('poster')],
      [1, line('undefined')]
    ])
  })
})

describe('the examples of docs/customize.md', () => {
  const page = readFileSync(new URL('../../docs/customize.md', import.meta.url), 'utf8')
  const examples = Object.fromEntries(
    [...page.matchAll(/^```yaml\n# (\w+\.yaml)\n([\s\S]*?)^```$/gm)].map(([, name, text = '']) => [
      `own/${name}`,
      text
    ])
  )

  interface Explained {
    readonly profile: string
    readonly sentences: readonly {readonly text: string; readonly role: string}[]
  }

  async function explained(text: string): Promise<Explained> {
    const cwd = folder({...examples, 'a.md': text})
    const {code, out, said} = await run(cwd, ['explain', 'a.md', '--json', '--template-dir', 'own'])
    expect([code, said]).toEqual([0, ''])
    return JSON.parse(out)
  }

  it('are a role that decides by its words and by its headings', async () => {
    const prose =
      'Varn exports grain and steel.\n\nThe council imposed new sanctions on two banks in May 2024. The asset freeze covers 30 firms.\n\nThe harbour was built in 1902.\n'
    expect((await explained(prose)).sentences.map(({role}) => role)).toEqual([
      ...['context', 'sanctions', 'sanctions', 'context']
    ])
    const headed = '# Varn\n\n## Export controls\n\nThe council met twice. It has nine members.\n'
    expect((await explained(headed)).sentences.map(({role}) => role)).toEqual(['sanctions', 'sanctions'])
  })

  it('are a profile that its headings choose', async () => {
    const text =
      '# The leak\n\n## Impact\n\nThe leak reached 40 homes.\n\n## Root cause\n\nA valve broke.\n\n## Prevention\n\nThe town should renew the valves.\n'
    expect((await explained(text)).profile).toBe('incident')
  })
})
