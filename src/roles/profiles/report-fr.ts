import {translateProfile} from '../translate-profile.ts'
import {reportEn} from './report-en.ts'

/** A report, in French. */
export const reportFr = translateProfile(reportEn, {
  lang: 'fr',
  about: 'un rapport : ce qui a été constaté et ce qu’il faut faire',
  titles: ['rapport', 'rapport annuel', 'bilan', 'évaluation', 'audit', 'rapport d’étape'],
  roles: {
    summary: {label: 'Synthèse', headings: ['synthèse', 'résumé', 'en bref', 'l’essentiel', 'messages clés']},
    context: {
      label: 'Contexte',
      headings: [
        'contexte',
        'introduction',
        'situation',
        'mission',
        'historique',
        'objet du rapport',
        'aperçu de la situation',
        'le contexte'
      ]
    },
    approach: {label: 'Démarche', headings: ['démarche', 'méthode', 'méthodologie', 'méthodes', 'limites']},
    findings: {
      label: 'Constats',
      headings: [
        'constats',
        'constatations',
        'résultats',
        'observations',
        'analyse',
        'ce que nous avons constaté',
        'principaux constats',
        'impact',
        'causes',
        'enseignements',
        'leçons'
      ]
    },
    'key-figures': {
      label: 'Chiffres',
      headings: ['chiffres', 'chiffres clés', 'en chiffres', 'coûts', 'budget', 'finances']
    },
    timeline: {label: 'Chronologie', headings: ['chronologie', 'calendrier', 'déroulement']},
    recommendations: {
      label: 'Recommandations',
      headings: [
        'recommandations',
        'recommandation',
        'propositions',
        'préconisations',
        'ce que nous recommandons'
      ]
    },
    risks: {
      label: 'Risques',
      headings: ['risques', 'menaces', 'principaux risques', 'analyse des risques', 'facteurs de risque']
    },
    'next-steps': {
      label: 'Suites',
      headings: ['suites', 'suite', 'prochaines étapes', 'mise en œuvre', 'plan d’action', 'étapes suivantes']
    }
  }
})
