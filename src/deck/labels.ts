import type {Label} from '../brief/statement-types.ts'

/** Words of briefdeck's own as the only statement of a slot; none for no words. */
export function labels(text: string | undefined): Label[] {
  return text ? [{type: 'label', kind: 'label', text}] : []
}
