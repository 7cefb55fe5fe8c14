import {translateProfile} from '../translate-profile.ts'
import {researchEn} from './research-en.ts'

/** A study, in Spanish. */
export const researchEs = translateProfile(researchEn, {
  lang: 'es',
  about: 'un estudio: la pregunta, el método, los resultados, sus límites',
  titles: ['estudio', 'experimento', 'encuesta', 'documento de trabajo'],
  roles: {
    summary: {label: 'Resumen', headings: ['resumen', 'en breve', 'puntos clave']},
    question: {
      label: 'Pregunta',
      headings: [
        'pregunta',
        'pregunta de investigación',
        'preguntas de investigación',
        'hipótesis',
        'objetivo',
        'objetivos'
      ]
    },
    context: {
      label: 'Antecedentes',
      headings: [
        'antecedentes',
        'introducción',
        'estado de la cuestión',
        'marco teórico',
        'trabajos anteriores'
      ]
    },
    method: {
      label: 'Método',
      headings: ['método', 'métodos', 'metodología', 'datos', 'muestra', 'datos y métodos', 'diseño']
    },
    results: {
      label: 'Resultados',
      headings: ['resultados', 'resultado', 'hallazgos', 'lo que encontramos', 'análisis']
    },
    'key-figures': {label: 'Cifras', headings: ['cifras', 'cifras clave', 'en cifras', 'estadística']},
    discussion: {label: 'Discusión', headings: ['discusión', 'interpretación', 'qué significa']},
    limits: {label: 'Límites', headings: ['límites', 'limitaciones', 'limitaciones del estudio']},
    conclusion: {
      label: 'Conclusión',
      headings: ['conclusión', 'conclusiones', 'implicaciones', 'perspectivas']
    }
  }
})
