import {isScalar} from 'yaml'
import {inOneLine} from './sanitise.ts'

/** Whether nothing stands behind a key. */
export function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''))
}

/** The words of a scalar as the author wrote them: `2024` and `2023-09-13` stay what they are. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || isEmpty(node)) return undefined
  const words = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return inOneLine(words) || undefined
}
