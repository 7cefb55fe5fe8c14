/** Whether a sentence or a heading asks, in any script, and also where its last words are quoted: « Qui paiera ? » */
export function isQuestion(text: string): boolean {
  return /[?？؟]\s?["”’“»«」]?$/u.test(text)
}
