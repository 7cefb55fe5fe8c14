import type {Base} from '../base/types.ts'
import {namespaces, rootMarkup} from '../namespaces.ts'
import {type Part, partTypes} from '../part.ts'
import {documentOf} from '../xml.ts'

// The id of "Medium Style 2 - Accent 1", which PowerPoint offers for new tables.
const newTables = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'

/** Those of the settings that a base does not bring along. */
export function settingsBeside({links}: Pick<Base, 'links'>): readonly (Part & {readonly kind: string})[] {
  return settingsParts.filter(({kind}) => links.every(({type}) => type !== kind))
}

/** Parts that say how PowerPoint opens the deck: nothing out of the ordinary. */
const settingsParts: readonly (Part & {readonly kind: string})[] = [
  {
    kind: 'presProps',
    name: 'ppt/presProps.xml',
    type: partTypes.presProps,
    content: documentOf(`<p:presentationPr ${rootMarkup}/>`),
    relationships: []
  },
  {
    kind: 'viewProps',
    name: 'ppt/viewProps.xml',
    type: partTypes.viewProps,
    content: documentOf(`<p:viewPr ${rootMarkup}/>`),
    relationships: []
  },
  {
    kind: 'tableStyles',
    name: 'ppt/tableStyles.xml',
    type: partTypes.tableStyles,
    content: documentOf(`<a:tblStyleLst xmlns:a="${namespaces.drawing}" def="${newTables}"/>`),
    relationships: []
  }
]
