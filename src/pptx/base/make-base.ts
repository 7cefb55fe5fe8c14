import type {Layout} from '../../layout/types.ts'
import type {TextStyles} from '../look/text-styles.ts'
import type {Pictures} from '../pictures.ts'
import {layoutPart} from './layout-part.ts'
import {looseShapes} from './loose-shapes.ts'
import {masterBoxes} from './master-boxes.ts'
import {colorMap, firstId, masterPart, masterPlaceholders} from './master-part.ts'
import {themePart} from './theme-part.ts'
import type {Base} from './types.ts'

const master = 'ppt/slideMasters/slideMaster1.xml'
const theme = 'ppt/theme/theme1.xml'

/**
 * What slides are grafted on: the theme, one master, and a layout for each kind of slide.
 *
 * @param styles
 *   Text styles of the deck.
 * @param pictures
 *   Gets the logo.
 */
export function makeBase(layout: Layout, styles: TextStyles, pictures: Pictures): Base {
  const boxes = masterBoxes(layout)
  const inherited = masterPlaceholders(boxes)
  const {lang, direction, shared = []} = layout
  const map = colorMap(layout.theme.scheme).attributes
  const settings = {lang, map, styles, boxes, inherited, master, pictures, shared}
  const made = layout.masters.map((one, index) => ({
    name: one.name,
    ...layoutPart(one, `ppt/slideLayouts/slideLayout${index + 1}.xml`, settings)
  }))
  const part = {name: master, theme, layouts: made.map((one) => one.part.name)}
  const loose = looseShapes(styles, pictures, made.length + 1)
  return {
    parts: [
      masterPart(boxes, {inherited, shared, loose, scheme: layout.theme.scheme, lang, direction}, part),
      ...made.map((one) => one.part),
      themePart(layout.theme, theme)
    ],
    links: [
      {id: 'rId1', type: 'slideMaster', target: master},
      {id: 'rId2', type: 'theme', target: theme}
    ],
    attributes: `${direction ? 'rtl="1" ' : ''}saveSubsetFonts="1" autoCompressPictures="0"`,
    presentation: {
      sldMasterIdLst: `<p:sldMasterIdLst><p:sldMasterId id="${firstId}" r:id="rId1"/></p:sldMasterIdLst>`,
      notesMasterIdLst: '',
      handoutMasterIdLst: '',
      sldSz: '',
      notesSz: '',
      embeddedFontLst: '',
      defaultTextStyle: ''
    },
    layouts: new Map(made.map((one) => [one.name, one.layout]))
  }
}
