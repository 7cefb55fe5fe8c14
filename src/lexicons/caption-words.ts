/** What captions and pointers to them call what they are under, in the languages that are read. In lower case. */
const words =
  'figure fig listing table chart box abbildung abb tabelle tab grafik tableau graphique encadré figura tabla gráfico recuadro cuadro'

/** "Figure 3", "Fig. 2.1", "Listing 4-2": what somebody calls a drawing. */
const numbered = `(?:${words.split(' ').join('|')})\\.?\\s(?:\\d+|[A-Z]\\.?\\d+)(?:[.-]\\d+)*`

const opening = new RegExp(`^\\W{0,4}${numbered}\\W{0,2}(?:[.:–—]|\\s\\()`, 'iu')
const whole = new RegExp(`^\\W{0,4}${numbered}[.:]$`, 'iu')

/** Whether a paragraph is the caption of what stands before or behind it: "Figure 3. The harbour in 1911". */
export function opensAsCaption(text: string): boolean {
  return opening.test(text)
}

/** Whether words are the number of a caption alone: "Fig. 5." */
export function isCaptionNumber(text: string): boolean {
  return whole.test(text)
}
