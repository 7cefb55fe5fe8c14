import type {RoleData} from '../types.ts'

/** Who takes part, in Spanish. */
export const delegation: RoleData = {
  role: 'delegation',
  lang: 'es',
  label: 'Delegación',
  template: 'delegation',
  order: 20,
  headings: [
    'delegación',
    'la delegación',
    'delegaciones',
    'participantes',
    'asistentes',
    'miembros',
    'quién es quién',
    'quiénes participan',
    'actores',
    'protagonistas',
    'equipo',
    'composición',
    'las partes'
  ],
  cues: [
    {id: 'participantes', feature: 'party', weight: 0.4},
    {
      id: 'delegación',
      phrases: [
        'delegación',
        'delegaciones',
        'comitiva',
        'séquito',
        'acompañado de',
        'acompañado por',
        'acompañada de',
        'acompañada por'
      ],
      weight: 1.6
    }
  ],
  threshold: 1.5
}
