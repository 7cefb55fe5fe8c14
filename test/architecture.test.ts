import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, it} from 'vitest'

/**
 * What each part of `src/` may import: other parts, and packages.
 *
 * The pipeline runs article → brief → deck → layout → pptx; a part knows only what lies before it. pptxgenjs is
 * replaced by changing `pptx/` alone; a file, the clock or the environment is touched by `cli/` and `node/` alone.
 */
const may: Record<string, readonly string[]> = {
  units: [],
  nearest: [],
  numbering: [],
  host: [],
  // What a machine has is listed and opened here alone: files that an article names, fonts of the system, our own package.
  node: ['host', 'node:fs', 'node:path', 'node:url'],
  wordings: [],
  // What is said of several files that are read as one is left on the one that it is about.
  'own-place': ['unist', 'vfile'],
  'field-place': ['unist', 'vfile'],
  messages: ['own-place', 'wordings', 'vfile'],
  lexicons: ['charts'],
  // Why YAML cannot be read is said alike of all files in it.
  'yaml-fault': ['yaml'],
  roles: ['messages', 'nearest', 'yaml-fault', 'vfile', 'yaml'],
  text: ['units', 'linebreak'],
  // Widths of fonts that a person or a brand brings; the library is required by name, when there is one.
  fonts: ['brand', 'host', 'text', 'node:module'],
  // The library is required in it, by name, when there is code to look at.
  highlight: ['node:module'],
  // Formulas: read from TeX, in one line, and how much room they take. The library is required in it, by name.
  maths: ['saxes', 'node:module'],
  // Drawings and WebP become pixels in threads, which read the libraries and fonts that they need, by name.
  pictures: [
    'host',
    'units',
    'fflate',
    'saxes',
    'node:crypto',
    'node:fs',
    'node:module',
    'node:worker_threads',
    'node:zlib'
  ],
  // Handling marks: which schemes there are, and which mark is the strictest.
  markings: [],
  charts: ['nearest', 'yaml-fault', 'unist', 'csv-parse/sync', 'yaml'],
  article: [
    'numbering',
    'charts',
    'host',
    'markings',
    'maths',
    'messages',
    'own-place',
    'pictures',
    'nearest',
    'lexicons',
    'yaml-fault',
    'franc-min',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-to-string',
    'html-tag-names',
    'micromark-util-decode-string',
    'micromark-util-types',
    'remark-frontmatter',
    'remark-gfm',
    'remark-parse',
    'unified',
    'unist',
    'unist-util-visit',
    'vfile',
    'yaml'
  ],
  // What is no Markdown becomes the tree of an article here: it needs the words of messages, and those who read such files.
  inputs: [
    'host',
    'maths',
    'messages',
    'pictures',
    'hast',
    'hast-util-to-mdast',
    'mdast',
    'rehype-parse',
    'rehype-remark',
    'unified',
    'unist',
    'unist-util-visit',
    'vfile',
    'fflate',
    'mammoth'
  ],
  brief: [
    'numbering',
    'article',
    'charts',
    'lexicons',
    'maths',
    'pictures',
    'roles',
    'messages',
    'nearest',
    'vfile'
  ],
  // Words of a heading are told from others as for roles.
  deck: [
    'field-place',
    'article',
    'brief',
    'lexicons',
    'markings',
    'messages',
    'nearest',
    'roles',
    'templates',
    'themes',
    'unist',
    'vfile'
  ],
  // A draft is the deck as a person edits it: written from what lies before the layout, read to the same.
  draft: [
    'numbering',
    'article',
    'brief',
    'charts',
    'deck',
    'lexicons',
    'markings',
    'maths',
    'messages',
    'nearest',
    'pictures',
    'templates',
    'mdast',
    'mdast-util-frontmatter',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'mdast-util-to-markdown',
    'unist',
    'vfile',
    'yaml'
  ],
  frame: ['numbering', 'charts', 'maths', 'pictures', 'units', 'text', 'themes'],
  // What a company's PowerPoint file offers to slides: data that `pptx/` reads, and choices that `layout/` asks for.
  brand: ['frame', 'text', 'themes', 'units'],
  templates: [
    'numbering',
    'article',
    'brief',
    'charts',
    'deck',
    'frame',
    'highlight',
    'lexicons',
    'maths',
    'pictures',
    'themes',
    'units'
  ],
  themes: ['frame', 'messages', 'nearest', 'units', 'yaml-fault', 'vfile', 'yaml'],
  layout: [
    'field-place',
    'article',
    'brand',
    'brief',
    'deck',
    'frame',
    'lexicons',
    'markings',
    'messages',
    'nearest',
    'pictures',
    'templates',
    'vfile',
    'text',
    'themes',
    'units'
  ],
  pptx: [
    'numbering',
    'brand',
    'charts',
    'frame',
    'layout',
    'deck',
    'host',
    'lexicons',
    'markings',
    'maths',
    'messages',
    'pictures',
    'text',
    'themes',
    'units',
    'vfile',
    'fflate',
    'pptxgenjs',
    'saxes',
    'node:crypto',
    'node:path',
    'node:zlib'
  ],
  // It compares what stands in a finished file with the article: it needs the reader of files, the rules by which points
  // are checked, and the words that briefdeck puts on slides itself; nothing of what was decided while building.
  verify: [
    'article',
    'brief',
    'deck',
    'frame',
    'lexicons',
    'markings',
    'maths',
    'pptx',
    'roles',
    'templates'
  ],
  // It tells what keeps readers from a finished deck, whoever wrote it.
  access: ['frame', 'pptx', 'themes'],
  // Several files as one: each is read as an article or refused as a draft, and their front matter becomes one.
  joined: ['article', 'draft', 'markings', 'messages', 'own-place', 'mdast', 'vfile', 'node:path'],
  pipeline: [
    'field-place',
    'article',
    'brand',
    'brief',
    'choices',
    'deck',
    'draft',
    'layout',
    'lexicons',
    'messages',
    'own-place',
    'roles',
    'settings',
    'templates',
    'text',
    'themes',
    'vfile'
  ],
  // A theme names files as an article does pictures: its logo, which layouts show, and its fonts. A brand embeds its own.
  'theme-files': [
    'article',
    'brand',
    'fonts',
    'host',
    'layout',
    'messages',
    'pictures',
    'text',
    'themes',
    'vfile'
  ],
  choices: ['article', 'brand', 'vfile'],
  settings: [
    'field-place',
    'choices',
    'theme-files',
    'layout',
    'brand',
    'host',
    'lexicons',
    'messages',
    'nearest',
    'roles',
    'templates',
    'text',
    'themes',
    'vfile'
  ],
  index: ['*'],
  cli: ['*'],
  build: ['*']
}

interface Import {
  readonly file: string
  readonly part: string
  readonly target: string
  readonly typeOnly: boolean
}

const root = new URL('../src', import.meta.url).pathname
const imports = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .flatMap(importsOf)

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm
  )
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? ''
    const target = specifier.startsWith('.') ? partOf(normalize(join(dirname(file), specifier))) : specifier
    return {
      file,
      part: partOf(file),
      target,
      typeOnly: match[1] !== undefined
    }
  })
}

function partOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '')
}

describe('imports', () => {
  it('knows every part of the source', () => {
    expect([...new Set(imports.map((one) => one.part))].filter((part) => !(part in may))).toEqual([])
  })

  it('go only where the table allows', () => {
    const strays = imports.filter(({part, target}) => {
      const allowed = may[part] ?? []
      return part !== target && !allowed.includes('*') && !allowed.includes(target)
    })
    expect(strays.map(({file, target}) => `${file} → ${target}`)).toEqual([])
  })

  it('never reach the command line or the build scripts from elsewhere', () => {
    const strays = imports.filter(
      // The build scripts run the command once to keep its code; they know its types.
      ({part, target, typeOnly}) =>
        ['cli', 'build'].includes(target) && part !== target && !(part === 'build' && typeOnly)
    )
    expect(strays.map(({file, target}) => `${file} → ${target}`)).toEqual([])
  })

  it('keep pptxgenjs in its cage', () => {
    const users = imports.filter(({target}) => target === 'pptxgenjs')
    expect([...new Set(users.map(({part}) => part))].filter((part) => part !== 'pptx')).toEqual([])
  })
})
