import {execFile} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {atMost} from './at-most.ts'

/** How many decks one LibreOffice converts before it is started anew: starting costs seconds, and its memory grows. */
const batchSize = 20

/**
 * Have LibreOffice save decks in a format, two LibreOffices at a time.
 *
 * @param folder
 *   For what it makes; not that of the decks, where names would be the same.
 * @returns The file of each deck, in order; undefined where LibreOffice made none, even alone.
 */
export async function convert(
  decks: readonly string[],
  folder: string,
  format: 'pdf' | 'pptx'
): Promise<readonly (string | undefined)[]> {
  mkdirSync(folder, {recursive: true})
  const made = (deck: string) => join(folder, basename(deck).replace(/\.\w+$/, `.${format}`))
  // Each LibreOffice needs a profile of its own, or the second one hands its work to the first and leaves.
  const profiles = [join(folder, 'profile-1'), join(folder, 'profile-2')]
  const convertAll = (batches: readonly (readonly string[])[]) =>
    atMost(profiles.length, batches, async (batch) => {
      const profile = profiles.pop() ?? join(folder, 'profile-3')
      await convertSome(batch, folder, format, profile)
      profiles.push(profile)
    })
  const size = Math.min(batchSize, Math.ceil(decks.length / profiles.length))
  await convertAll(
    Array.from({length: Math.ceil(decks.length / size)}, (_, index) =>
      decks.slice(index * size, (index + 1) * size)
    )
  )
  await convertAll(decks.filter((deck) => !existsSync(made(deck))).map((deck) => [deck]))
  return decks.map(made).map((file) => (existsSync(file) ? file : undefined))
}

async function convertSome(
  decks: readonly string[],
  folder: string,
  format: string,
  profile: string
): Promise<void> {
  const settings = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', format]
  try {
    await promisify(execFile)('soffice', [...settings, '--outdir', folder, ...decks], {timeout: 300_000})
  } catch (error) {
    // One deck that LibreOffice dies of must not hide the others; a file that is missing tells. No LibreOffice at all does not.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
  }
}
