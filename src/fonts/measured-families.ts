import {familyTable} from '../text/family-table.ts'
import type {FamilyTable} from '../text/font-table.ts'
import type {FontFace} from './types.ts'

/** Tables of widths, by family, of fonts that were read; of two files of one face the last counts. */
export function measuredFamilies(faces: readonly FontFace[]): Readonly<Record<string, FamilyTable>> {
  const families = [...new Set(faces.map(({family}) => family))]
  return Object.fromEntries(
    families.map((family) => {
      const own = faces.filter((one) => one.family === family)
      return [family, familyTable(Object.fromEntries(own.map((one) => [one.face, one])))]
    })
  )
}
