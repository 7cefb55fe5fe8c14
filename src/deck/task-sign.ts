/** The box before a task, where no bullet can be one: in notes and cells. */
export function taskSign(checked: boolean): string {
  return checked ? '☑' : '☐'
}

/** A text without the box before it, and whether that is ticked. */
export function readTaskSign(text: string): {readonly text: string; readonly checked?: boolean} {
  const [box = '', sign] = /^([☑☐]) /.exec(text) ?? []
  return sign === undefined ? {text} : {text: text.slice(box.length), checked: sign === '☑'}
}
