import {type Element, element} from '../xml.ts'

/**
 * The name of a shape, and what screen readers say of it: `p:cNvPr`.
 *
 * @param about
 *   `alt`: a description in words. `ornament`: passed over by screen readers. `link`: where a click leads.
 */
export function named(id: number, name: string, about: About = {}): Element {
  return element('p:cNvPr', {id, name, descr: about.alt}, [
    ...(about.link ? [element('a:hlinkClick', about.link)] : []),
    ...(about.ornament ? [ornamentMark] : [])
  ])
}

interface About {
  readonly alt?: string
  readonly ornament?: boolean
  readonly link?: Readonly<Record<string, string>> | undefined
}

// The extension that PowerPoint writes for "Mark as decorative" (MS-ODRAWXML, 2.33.2).
const ornamentMark = element('a:extLst', {}, [
  element('a:ext', {uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'}, [
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1
    })
  ])
])
