import type {RoleData} from '../types.ts'

/** What happened and where it stands, in German. */
export const context: RoleData = {
  role: 'context',
  lang: 'de',
  label: 'Kontext',
  template: 'context',
  order: 10,
  headings: [
    'kontext',
    'hintergrund',
    'hintergründe',
    'überblick',
    'einleitung',
    'einführung',
    'zusammenfassung',
    'vorgeschichte',
    'geschichte',
    'lage',
    'ausgangslage',
    'worum es geht',
    'was ist passiert',
    'was geschehen ist',
    'was geschah',
    'auf einen blick',
    'sachverhalt',
    'der anlass',
    'stand der dinge'
  ],
  cues: [
    {id: 'wer beteiligt ist, spricht', feature: 'voice', weight: 0.5},
    {id: 'Datum', feature: 'date', weight: 0.4},
    {id: 'lead', feature: 'lead', weight: 2.2},
    {id: 'narrative', feature: 'narrative', weight: 0.9},
    {id: 'figure', feature: 'figure', weight: 0.5}
  ],
  threshold: 0
}
