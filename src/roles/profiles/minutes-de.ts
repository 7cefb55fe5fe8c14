import {translateProfile} from '../translate-profile.ts'
import {minutesEn} from './minutes-en.ts'

/** Minutes of a meeting, in German. */
export const minutesDe = translateProfile(minutesEn, {
  lang: 'de',
  about: 'ein Protokoll: wer da war, was beschlossen wurde, wer was bis wann tut',
  titles: ['protokoll', 'sitzungsprotokoll', 'ergebnisprotokoll', 'niederschrift', 'besprechungsnotiz'],
  roles: {
    attendance: {
      label: 'Anwesenheit',
      headings: [
        'anwesend',
        'anwesende',
        'teilnehmer',
        'teilnehmende',
        'teilnehmerinnen und teilnehmer',
        'anwesenheit',
        'entschuldigt',
        'abwesend'
      ]
    },
    agenda: {label: 'Tagesordnung', headings: ['tagesordnung', 'agenda']},
    context: {
      label: 'Aussprache',
      headings: [
        'aussprache',
        'diskussion',
        'berichte',
        'begrüßung',
        'verschiedenes',
        'genehmigung des protokolls',
        'besprechung'
      ]
    },
    decisions: {
      label: 'Beschlüsse',
      headings: [
        'beschlüsse',
        'beschluss',
        'entscheidungen',
        'vereinbarungen',
        'was beschlossen wurde',
        'ergebnisse'
      ]
    },
    actions: {
      label: 'Aufgaben',
      headings: [
        'aufgaben',
        'aufgabenliste',
        'maßnahmen',
        'offene punkte',
        'zu erledigen',
        'to do',
        'nächste schritte',
        'wer macht was'
      ]
    },
    'next-meeting': {
      label: 'Nächste Sitzung',
      headings: ['nächste sitzung', 'nächster termin', 'nächstes treffen', 'ende der sitzung']
    }
  }
})
