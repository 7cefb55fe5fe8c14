import type {RoleData} from '../types.ts'

/** What happened when, in Spanish. */
export const timeline: RoleData = {
  role: 'timeline',
  lang: 'es',
  label: 'Cronología',
  template: 'timeline',
  order: 12,
  headings: [
    'cronología',
    'calendario',
    'fechas clave',
    'línea de tiempo',
    'secuencia de los hechos',
    'hitos',
    'agenda'
  ],
  cues: [{id: 'fechado', feature: 'date', weight: 1.5}],
  threshold: 1.5
}
