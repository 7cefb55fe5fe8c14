/** Whether a text ends as a sentence does, or goes on. */
export function endsSentence(text: string): boolean {
  return /[.!?:;,…。！？]["”’»)]?$/u.test(text)
}

/** Whether a text ends as a sentence does; nobody ends one with a semicolon, which parts the items of a list. */
export function isFinished(text: string): boolean {
  return endsSentence(text) && !text.endsWith(';')
}
