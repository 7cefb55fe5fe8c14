/** Whether a text ends as a sentence does, or goes on. */
export function endsSentence(text: string): boolean {
  return /[.!?:;,…。！？]["”’»)]?$/u.test(text)
}
