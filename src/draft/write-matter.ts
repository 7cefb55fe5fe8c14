import type {Yaml} from 'mdast'
import {stringify} from 'yaml'
import type {Matter} from '../article/matter-types.ts'
import {format} from './types.ts'

/** The field of the front matter for each thing it says; none for what only the reading of an article asks. */
const fields: Readonly<Record<keyof Matter, string | undefined>> = {
  draft: undefined,
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  date: 'date',
  lang: 'lang',
  theme: 'theme',
  profile: 'profile',
  // The heading of the cover says it.
  background: undefined,
  footer: 'footer',
  marking: 'marking',
  // Slides say it themselves.
  headingMarks: undefined,
  paginate: 'paginate',
  toc: 'toc',
  size: 'size',
  slideLevel: undefined,
  headingRoles: undefined,
  maxSlides: 'max-slides',
  minutes: 'minutes',
  referenceDoc: 'reference-doc',
  description: 'description',
  keywords: 'keywords',
  subject: 'subject'
}

/**
 * The front matter of a draft: what makes it one, then what its article's says.
 *
 * @param coverTitle
 *   The title of the cover, which says it already.
 */
export function writeMatter(
  matter: Matter,
  lang: string,
  title: string,
  coverTitle: string | undefined
): Yaml {
  const said: Matter = {...matter, lang, title}
  const pairs = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    const value = said[name as keyof Matter]
    if (!field || value === undefined || (name === 'title' && value === coverTitle)) return []
    return [[field, Array.isArray(value) && value.length === 1 && name === 'author' ? value[0] : value]]
  })
  const text = stringify({briefdeck: `draft ${format}`, ...Object.fromEntries(pairs)}, {lineWidth: 0})
  return {type: 'yaml', value: text.trimEnd()}
}
