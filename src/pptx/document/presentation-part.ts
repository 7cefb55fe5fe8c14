import type {Layout} from '../../layout/types.ts'
import {emu} from '../../units.ts'
import {firstId} from '../base/master-part.ts'
import type {Base} from '../base/types.ts'
import {otherLevels} from '../look/other-levels.ts'
import {notesMaster, notesSize} from '../notes/notes-master.ts'
import {namespaces, type Part, partTypes, type Relationship} from '../part.ts'
import {documentOf, markup} from '../xml.ts'
import {sections} from './sections.ts'
import {settingsParts} from './settings-parts.ts'

// Ids of slides count from 256 (ECMA-376, 19.7.13).
const firstSlide = 256

/** Name of the part that holds the deck together. */
export const presentation = 'ppt/presentation.xml'

/** The part that lists the master, the slides in order, their sections and the size. */
export function presentationPart(
  layout: Layout,
  base: Base,
  slides: readonly string[],
  hasNotes: boolean
): Part {
  const links = relationships(base, slides, hasNotes)
  const idOf = new Map(links.map(({target, id}) => [target, id]))
  const slideIds = slides.map(
    (name, index) => `<p:sldId id="${firstSlide + index}" r:id="${idOf.get(name)}"/>`
  )
  const notes = hasNotes
    ? `<p:notesMasterIdLst><p:notesMasterId r:id="${idOf.get(notesMaster)}"/></p:notesMasterIdLst>`
    : ''
  return {
    name: presentation,
    type: partTypes.presentation,
    // The order is the schema's: notes masters stand before the slides.
    content: documentOf(
      `<p:presentation ${namespaces} saveSubsetFonts="1" autoCompressPictures="0">` +
        `<p:sldMasterIdLst><p:sldMasterId id="${firstId}" r:id="${idOf.get(base.master)}"/></p:sldMasterIdLst>${notes}` +
        (slideIds.length > 0 ? `<p:sldIdLst>${slideIds.join('')}</p:sldIdLst>` : '') +
        `${slideSize(layout.size)}<p:notesSz cx="${emu(notesSize.w)}" cy="${emu(notesSize.h)}"/>` +
        `<p:defaultTextStyle>${otherLevels().map(markup).join('')}</p:defaultTextStyle>` +
        `${sections(layout.frames, firstSlide)}</p:presentation>`
    ),
    relationships: links
  }
}

function relationships(base: Base, slides: readonly string[], hasNotes: boolean): Relationship[] {
  const targets = [
    {type: 'slideMaster', target: base.master},
    ...slides.map((target) => ({type: 'slide', target})),
    ...(hasNotes ? [{type: 'notesMaster', target: notesMaster}] : []),
    ...settingsParts.map(({name, kind}) => ({type: kind, target: name})),
    {type: 'theme', target: base.theme}
  ]
  return targets.map((one, index) => ({id: `rId${index + 1}`, ...one}))
}

function slideSize({w, h}: Layout['size']): string {
  const type = w * 3 === h * 4 ? ' type="screen4x3"' : ''
  return `<p:sldSz cx="${emu(w)}" cy="${emu(h)}"${type}/>`
}
