import {translateProfile} from '../translate-profile.ts'
import {decisionEn} from './decision-en.ts'

/** A paper for a decision, in German. */
export const decisionDe = translateProfile(decisionEn, {
  lang: 'de',
  about: 'eine Entscheidungsvorlage: die Frage, die Möglichkeiten, die Empfehlung',
  titles: ['entscheidungsvorlage', 'entscheidung', 'beschlussvorlage', 'vorlage', 'antrag', 'optionen für'],
  roles: {
    summary: {label: 'Zusammenfassung', headings: ['zusammenfassung', 'kurzfassung', 'auf einen blick']},
    question: {
      label: 'Frage',
      headings: [
        'frage',
        'fragestellung',
        'worum es geht',
        'zu entscheiden',
        'entscheidungsbedarf',
        'problem',
        'das problem'
      ]
    },
    context: {
      label: 'Hintergrund',
      headings: ['hintergrund', 'ausgangslage', 'einleitung', 'kontext', 'sachverhalt', 'überblick']
    },
    criteria: {label: 'Kriterien', headings: ['kriterien', 'anforderungen', 'ziele', 'worauf es ankommt']},
    options: {
      label: 'Optionen',
      headings: [
        'optionen',
        'möglichkeiten',
        'varianten',
        'alternativen',
        'lösungsvarianten',
        'handlungsoptionen'
      ]
    },
    recommendation: {
      label: 'Empfehlung',
      headings: [
        'entscheidung',
        'die entscheidung',
        'empfehlung',
        'beschlussvorschlag',
        'vorschlag',
        'empfehlungen',
        'unsere empfehlung'
      ]
    },
    risks: {label: 'Risiken', headings: ['risiken', 'einwände', 'gefahren']},
    consequences: {label: 'Folgen', headings: ['folgen', 'konsequenzen']},
    'key-figures': {
      label: 'Kosten',
      headings: ['kosten', 'finanzielle auswirkungen', 'finanzierung', 'zahlen', 'haushalt']
    },
    timeline: {label: 'Zeitplan', headings: ['zeitplan', 'chronologie', 'ablauf']},
    'next-steps': {
      label: 'Nächste Schritte',
      headings: ['nächste schritte', 'umsetzung', 'weiteres vorgehen', 'wie es weitergeht']
    }
  }
})
