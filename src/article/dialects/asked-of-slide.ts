import type {RootContent} from 'mdast'
import type {SlideOptions} from '../slide-options.ts'

/** A slide whose first heading asks for something, besides what it asks for already. */
export function askedOfSlide(
  slide: readonly RootContent[],
  asked: SlideOptions | undefined
): readonly RootContent[] {
  const at = slide.findIndex(({type}) => type === 'heading')
  if (!asked || at < 0) return slide
  return slide.map((node, index) =>
    index === at && node.type === 'heading'
      ? {...node, data: {...node.data, asked: {...node.data?.asked, ...asked}}}
      : node
  )
}
