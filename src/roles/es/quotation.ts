import type {RoleData} from '../types.ts'

/** One statement in somebody’s own words, in Spanish. */
export const quotation: RoleData = {
  role: 'quotation',
  lang: 'es',
  label: 'Cita',
  template: 'quotation',
  order: 45,
  headings: ['cita', 'citas', 'en sus propias palabras', 'en palabras de'],
  cues: [{id: 'cita', feature: 'quotation', weight: 1.5}],
  threshold: 1.5
}
