import type {RoleData} from '../types.ts'

/** The neutral role: a plain list, in Spanish. */
export const points: RoleData = {
  role: 'points',
  lang: 'es',
  label: 'Puntos',
  template: 'points',
  order: 60,
  headings: [
    'puntos',
    'puntos clave',
    'puntos principales',
    'resultados',
    'conclusiones principales',
    'recomendaciones',
    'medidas',
    'demandas',
    'propuestas',
    'riesgos',
    'costes'
  ],
  cues: [],
  threshold: 0
}
