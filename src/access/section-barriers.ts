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

/** Whether a name is one that PowerPoint itself gives a section, in one of its languages. */
function isGiven(name: string): boolean {
  const plain = name.toLowerCase()
  return given.has(plain) || counted.test(plain)
}

const given: ReadonlySet<string> = new Set([
  'default section',
  'untitled section',
  'summary section',
  'standardabschnitt',
  'abschnitt ohne titel',
  'unbenannter abschnitt',
  'section par défaut',
  'section sans titre',
  'sección predeterminada',
  'sección sin título'
])

/** "Section 2". */
const counted = /^(?:section|abschnitt|sección) \d+$/
