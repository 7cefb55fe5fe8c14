import type {Image, Root, RootContent} from 'mdast'
import {backgroundOf} from '../background-of.ts'
import type {Background} from '../slide-options.ts'
import {askedOfSlide} from './asked-of-slide.ts'
import {directivesOf} from './directives.ts'
import {eachSlide} from './each-slide.ts'
import {gathered} from './gathered.ts'
import {groundOf} from './ground-of.ts'

/**
 * A deck of Marp's in which the backgrounds of slides are what their headings ask for: `<!-- _backgroundColor: #123456 -->`
 * for one slide, without the underscore for all from there on, and a picture `![bg](quay.jpg)` that has words on it.
 *
 * A picture that has its slide for itself, but the first, or stands beside others or on one side, is no background.
 */
export function withMarpGrounds(tree: Root): Root {
  let lasting: Background | undefined
  // A document of one slide has no cover of its own.
  let isFirst = tree.children.some(({type}) => type === 'thematicBreak')
  return eachSlide(tree, (slide) => {
    let own: Background | undefined
    for (const node of slide) {
      for (const [name, value] of node.type === 'html' ? directivesOf(node.value) : []) {
        const ground = groundOf(name, value)
        if (ground) own = ground
        if (ground && !name.startsWith('_')) lasting = ground
      }
    }
    const {picture, rest} = takeGround(slide, isFirst)
    isFirst &&= !slide.some(({type}) => type === 'heading')
    const background = picture ?? own ?? lasting
    return askedOfSlide(rest, background && {background})
  })
}

/** The one picture that fills a slide and has words on it, or the title of the whole, out of it; what it shows is told in the notes. */
function takeGround(
  slide: readonly RootContent[],
  isFirst: boolean
): {
  readonly picture?: Background | undefined
  readonly rest: readonly RootContent[]
} {
  const [only, more] = slide.flatMap((node) => {
    const image = groundIn(node)
    return image ? [{node, image}] : []
  })
  const isHeaded = slide.some(({type}) => type === 'heading')
  const hasWords = isFirst || slide.some((node) => node !== only?.node && !silent.has(node.type))
  const picture = only && backgroundOf(only.image.url)
  if (!only || more || !isHeaded || !hasWords || !picture) return {rest: slide}
  const {alt, position} = only.image
  const said: readonly RootContent[] = alt
    ? gathered('notes', [
        {
          type: 'paragraph',
          children: [{type: 'text', value: alt, ...(position && {position})}],
          ...(position && {position})
        }
      ])
    : []
  return {picture, rest: slide.flatMap((node) => (node === only.node ? said : [node]))}
}

/** A picture that is alone in its paragraph and fills its slide. */
function groundIn(node: RootContent): Image | undefined {
  const [only, more] = node.type === 'paragraph' ? node.children : []
  return only?.type === 'image' && !more && only.data?.wish?.isFull ? only : undefined
}

const silent: ReadonlySet<string> = new Set(['heading', 'html', 'yaml', 'definition'])
