import type {Place, PlaceKind} from '../place.ts'

const columns: readonly PlaceKind[] = ['country', 'demonym', 'capital', 'seat']

/**
 * Names from a compact table.
 *
 * @param table
 *   A line a country: its code, then names, demonyms, capitals and seats of power, fields parted by ` | `, names by `, `.
 * @param organisations
 *   Names parted by `, `, each with its code after `=` where it has one.
 */
export function placesFrom(table: string, organisations = ''): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>()
  for (const line of table.trim().split('\n')) {
    const [code = '', ...fields] = line.split('|').map((field) => field.trim())
    fields.forEach((field, column) => {
      const kind = columns[column] ?? 'seat'
      for (const name of field.split(', ')) if (name !== '') names.set(name, {code, kind})
    })
  }
  for (const entry of organisations.trim().split(/,\s+/).filter(Boolean)) {
    const [name = '', code] = entry.split('=')
    names.set(name, code === undefined ? {kind: 'organisation'} : {code, kind: 'organisation'})
  }
  return names
}
