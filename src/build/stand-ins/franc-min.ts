import type {francAll as guess} from 'franc-min'

/**
 * Stands in for franc-min in the command: unpacks the letters of eighty languages when they are asked for, and not for
 * articles that say what language they are in.
 */
export const francAll: typeof guess = (...text) => {
  // The bundler makes a module load where it is required.
  const franc = require('franc-min') as {francAll: typeof guess}
  return franc.francAll(...text)
}
