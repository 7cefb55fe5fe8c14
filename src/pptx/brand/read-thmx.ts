import type {VFile} from 'vfile'
import {deriveTheme} from '../../brand/derive-theme.ts'
import {fail} from '../../messages.ts'
import type {Theme} from '../../themes/types.ts'
import {partTypes} from '../part.ts'
import {readContentTypes} from './content-types.ts'
import {openArchive} from './open-archive.ts'
import {inkColors} from './read-layout.ts'
import {readThemePart} from './read-theme-part.ts'
import {readTree} from './read-tree.ts'

/**
 * Read the colours and fonts of an Office theme (`.thmx`).
 *
 * @param file
 *   Its value is the bytes.
 */
export function readThmx(file: VFile): Theme {
  const archive = openArchive(file)
  const types = '[Content_Types].xml'
  const {of} = readContentTypes(archive.read([types]).get(types), file)
  const name = [...archive.names].sort().find((one) => of(one) === partTypes.theme)
  if (name === undefined) return fail(file, 'brand-broken', undefined, {reason: 'there is no theme in it'})
  const theme = readThemePart(readTree(archive.read([name]).get(name), name, file))
  const size = {w: 960, h: 540}
  const colors = inkColors(theme)
  // A page of the theme's colours, on which nothing stands yet.
  const page = {name: 'Page', type: undefined, part: '', master: 0, places: [], colors}
  const layouts = [{...page, grounds: [{rect: {x: 0, y: 0, ...size}, color: colors.bg1}]}]
  return deriveTheme({name: file.stem ?? 'theme', size, layouts, themes: [theme]})
}
