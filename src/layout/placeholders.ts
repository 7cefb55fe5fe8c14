/** Indexes of the placeholders of a layout, the same on every layout. A second column follows the first. */
export const placeholders = {
  body: 1,
  table: 3,
  picture: 4,
  chart: 5,
  label: 10,
  message: 11,
  footer: 12,
  date: 14,
  number: 13
} as const
