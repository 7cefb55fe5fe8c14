import type {Layout} from '../../layout/types.ts'
import {emu} from '../../units.ts'
import type {Base} from '../base/types.ts'
import {otherLevels} from '../look/other-levels.ts'
import {rootMarkup} from '../namespaces.ts'
import {notesSize} from '../notes/notes-master.ts'
import {type Part, partTypes, type Relationship} from '../part.ts'
import {nextLink} from '../part-names.ts'
import {documentOf, markup} from '../xml.ts'
import {sections} from './sections.ts'
import {settingsBeside} from './settings-parts.ts'

// Ids of slides count from 256 (ECMA-376, 19.7.13).
const firstSlide = 256

/** Name of the part that holds the deck together. */
export const presentation = 'ppt/presentation.xml'

/**
 * The part that lists the masters, the slides in order, their sections and the size.
 *
 * @param notesMaster
 *   Name of a notes master that the base does not have.
 */
export function presentationPart(
  layout: Layout,
  base: Base,
  slides: readonly string[],
  notesMaster: string | undefined
): Part {
  const links = linksOf(base, slides, notesMaster)
  const idOf = new Map(links.map(({target, id}) => [target, id]))
  const slideIds = slides.map(
    (name, index) => `<p:sldId id="${firstSlide + index}" r:id="${idOf.get(name)}"/>`
  )
  const notes = notesMaster
    ? `<p:notesMasterIdLst><p:notesMasterId r:id="${idOf.get(notesMaster)}"/></p:notesMasterIdLst>`
    : ''
  const own = base.presentation
  return {
    name: presentation,
    type: partTypes.presentation,
    // The order is the schema's: notes masters stand before the slides.
    content: documentOf(
      `<p:presentation ${rootMarkup} ${base.attributes}>` +
        own.sldMasterIdLst +
        (own.notesMasterIdLst || notes) +
        own.handoutMasterIdLst +
        (slideIds.length > 0 ? `<p:sldIdLst>${slideIds.join('')}</p:sldIdLst>` : '') +
        (own.sldSz || slideSize(layout.size)) +
        (own.notesSz || `<p:notesSz cx="${emu(notesSize.w)}" cy="${emu(notesSize.h)}"/>`) +
        own.embeddedFontLst +
        (own.defaultTextStyle ||
          `<p:defaultTextStyle>${otherLevels(layout.direction).map(markup).join('')}</p:defaultTextStyle>`) +
        `${sections(layout.frames, firstSlide)}</p:presentation>`
    ),
    relationships: links
  }
}

/** The links of the base under their own ids, then ours. */
function linksOf(base: Base, slides: readonly string[], notesMaster: string | undefined): Relationship[] {
  const targets = [
    ...slides.map((target) => ({type: 'slide', target})),
    ...(notesMaster ? [{type: 'notesMaster', target: notesMaster}] : []),
    ...settingsBeside(base).map(({name, kind}) => ({type: kind, target: name}))
  ]
  const first = nextLink(base.links)
  return [...base.links, ...targets.map((one, index) => ({id: `rId${first + index}`, ...one}))]
}

function slideSize({w, h}: Layout['size']): string {
  const type = w * 3 === h * 4 ? ' type="screen4x3"' : ''
  return `<p:sldSz cx="${emu(w)}" cy="${emu(h)}"${type}/>`
}
