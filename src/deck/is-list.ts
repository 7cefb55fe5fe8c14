const lists: ReadonlySet<string> = new Set(['points', 'context', 'outlook'])

/** Whether the statements of a template stand in a list: as good beside a picture, and one of them can be spared. */
export function isList(template: string): boolean {
  return lists.has(template)
}
