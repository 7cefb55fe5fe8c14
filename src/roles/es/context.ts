import type {RoleData} from '../types.ts'

/** What happened and where it stands, in Spanish. */
export const context: RoleData = {
  role: 'context',
  lang: 'es',
  label: 'Contexto',
  template: 'context',
  order: 10,
  headings: [
    'contexto',
    'antecedentes',
    'introducción',
    'resumen',
    'historia',
    'panorama',
    'situación',
    'qué ocurrió',
    'qué pasó',
    'los hechos',
    'en breve',
    'de un vistazo',
    'por qué importa',
    'estado de la cuestión'
  ],
  cues: [
    {id: 'habla una parte', feature: 'voice', weight: 0.5},
    {id: 'fecha', feature: 'date', weight: 0.4},
    {id: 'lead', feature: 'lead', weight: 2.2},
    {id: 'narrative', feature: 'narrative', weight: 0.9},
    {id: 'figure', feature: 'figure', weight: 0.5}
  ],
  threshold: 0
}
