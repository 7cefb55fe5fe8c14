/** Whether the caption of a picture or the name of a chart stays on two lines where it is the title of a slide. */
export function fitsTitle(text: string): boolean {
  return text.length <= mostLetters
}

const mostLetters = 90
