import {translateProfile} from '../translate-profile.ts'
import {decisionEn} from './decision-en.ts'

/** A paper for a decision, in French. */
export const decisionFr = translateProfile(decisionEn, {
  lang: 'fr',
  about: 'une note de décision : la question, les options, la recommandation',
  titles: [
    'note de décision',
    'décision',
    'proposition',
    'aide à la décision',
    'délibération',
    'options pour'
  ],
  roles: {
    summary: {label: 'Synthèse', headings: ['synthèse', 'résumé', 'en bref', 'l’essentiel']},
    question: {
      label: 'Question',
      headings: [
        'question',
        'la question',
        'décision à prendre',
        'décision attendue',
        'problème',
        'le problème',
        'enjeu'
      ]
    },
    context: {label: 'Contexte', headings: ['contexte', 'introduction', 'situation', 'rappel', 'historique']},
    criteria: {label: 'Critères', headings: ['critères', 'exigences', 'objectifs']},
    options: {
      label: 'Options',
      headings: [
        'options',
        'les options',
        'options étudiées',
        'scénarios',
        'variantes',
        'solutions possibles',
        'solutions envisagées',
        'alternatives'
      ]
    },
    recommendation: {
      label: 'Recommandation',
      headings: [
        'décision',
        'la décision',
        'recommandation',
        'proposition',
        'option recommandée',
        'recommandations',
        'notre recommandation'
      ]
    },
    risks: {label: 'Risques', headings: ['risques', 'points de vigilance', 'objections']},
    consequences: {label: 'Conséquences', headings: ['conséquences']},
    'key-figures': {
      label: 'Coûts',
      headings: ['coûts', 'coût', 'budget', 'financement', 'incidences financières', 'chiffres']
    },
    timeline: {label: 'Calendrier', headings: ['calendrier', 'chronologie', 'échéancier']},
    'next-steps': {
      label: 'Suites',
      headings: ['suites', 'prochaines étapes', 'mise en œuvre', 'suite à donner']
    }
  }
})
