import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {compile, writePptx} from '../index.ts'
import {paintSlides} from './paint-slides.ts'

/**
 * Put the slides and the explanations of three samples into `docs/three-articles.md`, between the comments that name them;
 * what stands around them is written by hand.
 *
 * LibreOffice and `pdftoppm` have to be installed.
 */
async function fillPage(root: string): Promise<void> {
  const path = join(root, 'docs/three-articles.md')
  const folder = join(root, 'docs/three-articles')
  mkdirSync(folder, {recursive: true})
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  let page = readFileSync(path, 'utf8')
  for (const [, name = ''] of page.matchAll(/^<!-- slides: (.+) -->$/gm)) {
    const source = join(root, 'source', `${name}.md`)
    const {layout, deck} = compile(new VFile({path: source, value: readFileSync(source)}))
    const slides = paintSlides(await writePptx(layout)).map((picture, index) => {
      const file = `${name}-${index + 1}.png`
      writeFileSync(join(folder, file), picture)
      const title = (deck.slides[index]?.title ?? '').replace(/"/g, '&quot;')
      return `<img src="three-articles/${file}" width="32%" alt="Slide ${index + 1}: ${title}">`
    })
    page = filled(page, `slides: ${name}`, slides.join('\n'))
    page = filled(page, `explain: ${name}`, `\`\`\`\n${explained(root, name)}\n\`\`\``)
  }
  writeFileSync(path, page)
}

/** What `explain` says of a sample, as in a pipe. */
function explained(root: string, name: string): string {
  const args = [join(root, 'bin/briefdeck.js'), 'explain', `source/${name}.md`, '--quiet']
  return execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim()
}

function filled(page: string, mark: string, text: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`The page has no “${open}” with “${close}” behind it`)
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`
}

if (import.meta.filename === process.argv[1]) await fillPage(process.argv[2] ?? process.cwd())
