import type {Box} from '../../frame/types.ts'
import {ornament} from '../look/ornament.ts'
import type {TextStyles} from '../look/text-styles.ts'
import type {Relationship} from '../part.ts'
import type {Pictures} from '../pictures.ts'
import type {Element} from '../xml.ts'
import {freeText} from './free-text.ts'
import {layoutPicture} from './layout-picture.ts'

/** What stands on a master or a layout and is no placeholder, and what its pictures are linked to. */
export interface LooseShapes {
  /** The shape of a box; none for what belongs to slides alone. */
  shapeOf(box: Box, id: number): Element[]
  /** So far. */
  readonly relationships: readonly Relationship[]
}

/**
 * Draw ornaments, text and logos of a master or a layout.
 *
 * @param taken
 *   How many relationships the part has besides.
 */
export function looseShapes(styles: TextStyles, pictures: Pictures, taken: number): LooseShapes {
  const relationships: Relationship[] = []
  const link = (target: string): string => {
    const id = `rId${taken + relationships.length + 1}`
    relationships.push({id, type: 'image', target})
    return id
  }
  return {
    relationships,
    shapeOf(box, id) {
      if (box.type === 'shape') return [ornament(box, id)]
      if (box.type === 'text') return [freeText(box, id, styles)]
      if (box.type !== 'picture') return []
      const pixels = link(pictures.partOfFile(box.file))
      const drawing = pictures.partOfDrawing(box.file)
      return [layoutPicture(box, id, {pixels, drawing: drawing && link(drawing)})]
    }
  }
}
