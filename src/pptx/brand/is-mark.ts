import {child, type Element} from '../xml.ts'

/** Whether a shape on a layout is a line of a handling mark of ours, left by an earlier deck: another may stand in its place. */
export function isMark(shape: Element): boolean {
  const about = child(shape, 'p:nvSpPr')
  return isMarkName(child(about, 'p:cNvPr')?.attributes.name) && !child(child(about, 'p:nvPr'), 'p:ph')
}

/** Whether a shape is called as the lines of our marks are. */
export function isMarkName(name: string | undefined): boolean {
  return /^Marking [12]$/.test(name ?? '')
}
