import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {compile, writePptx} from '../index.ts'
import {type Entry, galleryText} from './gallery-text.ts'
import {paintSlides} from './paint-slides.ts'

/**
 * Make `docs/gallery.md` from `docs/gallery/everything.md`: the Markdown of each section with pictures of its slides.
 *
 * LibreOffice and `pdftoppm` paint the slides; both have to be installed.
 */
export async function makeGallery(root: string): Promise<void> {
  const folder = join(root, 'docs/gallery')
  const source = readFileSync(join(folder, 'everything.md'), 'utf8')
  const file = new VFile({path: join(folder, 'everything.md'), value: source})
  const {layout, deck, article} = compile(file, {resourcePath: join(root, 'test/fixtures')})
  // That something reached no slide is no fault of the sample.
  const said = file.messages.filter(({fatal, ruleId}) => fatal === false && ruleId !== 'omissions')
  if (said.length > 0) throw new Error(said.join('\n'))
  const pictures = paintSlides(await writePptx(layout))
  for (const name of readdirSync(folder)) if (name.endsWith('.png')) rmSync(join(folder, name))
  for (const [index, picture] of pictures.entries()) writeFileSync(join(folder, pictureName(index)), picture)
  const lines = source.split('\n')
  const starts = article.sections.flatMap(({heading}) => (heading ? [heading.position.start.line] : []))
  const bounds = [1, ...starts, lines.length + 1]
  const slides = deck.slides.map(({title, position}, index) => ({
    title,
    picture: pictureName(index),
    // The cover and the bottom line are about the whole, and stand with its opening.
    line: index < 2 ? 1 : (position?.start.line ?? lines.length)
  }))
  const entries = bounds.slice(0, -1).map((start, index): Entry => {
    const end = bounds[index + 1] ?? lines.length
    return {
      markdown: lines
        .slice(start - 1, end - 1)
        .join('\n')
        .trim(),
      slides: slides.filter(({line}) => line >= start && line < end)
    }
  })
  writeFileSync(join(root, 'docs/gallery.md'), galleryText(entries))
}

function pictureName(index: number): string {
  return `${`${index + 1}`.padStart(2, '0')}.png`
}

if (import.meta.filename === process.argv[1]) await makeGallery(process.argv[2] ?? process.cwd())
