import type {Root as Page} from 'hast'
import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {fail, info} from '../messages.ts'
import {captionHandlers} from './html-captions.ts'
import {definitionHandlers} from './html-definitions.ts'
import {footnoteHandlers, withFootnotes} from './html-footnotes.ts'
import {mathsHandlers} from './html-maths.ts'
import {matterOf} from './html-matter.ts'
import {placeCaptions} from './placed-captions.ts'
import {pruned} from './prune-html.ts'
import {refuseDeepPage} from './refuse-deep-page.ts'
import {takeTitleBlock} from './title-block.ts'
import type {} from './types.ts'
import {withPositions} from './with-positions.ts'

/**
 * Read a file of HTML as an article: its tree is left on the file, with the places of the HTML.
 *
 * Scripts, styles, menus and forms are left out, which is said; nothing is run and nothing fetched.
 */
export function readHtml(file: VFile): void {
  try {
    file.data.tree = treeOf(file)
  } catch (error) {
    // Elements nested by the thousand exhaust the stack: no page that a person wrote.
    if (error instanceof RangeError) fail(file, 'html-too-deep', undefined, undefined)
    throw error
  }
}

const parser = unified().use(rehypeParse).freeze()
const converter = unified()
  .use(rehypeRemark, {
    handlers: {...footnoteHandlers, ...definitionHandlers, ...captionHandlers, ...mathsHandlers}
  })
  .freeze()

function treeOf(file: VFile): Root {
  const text = String(file).replace(/^\uFEFF/, '')
  refuseDeepPage(text, file)
  const page = parser.parse(text) as Page
  const matter = matterOf(page, takeTitleBlock(page))
  placeCaptions(page)
  const {body, left} = pruned(page)
  if (left.length > 0) info(file, 'html-left-out', undefined, {left})
  const tree = withPositions(withFootnotes(converter.runSync(body) as Root))
  return matter === '' ? tree : {...tree, children: [{type: 'yaml', value: matter}, ...tree.children]}
}
