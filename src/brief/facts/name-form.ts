import type {Meeting} from '../../lexicons/meeting.ts'

/** Whether a text has the form of somebody's name: one to five words with a capital, small particles between them. */
export function isNameForm(text: string, {particles, and}: Meeting): boolean {
  const words = text.trim().split(/\s+/)
  const inner = [...particles, ...and]
  const capitals = words.filter((word) => isCapital(word))
  const [first, last] = [words[0], words.at(-1)]
  return (
    capitals.length >= 1 &&
    capitals.length <= 5 &&
    isCapital(first) &&
    isCapital(last) &&
    words.every((word) => isCapital(word) || inner.includes(word.toLowerCase()))
  )
}

/** Whether a text is somebody by an office: "the finance team", "Treasurer". */
export function isOfficeForm(text: string, {offices, and}: Meeting): boolean {
  const words = text.toLowerCase().trim().split(/\s+/)
  return (
    words.length <= 6 &&
    words.some((word) => offices.includes(word)) &&
    words.every((word) => /^[\p{L}\p{M}’'&.-]+$/u.test(word) || and.includes(word))
  )
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) && !/['’]s$/.test(word)
}
