import {describe, expect, it} from 'vitest'
import {articleFrom} from './article-from.ts'

/** The blocks of an article, items behind a hyphen as deep as they stand. */
function read(markdown: string): readonly string[] {
  return articleFrom(markdown).blocks.map((one) => {
    if (one.type !== 'paragraph') return one.type === 'aside' ? `${one.kind}: ${one.text}` : one.type
    const text = one.sentences.map((sentence) => sentence.text).join(' ')
    return one.kind === 'item' ? `${'  '.repeat(one.depth)}- ${text}` : text
  })
}

describe('lines behind dots', () => {
  it.each([
    ['in a row', 'We saw:\n• a port\n• a pier', ['We saw:', '- a port', '- a pier']],
    ['with empty lines', '• A port.\n\n• A pier.', ['- A port.', '- A pier.']],
    ['one under another', '• a port\n  ◦ its pier\n• a mill', ['- a port', '  - its pier', '- a mill']],
    ['behind dashes', 'We saw:\n– a port\n– a pier', ['We saw:', '- a port', '- a pier']],
    ['behind dashes, with empty lines', '– A port.\n\n– A pier.', ['- A port.', '- A pier.']],
    ['with a tab', '▪\ta port\n▪\ta pier', ['- a port', '- a pier']]
  ])('are items of a list: %s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected)
  })

  it.each([
    ['in code', '```\n• a port\n• a pier\n```', ['code: • a port\n• a pier']],
    ['a lone one', '• A port is near.', ['• A port is near.']],
    ['ornaments', 'A port.\n\n• • •\n\nA pier.\n\n• • •', ['A port.', '• • •', 'A pier.', '• • •']],
    ['a lone dash', 'He left.\n\n– Ann Bell\n\nShe stayed.', ['He left.', '– Ann Bell', 'She stayed.']],
    ['within a line', 'A port • a pier\n\nA mill • a dam', ['A port • a pier', 'A mill • a dam']]
  ])('stay as they are: %s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected)
  })

  it('are items beside code that has some, too', () => {
    expect(read('• a port\n• a pier\n\n```\n• code\n```')).toEqual(['- a port', '- a pier', 'code: • code'])
  })
})
