import {execFile} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {atMost} from './at-most.ts'

/** How many decks one LibreOffice converts before it is started anew: starting costs seconds, and its memory grows. */
const batchSize = 20

/**
 * Convert decks to PDF, two LibreOffices at a time.
 *
 * @returns The PDF of each deck, in order; undefined where LibreOffice made none, even alone.
 */
export async function toPdf(
  decks: readonly string[],
  folder: string
): Promise<readonly (string | undefined)[]> {
  mkdirSync(folder, {recursive: true})
  const pdfOf = (deck: string) => join(folder, basename(deck).replace(/\.pptx$/, '.pdf'))
  // Each LibreOffice needs a profile of its own, or the second one hands its work to the first and leaves.
  const profiles = [join(folder, 'profile-1'), join(folder, 'profile-2')]
  const convertAll = (batches: readonly (readonly string[])[]) =>
    atMost(profiles.length, batches, async (batch) => {
      const profile = profiles.pop() ?? join(folder, 'profile-3')
      await convert(batch, folder, profile)
      profiles.push(profile)
    })
  await convertAll(
    Array.from({length: Math.ceil(decks.length / batchSize)}, (_, index) =>
      decks.slice(index * batchSize, (index + 1) * batchSize)
    )
  )
  await convertAll(decks.filter((deck) => !existsSync(pdfOf(deck))).map((deck) => [deck]))
  return decks.map(pdfOf).map((pdf) => (existsSync(pdf) ? pdf : undefined))
}

async function convert(decks: readonly string[], folder: string, profile: string): Promise<void> {
  const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', 'pdf']
  try {
    await promisify(execFile)('soffice', [...settings, '--outdir', folder, ...decks], {timeout: 300_000})
  } catch (error) {
    // One deck that LibreOffice dies of must not hide the others; a PDF that is missing tells. No LibreOffice at all does not.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
  }
}
