import type {RoleData} from '../types.ts'

/** Numbers worth a large numeral, in Spanish. */
export const keyFigures: RoleData = {
  role: 'key-figures',
  lang: 'es',
  label: 'Cifras clave',
  template: 'key-figures',
  order: 14,
  headings: [
    'cifras clave',
    'cifras',
    'las cifras',
    'en cifras',
    'datos y cifras',
    'estadísticas',
    'datos',
    'indicadores'
  ],
  cues: [{id: 'contado', feature: 'figure', weight: 1.5}],
  threshold: 1.5
}
