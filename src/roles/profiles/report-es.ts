import {translateProfile} from '../translate-profile.ts'
import {reportEn} from './report-en.ts'

/** A report, in Spanish. */
export const reportEs = translateProfile(reportEn, {
  lang: 'es',
  about: 'un informe: lo que se encontró y lo que conviene hacer',
  titles: ['informe', 'informe anual', 'memoria', 'evaluación', 'auditoría', 'informe final'],
  roles: {
    summary: {
      label: 'Resumen',
      headings: ['resumen', 'resumen ejecutivo', 'en breve', 'lo esencial', 'mensajes clave']
    },
    context: {
      label: 'Antecedentes',
      headings: ['antecedentes', 'introducción', 'contexto', 'situación', 'objeto del informe']
    },
    approach: {
      label: 'Enfoque',
      headings: ['enfoque', 'método', 'metodología', 'métodos', 'limitaciones', 'cómo se hizo']
    },
    findings: {
      label: 'Hallazgos',
      headings: [
        'hallazgos',
        'resultados',
        'constataciones',
        'observaciones',
        'análisis',
        'lo que encontramos',
        'impacto',
        'causas',
        'lecciones aprendidas',
        'lecciones'
      ]
    },
    'key-figures': {
      label: 'Cifras',
      headings: ['cifras', 'cifras clave', 'en cifras', 'costes', 'presupuesto', 'costos']
    },
    timeline: {label: 'Cronología', headings: ['cronología', 'calendario']},
    recommendations: {
      label: 'Recomendaciones',
      headings: ['recomendaciones', 'recomendación', 'propuestas', 'lo que recomendamos']
    },
    risks: {
      label: 'Riesgos',
      headings: ['riesgos', 'amenazas', 'principales riesgos', 'análisis de riesgos', 'factores de riesgo']
    },
    'next-steps': {
      label: 'Próximos pasos',
      headings: ['próximos pasos', 'siguientes pasos', 'plan de acción', 'puesta en marcha']
    }
  }
})
