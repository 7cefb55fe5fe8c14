import type {Block} from '../article/types.ts'

/**
 * The first blocks of an article without the items at their end, where these are not the whole of a list ("- Status: draft"), or none of
 * them says what the document is.
 *
 * @param next
 *   The block behind them.
 */
export function withoutPartOfList(blocks: readonly Block[], next: Block | undefined): readonly Block[] {
  const from = blocks.findLastIndex((block) => !isItem(block)) + 1
  const labels = blocks
    .slice(from)
    .flatMap((block) => (block.type === 'paragraph' ? block.sentences : []))
    .map(({text}) => text.slice(0, text.indexOf(':')).toLowerCase())
  return isItem(next) || !labels.some((label) => ofDocuments.has(label)) ? blocks.slice(0, from) : blocks
}

function isItem(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.kind === 'item'
}

/** What a list says of a document, in English, German, French and Spanish; other labels may be of what it is about. */
const ofDocuments: ReadonlySet<string> = new Set(
  `status state author authors date version deciders decision-makers owner autor autorin autoren datum stand fassung statut auteur
  auteurs estado autora autores fecha versión`.split(/\s+/)
)
