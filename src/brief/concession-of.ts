import type {Clauses} from '../lexicons/clauses.ts'

/** The words that open a concession at the start of a text: "While", "Tandis que"; undefined where none does. */
export function concessionOf(text: string, {concessions}: Clauses): string | undefined {
  const lower = text.slice(0, 24).toLowerCase()
  const found = concessions.find((words) => lower.startsWith(`${words} `))
  return found && text.slice(0, found.length)
}
