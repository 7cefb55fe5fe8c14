import type {RoleData} from '../types.ts'

/** What is open and what comes next, in Spanish. */
export const outlook: RoleData = {
  role: 'outlook',
  lang: 'es',
  label: 'Perspectivas',
  template: 'outlook',
  order: 50,
  headings: [
    'perspectivas',
    'qué viene ahora',
    'y ahora qué',
    'próximos pasos',
    'siguientes pasos',
    'qué sigue',
    'qué pasa ahora',
    'preguntas abiertas',
    'cuestiones abiertas',
    'consecuencias',
    'implicaciones',
    'futuro',
    'previsiones',
    'lo que queda por aclarar'
  ],
  cues: [
    {
      id: 'desconocido',
      phrases: [
        'está por confirmar',
        'están por confirmar',
        'por confirmar',
        'se desconoce',
        'no está claro',
        'sigue sin',
        'aún no se',
        'todavía no se',
        'incertidumbre',
        'queda por ver',
        'está por ver',
        'aún se desconoce',
        'no se sabe',
        'falta por'
      ],
      weight: 1.9
    },
    {
      id: 'esperado',
      phrases: [
        'se espera',
        'se prevé',
        'se celebrará',
        'se celebrarán',
        'tendrá lugar',
        'tendrán lugar',
        'examinará*',
        'estudiará*',
        'decidirá*',
        'votará*',
        'debatirá*',
        'comenzará*',
        'empezará*',
        'entrará en vigor',
        'se reanudará',
        'se reanudarán',
        'están previstas',
        'se reunirá',
        'se reunirán',
        'está previsto',
        'está prevista',
        'están previstos',
        'la próxima semana',
        'el próximo mes',
        'el próximo año',
        'en los próximos',
        'en las próximas'
      ],
      weight: 1.5
    },
    {id: 'por venir', feature: 'ahead', weight: 1.5},
    {id: 'closing', feature: 'closing', weight: 0.8}
  ],
  threshold: 1.4
}
