import type {Layout} from '../../layout/types.ts'
import {namespaces} from '../namespaces.ts'
import {type Part, partTypes} from '../part.ts'
import {documentOf, escaped} from '../xml.ts'

/** What the file says made it; PowerPoint puts itself here when a person saves. */
export const application = 'briefdeck'

/** Name of the part that says so. */
export const appName = 'docProps/app.xml'

/** Name of the part with title, author and dates. */
export const coreName = 'docProps/core.xml'

/** The properties of the document. No user, no machine and no path is among them. */
export function propertiesParts(layout: Layout): Part[] {
  return [
    {name: appName, type: partTypes.app, content: documentOf(app(layout)), relationships: []},
    {name: coreName, type: partTypes.core, content: documentOf(core(layout)), relationships: []}
  ]
}

function app({frames, size, theme}: Layout): string {
  const notes = frames.filter((one) => one.notes.length > 0).length
  const titles = [theme.name, ...frames.map((one) => one.title)]
  const groups = [
    ['Theme', 1],
    ['Slide Titles', frames.length]
  ] as const
  const pairs = groups.map(
    ([name, count]) =>
      `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`
  )
  return (
    `<Properties xmlns="${namespaces.appProperties}" xmlns:vt="${namespaces.appValues}">` +
    `<TotalTime>0</TotalTime><Application>${application}</Application>` +
    `<PresentationFormat>${formatOf(size)}</PresentationFormat>` +
    `<Slides>${frames.length}</Slides><Notes>${notes}</Notes><HiddenSlides>${frames.filter(({options}) => options?.hide).length}</HiddenSlides>` +
    `<HeadingPairs><vt:vector size="${pairs.length * 2}" baseType="variant">${pairs.join('')}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">` +
    titles.map((one) => `<vt:lpstr>${escaped(one)}</vt:lpstr>`).join('') +
    '</vt:vector></TitlesOfParts></Properties>'
  )
}

function formatOf({w, h}: Layout['size']): string {
  if (w * 3 === h * 4) return 'On-screen Show (4:3)'
  return w * 9 === h * 16 ? 'Widescreen' : 'Custom'
}

function core({lang, properties}: Layout): string {
  const date = escaped(properties.date)
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`
  return (
    `<cp:coreProperties xmlns:cp="${namespaces.packageProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    said('dc:title', properties.title) +
    said('dc:subject', properties.subject) +
    said('dc:creator', properties.author.join('; ')) +
    said('cp:keywords', properties.keywords.join(', ')) +
    said('dc:description', properties.description) +
    said('dc:language', lang) +
    `${when('created')}${when('modified')}</cp:coreProperties>`
  )
}

function said(name: string, value: string | undefined): string {
  return value ? `<${name}>${escaped(value)}</${name}>` : ''
}
