import type {SeenSection} from '../pptx/see/types.ts'
import type {Barrier} from './types.ts'

/** What keeps somebody from finding the way by the names of sections, which screen readers say as slides are passed. */
export function sectionBarriers(sections: readonly SeenSection[]): Barrier[] {
  const first = new Map<string, number>()
  return sections.flatMap(({name, slide}): Barrier[] => {
    if (name === '' || isGiven(name)) return [{type: 'section-unnamed', slide, section: name}]
    const key = name.toLowerCase()
    const known = first.get(key)
    if (known !== undefined) return [{type: 'section-twice', slide, section: name, first: known}]
    first.set(key, slide)
    return []
  })
}

/** What PowerPoint calls a section that nobody named, in its languages. */
function isGiven(name: string): boolean {
  return /^(?:(?:default|untitled|summary) section|(?:section|abschnitt|sección) \d+|standardabschnitt|abschnitt ohne titel|unbenannter abschnitt|section (?:par défaut|sans titre)|sección (?:predeterminada|sin título))$/i.test(
    name
  )
}
