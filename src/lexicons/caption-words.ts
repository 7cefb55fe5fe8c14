/** What captions and pointers to them call what they are under, in the languages that are read. In lower case. */
const words =
  'figure fig listing table chart box abbildung abb tabelle tab grafik tableau graphique encadré figura tabla gráfico recuadro cuadro'

/** "Figure 3", "Fig. 2.1", "Listing 4-2": what somebody calls a drawing. */
const numbered = `(?:${words.split(' ').join('|')})\\.?\\s(?:\\d+|[A-Z]\\.?\\d+)(?:[.-]\\d+)*`

/** Several of them: "Figures 3 and 4", "Fig. 2a, b". */
const several = `(?:${words.split(' ').join('|')})[esn]{0,2}\\.?\\s\\d+(?:[.-]\\d+)*[a-f]?(?:(?:,| and| or|,? und| et| y|[–-]| &)\\s?(?:\\d+(?:[.-]\\d+)*)?[a-f]?)*`

/** What sends a reader elsewhere, where brackets open with it. */
const looks =
  'see|see also|cf\\.?|shown (?:in|above|below)|as (?:shown|seen|described|discussed|listed|illustrated|explained) (?:in|above|below)|siehe|siehe auch|vgl\\.?|voir|voir aussi|véase|véanse'

const reference = new RegExp(
  `^(?:(?:${looks})\\s\\S.*|(?:${looks.replace(/^see.*?cf/, 'cf')})|${several})$`,
  'iu'
)

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

/** Whether words in brackets only say where else to look: "see Figure 8", "see below", "Table 2"; not where they lead by an address. */
export function isReference(text: string): boolean {
  return reference.test(text) && !/:\/\/|www\.|@/.test(text)
}

/** Whether a sentence only points at what stands elsewhere: "The following table shows …", "See below." */
export function isPointer(text: string): boolean {
  return pointing.test(text)
}

const shown =
  '(?:tables?|figures?|charts?|diagrams?|graphs?|examples?|lists?|code|snippets?|listings?|sections?|images?|screenshots?)'
const pointing = new RegExp(
  `^(?:the (?:following|next) (?:[\\p{L}-]+ )?${shown} (?:shows?|lists?|describes?|summari[sz]es?|gives?|contains?|illustrates?|provides?|explains?)\\b|(?:the )?${shown} (?:below|above) |see (?:also )?(?:the )?[^,;:]{1,80}$|(?:for|more) [^.,;]{3,60}, (?:please )?(?:see|refer to|consult) |if you(?:'d|’d| would)? [^.;]{3,90}, (?:please )?(?:see|visit|read|refer to|check|consult) |please (?:see|refer to|consult) )`,
  'iu'
)
