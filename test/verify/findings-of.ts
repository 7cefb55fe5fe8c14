import {folder, run} from '../cli/terminal.ts'
import {edited, type Parts} from './edited.ts'

/** A finding as scripts get it. */
interface Told {
  readonly id: string
  readonly slide: number
  readonly shape: string
  readonly text: string
  readonly differences: readonly {readonly deck: string; readonly article: string}[]
}

/** The deck of an article, as the command builds it. */
export async function deckOf(article: string): Promise<Uint8Array> {
  return (await run(folder({'a.md': article}), ['build', 'a.md', '-o', '-'])).bytes
}

/** What the command says of the deck of an article after somebody changed its parts. */
export async function findingsOf(
  article: string,
  deck: Uint8Array,
  change: (parts: Parts) => void
): Promise<readonly Told[]> {
  const cwd = folder({'a.md': article, 'a.pptx': edited(deck, change)})
  const {out} = await run(cwd, ['verify', 'a.pptx', 'a.md', '--json'])
  const {findings}: {readonly findings: readonly Told[]} = JSON.parse(out)
  return findings
}
