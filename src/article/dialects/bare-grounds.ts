import type {Heading, Root, RootContent} from 'mdast'
import {takeAttributes} from '../attributes.ts'
import {isPicture} from '../background-of.ts'
import {plainText} from '../plain-text.ts'
import type {Source} from '../positions.ts'

/**
 * A document in which a heading of no words that asks for a picture behind its slide is a slide of that picture, as pandoc
 * has it: `## {background-image="quay.jpg"}`.
 */
export function withBareGrounds(tree: Root, source: Source): Root {
  if (!/^#{1,6}[ \t]+\{/m.test(source.text)) return tree
  return {...tree, children: tree.children.flatMap((node) => pictureSlide(node, source) ?? [node])}
}

function pictureSlide(node: RootContent, source: Source): readonly RootContent[] | undefined {
  const url = node.type === 'heading' ? groundOf(node, source) : undefined
  if (url === undefined) return undefined
  const at = node.position && {position: node.position}
  return [
    {type: 'thematicBreak', ...at},
    {type: 'paragraph', children: [{type: 'image', url, alt: '', data: {wish: {isFull: true}}, ...at}], ...at}
  ]
}

function groundOf({children}: Heading, source: Source): string | undefined {
  const {text, asked} = takeAttributes(plainText(children, source).text)
  const {background} = asked
  return text === '' && background && isPicture(background) ? background.as : undefined
}
