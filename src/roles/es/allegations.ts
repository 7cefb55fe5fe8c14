import type {RoleData} from '../types.ts'

/** What is claimed and what is denied, in Spanish. */
export const allegations: RoleData = {
  role: 'allegations',
  lang: 'es',
  label: 'Acusaciones y desmentidos',
  template: 'allegations',
  order: 30,
  headings: [
    'acusaciones',
    'acusación',
    'alegaciones',
    'acusaciones y desmentidos',
    'desmentidos',
    'controversia',
    'polémica',
    'sospechas',
    'lo que se discute',
    'puntos en disputa'
  ],
  cues: [
    {id: 'desmentido reconocido', feature: 'denial', weight: 1.2},
    {id: 'acusación reconocida', feature: 'claim', weight: 0.9},
    {id: 'quien acusa', feature: 'voice', weight: 0.3},
    {
      id: 'desmentido',
      phrases: [
        'niega',
        'niegan',
        'negó',
        'negaron',
        'ha negado',
        'han negado',
        'desmiente',
        'desmienten',
        'desmintió',
        'desmintieron',
        'sin fundamento'
      ],
      weight: 1.9
    },
    {id: 'acusación', phrases: ['acus*', 'presunt*', 'sospech*'], weight: 1.3}
  ],
  threshold: 1.8
}
