import {translateProfile} from '../translate-profile.ts'
import {reportEn} from './report-en.ts'

/** A report, in German. */
export const reportDe = translateProfile(reportEn, {
  lang: 'de',
  about: 'ein Bericht: was festgestellt wurde und was zu tun ist',
  titles: [
    'bericht',
    'abschlussbericht',
    'jahresbericht',
    'zwischenbericht',
    'prüfbericht',
    'evaluation',
    'evaluierung',
    'gutachten',
    'untersuchungsbericht',
    'tätigkeitsbericht',
    'rechenschaftsbericht',
    'schlussbericht',
    'projektbericht'
  ],
  roles: {
    summary: {
      label: 'Zusammenfassung',
      headings: ['zusammenfassung', 'kurzfassung', 'auf einen blick', 'das wichtigste', 'kernaussagen']
    },
    context: {
      label: 'Hintergrund',
      headings: [
        'hintergrund',
        'einleitung',
        'einführung',
        'anlass',
        'auftrag',
        'ausgangslage',
        'überblick',
        'kontext',
        'lage',
        'aktuelle lage'
      ]
    },
    approach: {
      label: 'Vorgehen',
      headings: [
        'vorgehen',
        'vorgehensweise',
        'methode',
        'methodik',
        'methoden',
        'grenzen',
        'wie wir vorgegangen sind'
      ]
    },
    findings: {
      label: 'Ergebnisse',
      headings: [
        'ergebnisse',
        'feststellungen',
        'befunde',
        'erkenntnisse',
        'was wir festgestellt haben',
        'analyse',
        'bewertung',
        'auswirkungen',
        'ursache',
        'ursachen',
        'ursachenanalyse',
        'lehren'
      ]
    },
    'key-figures': {
      label: 'Zahlen',
      headings: ['zahlen', 'kennzahlen', 'in zahlen', 'kosten', 'finanzen', 'haushalt', 'zahlen und fakten']
    },
    timeline: {label: 'Chronologie', headings: ['chronologie', 'zeitlicher ablauf', 'ablauf']},
    recommendations: {
      label: 'Empfehlungen',
      headings: ['empfehlungen', 'empfehlung', 'vorschläge', 'handlungsempfehlungen', 'was zu tun ist']
    },
    risks: {
      label: 'Risiken',
      headings: ['risiken', 'gefahren', 'risiken und gegenmaßnahmen', 'risikoanalyse', 'risikobewertung']
    },
    'next-steps': {
      label: 'Nächste Schritte',
      headings: [
        'nächste schritte',
        'weiteres vorgehen',
        'umsetzung',
        'wie es weitergeht',
        'maßnahmenplan',
        'aufgaben'
      ]
    }
  }
})
