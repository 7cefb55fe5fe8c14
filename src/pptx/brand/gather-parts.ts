import type {VFile} from 'vfile'
import type {BrandLink, BrandPart} from '../../brand/types.ts'
import {fail} from '../../messages.ts'
import {linksName} from '../part-names.ts'
import type {Archive} from './open-archive.ts'
import {readLinks} from './read-links.ts'

/**
 * The parts that links lead to, and all that those lead to, as they are in the file.
 *
 * @param typeOf
 *   Content type of a part; undefined where its extension tells.
 */
export function gatherParts(
  links: readonly BrandLink[],
  archive: Archive,
  typeOf: (name: string) => string | undefined,
  file: VFile
): ReadonlyMap<string, BrandPart> {
  const found = new Map<string, BrandPart>()
  let wanted = targetsOf(links)
  while (wanted.length > 0) {
    const contents = archive.read(wanted.flatMap((name) => [name, linksName(name)]))
    const parts = wanted.map((name) => {
      const content =
        contents.get(name) ?? fail(file, 'brand-broken', undefined, {reason: `it has no ${name}`})
      const relationships = readLinks(name, contents.get(linksName(name)), file)
      for (const link of relationships) check(link, name, file)
      const type = typeOf(name)
      return {name, content, relationships, ...(type && {type})}
    })
    for (const part of parts) found.set(part.name, part)
    wanted = targetsOf(parts.flatMap(({relationships}) => relationships)).filter((name) => !found.has(name))
  }
  return found
}

function targetsOf(links: readonly BrandLink[]): string[] {
  return [...new Set(links.flatMap(({target, external}) => (external ? [] : [target])))]
}

/** A link that a person clicks is the brand's affair; whatever else is outside would be fetched when the deck is opened. */
function check({type, target, external}: BrandLink, part: string, file: VFile): void {
  if (type === 'slide' || type === 'notesSlide')
    fail(file, 'brand-refused', undefined, {
      reason: `${part} leads to a slide, and slides are not taken along`
    })
  if (!external || (type === 'hyperlink' && /^(https?|mailto):/i.test(target))) return
  fail(file, 'brand-refused', undefined, {reason: `${part} draws on ${target}, outside the file`})
}
