import {translateProfile} from '../translate-profile.ts'
import {decisionEn} from './decision-en.ts'

/** A paper for a decision, in Spanish. */
export const decisionEs = translateProfile(decisionEn, {
  lang: 'es',
  about: 'una nota de decisión: la pregunta, las opciones, la recomendación',
  titles: ['nota de decisión', 'decisión', 'propuesta', 'documento de decisión', 'opciones para'],
  roles: {
    summary: {label: 'Resumen', headings: ['resumen', 'resumen ejecutivo', 'en breve']},
    question: {
      label: 'Pregunta',
      headings: [
        'pregunta',
        'la pregunta',
        'decisión necesaria',
        'qué hay que decidir',
        'problema',
        'el problema',
        'cuestión'
      ]
    },
    context: {label: 'Antecedentes', headings: ['antecedentes', 'contexto', 'introducción', 'situación']},
    criteria: {label: 'Criterios', headings: ['criterios', 'requisitos', 'objetivos']},
    options: {
      label: 'Opciones',
      headings: ['opciones', 'las opciones', 'alternativas', 'opciones estudiadas', 'soluciones posibles']
    },
    recommendation: {
      label: 'Recomendación',
      headings: [
        'decisión',
        'la decisión',
        'recomendación',
        'propuesta',
        'opción recomendada',
        'recomendaciones'
      ]
    },
    risks: {label: 'Riesgos', headings: ['riesgos', 'objeciones', 'peligros']},
    consequences: {label: 'Consecuencias', headings: ['consecuencias']},
    'key-figures': {
      label: 'Costes',
      headings: [
        'costes',
        'costos',
        'coste',
        'presupuesto',
        'financiación',
        'cifras',
        'impacto económico',
        'impacto presupuestario'
      ]
    },
    timeline: {label: 'Calendario', headings: ['calendario', 'cronología']},
    'next-steps': {
      label: 'Próximos pasos',
      headings: ['próximos pasos', 'siguientes pasos', 'puesta en marcha']
    }
  }
})
