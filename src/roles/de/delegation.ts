import type {RoleData} from '../types.ts'

/** Who takes part, in German. */
export const delegation: RoleData = {
  role: 'delegation',
  lang: 'de',
  label: 'Delegation',
  template: 'delegation',
  order: 20,
  headings: [
    'delegation',
    'teilnehmer',
    'teilnehmerinnen und teilnehmer',
    'teilnehmende',
    'mitglieder',
    'wer ist wer',
    'wer reist mit',
    'wer dabei ist',
    'beteiligte',
    'die beteiligten',
    'personen',
    'akteure',
    'zusammensetzung',
    'team'
  ],
  cues: [
    {id: 'Beteiligte', feature: 'party', weight: 0.4},
    {
      id: 'Delegation',
      phrases: ['delegation', 'delegationen', 'begleitet von', 'in begleitung', 'verhandlungsteam'],
      weight: 1.6
    }
  ],
  threshold: 1.5
}
