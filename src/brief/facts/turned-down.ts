import type {Meeting} from '../../lexicons/meeting.ts'

/** Whether a text says that a meeting turned something down, and nothing that it carried: "was defeated by 5 votes to 4". */
export function isTurnedDown(text: string, {lost, carried}: Meeting): boolean {
  const lower = text.toLowerCase()
  const rest = lower.replace(patternOf(lost, 'gu'), ' ')
  return rest !== lower && !patternOf(carried, 'u').test(rest)
}

function patternOf(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, flags)
}
