/** How many slides there are, and how many of them are hidden: "8 slides, 1 hidden". */
export function slideCount(slides: number, hidden = 0): string {
  return `${slides} slide${slides === 1 ? '' : 's'}${hidden > 0 ? `, ${hidden} hidden` : ''}`
}
