import {translateProfile} from '../translate-profile.ts'
import {minutesEn} from './minutes-en.ts'

/** Minutes of a meeting, in Spanish. */
export const minutesEs = translateProfile(minutesEn, {
  lang: 'es',
  about: 'un acta: quién estuvo, qué se decidió, quién hace qué y para cuándo',
  titles: ['acta', 'acta de la reunión', 'acta de reunión', 'minuta'],
  roles: {
    attendance: {
      label: 'Asistencia',
      headings: ['asistentes', 'asistencia', 'presentes', 'participantes', 'ausentes', 'excusados']
    },
    agenda: {label: 'Orden del día', headings: ['orden del día', 'agenda']},
    context: {
      label: 'Debate',
      headings: ['debate', 'discusión', 'informes', 'ruegos y preguntas', 'varios', 'introducción']
    },
    decisions: {
      label: 'Acuerdos',
      headings: ['acuerdos', 'acuerdo', 'decisiones', 'decisión', 'resoluciones', 'decisiones tomadas']
    },
    actions: {
      label: 'Tareas',
      headings: ['tareas', 'acciones', 'tareas pendientes', 'pendientes', 'quién hace qué', 'próximos pasos']
    },
    'next-meeting': {
      label: 'Próxima reunión',
      headings: ['próxima reunión', 'próxima sesión', 'fecha de la próxima reunión']
    }
  }
})
