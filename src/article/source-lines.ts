/** A line of a text, without its end and the blanks before that. */
export interface TextLine {
  readonly text: string
  readonly from: number
}

/** The lines of a text, each with the offset at which it begins; behind the last line end comes an empty one. */
export function sourceLines(text: string): readonly TextLine[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)].map(({1: line = '', index}) => ({
    text: line.trimEnd(),
    from: index
  }))
}

/** Tells of each line, asked in order, whether it is code or one of its fences. */
export function codeTeller(): (line: string) => boolean {
  let open: string | undefined
  return (line) => {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.charAt(0)
    const isCode = open !== undefined || fence !== undefined
    if (fence) open = open === undefined ? fence : open === fence ? undefined : open
    return isCode
  }
}
