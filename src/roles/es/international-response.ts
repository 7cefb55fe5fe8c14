import type {RoleData} from '../types.ts'

/** What third parties say, in Spanish. */
export const internationalResponse: RoleData = {
  role: 'international-response',
  lang: 'es',
  label: 'Reacción internacional',
  template: 'international-response',
  order: 40,
  headings: [
    'reacción internacional',
    'reacciones internacionales',
    'reacción',
    'reacciones',
    'respuesta internacional',
    'reacciones en el extranjero',
    'posiciones',
    'declaraciones'
  ],
  cues: [
    {id: 'voz extranjera', feature: 'foreign-voice', weight: 1.4},
    {id: 'desde fuera', feature: 'outside-voice', weight: 1.2},
    {id: 'toma posición', feature: 'stance', weight: 0.7},
    {id: 'voz de un Estado', feature: 'state-voice', weight: 0.3},
    {
      id: 'mundo',
      phrases: [
        'comunidad internacional',
        'consejo de seguridad',
        'aliados',
        'unión europea',
        'naciones unidas',
        'ministro de exteriores',
        'ministro de asuntos exteriores'
      ],
      weight: 0.8
    },
    {
      id: 'postura',
      phrases: [
        'advirtió',
        'advierte',
        'advirtieron',
        'condenó',
        'condena',
        'condenaron',
        'instó',
        'insta',
        'pidió',
        'celebró',
        'criticó',
        'criticaron'
      ],
      weight: 1.1
    }
  ],
  threshold: 1.8
}
