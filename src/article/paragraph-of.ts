import type {Paragraph, PhrasingContent} from 'mdast'

/** A paragraph of words, from where the first of them stand to the end of the last. */
export function paragraphOf(children: readonly PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return {type: 'paragraph', children: [...children], ...(start && end && {position: {start, end}})}
}
