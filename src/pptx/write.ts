import type {Host} from '../host.ts'
import type {Frame, Layout} from '../layout/types.ts'
import {brandBase} from './base/brand-base.ts'
import {makeBase} from './base/make-base.ts'
import type {Base} from './base/types.ts'
import {makeCharts} from './charts.ts'
import {presentation, presentationPart} from './document/presentation-part.ts'
import {appName, coreName, propertiesParts} from './document/properties-parts.ts'
import {settingsBeside} from './document/settings-parts.ts'
import {drawSlides} from './draw-slides.ts'
import {type Graft, graftSlide, slideName} from './graft-slide.ts'
import {runLanguage} from './look/run-language.ts'
import {makeTextStyles} from './look/text-styles.ts'
import {notesMaster, notesMasterParts} from './notes/notes-master.ts'
import {notesSlide} from './notes/notes-slide.ts'
import {pack} from './pack.ts'
import {type Part, partTypes} from './part.ts'
import {freeName} from './part-names.ts'
import {makePictures} from './pictures.ts'
import {type LibraryDeck, loadLibrary} from './pptxgenjs.ts'

/**
 * Write a layout as a PowerPoint package.
 *
 * A base is made of the theme and the masters, or is a brand's; slides are drawn through pptxgenjs, finished, and grafted
 * on the base. Equal input gives equal bytes.
 *
 * @param host
 *   Has the pictures; one that it does not have is left out.
 * @returns
 *   The bytes of a `.pptx` file.
 */
export async function writePptx(layout: Layout, host: Host): Promise<Uint8Array> {
  return await writePackage(layout, host, partTypes.presentation)
}

/**
 * Write the layouts of a deck without its slides, as a template to start from.
 *
 * @returns
 *   The bytes of a `.potx` file.
 */
export async function writePotx(layout: Layout, host: Host): Promise<Uint8Array> {
  return await writePackage({...layout, frames: []}, host, partTypes.template)
}

async function writePackage(told: Layout, host: Host, type: string): Promise<Uint8Array> {
  const makeDeck = await loadLibrary()
  const layout = {...told, lang: runLanguage(told.lang)}
  const styles = makeTextStyles(layout.lang, layout.theme.fonts.mono, layout.direction)
  const pictures = makePictures(host, new Set(layout.brand?.parts.map(({name}) => name)))
  const base = layout.brand ? brandBase(layout, layout.brand, styles) : makeBase(layout, styles, pictures)
  const taken = new Set(base.parts.map(({name}) => name))
  const charts = makeCharts(layout.lang, taken)
  const graft = {layouts: base.layouts, styles, pictures, charts, size: layout.size}
  const slides = await makeSlides(layout.frames, graft, makeDeck)
  const notes = notesParts(layout, base, taken)
  const names = slides.map((slide) => slide.name)
  const parts = [
    {
      ...presentationPart(
        layout,
        base,
        names,
        notes.length > 0 && !base.notesMaster ? notesMaster : undefined
      ),
      type
    },
    ...slides,
    ...notes,
    ...base.parts,
    ...pictures.parts(),
    ...charts.parts(),
    ...settingsBeside(base),
    ...propertiesParts(told)
  ]
  return pack(parts, [
    {id: 'rId1', type: 'officeDocument', target: presentation},
    {id: 'rId2', type: 'core-properties', target: coreName},
    {id: 'rId3', type: 'extended-properties', target: appName}
  ])
}

// The library holds all that it writes in memory, several times over; some slides at a time keep that bounded. With
// fifty a run of a thousand slides held half as much again.
const atOnce = 20

async function makeSlides(
  frames: readonly Frame[],
  graft: Graft,
  makeDeck: () => LibraryDeck
): Promise<Part[]> {
  const slides: Part[] = []
  for (let start = 0; start < frames.length; start += atOnce) {
    const some = frames.slice(start, start + atOnce).map((frame) => ({
      ...frame,
      boxes: frame.boxes.filter(graft.pictures.canDraw)
    }))
    const drawn = await drawSlides(
      some.map((frame) => frame.boxes),
      makeDeck
    )
    for (const [index, slide] of drawn.entries()) {
      const frame = some[index]
      if (frame) slides.push(graftSlide(slide, frame, start + index + 1, graft))
    }
  }
  return slides
}

/** The notes master and the notes of the slides that have some; nothing at all where none has. */
function notesParts(layout: Layout, base: Base, taken: ReadonlySet<string>): Part[] {
  const {frames, marking} = layout
  const own = base.notesMaster
  const ties = {master: own?.name ?? notesMaster, ...(own && {brand: {strips: own.strips, marking}})}
  const slides = frames.flatMap((frame, index) =>
    frame.notes.length > 0
      ? [notesSlide(frame, index + 1, {slide: slideName(index + 1), ...ties}, layout)]
      : []
  )
  // Notes of slides still to come are to carry the mark, in a template too.
  const isNeeded = slides.length > 0 || marking !== undefined
  if (!isNeeded || base.notesMaster) return slides
  return [
    ...notesMasterParts(
      layout,
      freeName((number) => `ppt/theme/theme${number}.xml`, taken)
    ),
    ...slides
  ]
}
