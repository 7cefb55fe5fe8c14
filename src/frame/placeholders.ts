import type {Placeholding} from './types.ts'

/** The placeholders that layouts may have, each the same on every layout. */
export const placeholders = {
  title: {type: 'title', index: 0},
  subtitle: {type: 'subtitle', index: 1},
  body: {type: 'body', index: 1},
  secondColumn: {type: 'body', index: 2},
  table: {type: 'table', index: 3},
  picture: {type: 'picture', index: 4},
  chart: {type: 'chart', index: 5},
  quotation: {type: 'body', index: 6},
  speaker: {type: 'body', index: 7},
  label: {type: 'body', index: 10},
  message: {type: 'body', index: 11},
  footer: {type: 'footer', index: 12},
  number: {type: 'number', index: 13},
  date: {type: 'date', index: 14}
} as const satisfies Record<string, Placeholding>
