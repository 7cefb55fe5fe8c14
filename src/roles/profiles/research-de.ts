import {translateProfile} from '../translate-profile.ts'
import {researchEn} from './research-en.ts'

/** A study, in German. */
export const researchDe = translateProfile(researchEn, {
  lang: 'de',
  about: 'eine Studie: was gefragt war, wie vorgegangen wurde, was herauskam, wie weit das trägt',
  titles: ['studie', 'untersuchung', 'experiment', 'arbeitspapier', 'befragung'],
  roles: {
    summary: {
      label: 'Zusammenfassung',
      headings: ['zusammenfassung', 'abstract', 'kurzfassung', 'das wichtigste']
    },
    question: {
      label: 'Frage',
      headings: [
        'frage',
        'forschungsfrage',
        'forschungsfragen',
        'fragestellung',
        'hypothese',
        'hypothesen',
        'ziel der studie'
      ]
    },
    context: {
      label: 'Hintergrund',
      headings: [
        'hintergrund',
        'einleitung',
        'einführung',
        'stand der forschung',
        'forschungsstand',
        'literatur'
      ]
    },
    method: {
      label: 'Methode',
      headings: [
        'methode',
        'methoden',
        'methodik',
        'vorgehen',
        'daten',
        'stichprobe',
        'daten und methoden',
        'untersuchungsaufbau'
      ]
    },
    results: {
      label: 'Ergebnisse',
      headings: ['ergebnisse', 'ergebnis', 'befunde', 'resultate', 'was wir fanden', 'auswertung']
    },
    'key-figures': {label: 'Zahlen', headings: ['zahlen', 'kennzahlen', 'in zahlen', 'statistik']},
    discussion: {label: 'Diskussion', headings: ['diskussion', 'einordnung', 'was das bedeutet']},
    limits: {
      label: 'Grenzen',
      headings: ['grenzen', 'einschränkungen', 'grenzen der studie', 'limitationen', 'was offen bleibt']
    },
    conclusion: {
      label: 'Schluss',
      headings: ['schluss', 'fazit', 'schlussfolgerungen', 'ausblick', 'folgerungen']
    }
  }
})
