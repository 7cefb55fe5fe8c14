import {translateProfile} from '../translate-profile.ts'
import {researchEn} from './research-en.ts'

/** A study, in French. */
export const researchFr = translateProfile(researchEn, {
  lang: 'fr',
  about: 'une étude : la question, la méthode, les résultats, leurs limites',
  titles: ['étude', 'expérience', 'enquête', 'document de travail'],
  roles: {
    summary: {label: 'Résumé', headings: ['résumé', 'synthèse', 'en bref']},
    question: {
      label: 'Question',
      headings: [
        'question',
        'question de recherche',
        'questions de recherche',
        'hypothèse',
        'hypothèses',
        'objectif',
        'objectifs'
      ]
    },
    context: {
      label: 'Contexte',
      headings: ['contexte', 'introduction', 'état de l’art', 'revue de littérature', 'travaux antérieurs']
    },
    method: {
      label: 'Méthode',
      headings: [
        'méthode',
        'méthodes',
        'méthodologie',
        'données',
        'échantillon',
        'données et méthodes',
        'protocole'
      ]
    },
    results: {label: 'Résultats', headings: ['résultats', 'résultat', 'ce que nous avons trouvé', 'analyse']},
    'key-figures': {
      label: 'Chiffres',
      headings: ['chiffres', 'chiffres clés', 'en chiffres', 'statistiques']
    },
    discussion: {label: 'Discussion', headings: ['discussion', 'interprétation', 'ce que cela signifie']},
    limits: {label: 'Limites', headings: ['limites', 'limites de l’étude', 'réserves']},
    conclusion: {label: 'Conclusion', headings: ['conclusion', 'conclusions', 'perspectives', 'implications']}
  }
})
