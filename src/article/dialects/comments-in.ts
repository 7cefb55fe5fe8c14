/** What stands in each of the comments that an HTML block is; nothing where there is anything besides them. */
export function commentsIn(html: string): readonly string[] {
  const parts = html.split('-->').map((part) => part.trim())
  const isWhole = parts.pop() === '' && parts.every((part) => part.startsWith('<!--'))
  return isWhole ? parts.map((part) => part.slice('<!--'.length).trim()) : []
}
