/** A handling mark as it is shown: labels of the Traffic Light Protocol as it writes them, all else as its author does. */
export function evenMark(mark: string): string {
  return mark
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^tlp\s*[: ]\s*(amber\s*\+\s*strict|[a-z]+)(?![a-z])/i,
      (_, label: string) => `TLP:${label.replace(/\s+/g, '').toUpperCase()}`
    )
}
