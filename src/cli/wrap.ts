/** In less room nothing can be wrapped sensibly. */
const least = 40

/** A line wrapped at spaces to a width, what follows indented two more than it; as it is without a width. */
export function wrap(line: string, columns?: number): string {
  if (columns === undefined || columns < least || line.length <= columns) return line
  const [indent = ''] = /^ */.exec(line) ?? []
  const lines: string[] = []
  let current = line
  while (current.length > columns) {
    const space = current.lastIndexOf(' ', columns)
    if (space <= indent.length + 2) break
    lines.push(current.slice(0, space).trimEnd())
    current = `${indent}  ${current.slice(space + 1).trimStart()}`
  }
  return [...lines, current].join('\n')
}
