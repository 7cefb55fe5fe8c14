import type {VFile} from 'vfile'
import {deriveTheme} from '../../brand/derive-theme.ts'
import type {Brand} from '../../brand/types.ts'
import {fail} from '../../messages.ts'
import type {Theme} from '../../themes/types.ts'
import {partTypes} from '../part.ts'
import {readContentTypes} from './content-types.ts'
import {openArchive} from './open-archive.ts'
import {readFrom} from './read-brand.ts'
import {inkColors} from './read-layout.ts'
import {readThemePart} from './read-theme-part.ts'
import {readTree} from './read-tree.ts'

/** What an Office theme gives. */
export interface OfficeTheme {
  readonly theme: Theme
  /** Its masters and layouts, where it has them: those of Word have none. */
  readonly brand?: Brand
}

/**
 * Read an Office theme (`.thmx`): colours and fonts, and the masters that PowerPoint keeps in it.
 *
 * @param file
 *   Its value is the bytes.
 */
export function readThmx(file: VFile): OfficeTheme {
  const archive = openArchive(file)
  const contents = '[Content_Types].xml'
  const types = readContentTypes(archive.read([contents]).get(contents), file)
  // Variants stand in folders of their own, whose names come later.
  const names = [...archive.names].sort()
  const main = names.find((one) => presentations.test(types.of(one) ?? ''))
  if (main !== undefined) {
    const brand = readFrom(main, archive, types, file)
    return {theme: brand.theme, brand}
  }
  const name = names.find((one) => types.of(one) === partTypes.theme)
  if (name === undefined) return fail(file, 'brand-broken', undefined, {reason: 'there is no theme in it'})
  const theme = readThemePart(readTree(archive.read([name]).get(name), name, file))
  const size = {w: 960, h: 540}
  const colors = inkColors(theme)
  // A page of the theme's colours, on which nothing stands yet.
  const page = {name: 'Page', type: undefined, part: '', master: 0, places: [], map: {}, colors}
  const layouts = [{...page, grounds: [{rect: {x: 0, y: 0, ...size}, color: colors.bg1}], printed: []}]
  return {theme: deriveTheme({name: file.stem ?? 'theme', size, layouts, themes: [theme]})}
}

const presentations = /presentationml\.(presentation|template)\.main/
