import type {Heading, Paragraph, PhrasingContent, Strong, Text} from 'mdast'

/** A line or a label as a heading of the second level, where it stands, without the colon behind it. */
export function headingFrom({children, position}: Paragraph | Strong): Heading {
  const last = children.at(-1)
  const words: PhrasingContent[] =
    last?.type === 'text' ? [...children.slice(0, -1), withoutColon(last)] : children
  return {type: 'heading', depth: 2, children: words, ...(position && {position})}
}

function withoutColon({value, position, ...text}: Text): Text {
  const kept = value.replace(/\s*[:：]\s*$/u, '')
  if (!position || kept === value) return {...text, value, ...(position && {position})}
  const {line, column, offset = 0} = position.end
  const gone = value.length - kept.length
  return {
    ...text,
    value: kept,
    position: {...position, end: {line, column: column - gone, offset: offset - gone}}
  }
}
