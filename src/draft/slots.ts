import type {Template} from '../templates/types.ts'

/** The slot of a template that takes the most: what stands under no slot heading goes there. */
export function mainSlot(template: Template | undefined): string {
  const all = Object.entries(template?.slots ?? {})
  const first = all[0]
  if (!first) return 'points'
  return all.reduce((best, one) => (one[1].max > best[1].max ? one : best), first)[0]
}
