import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {isOurs, writePptx} from '../../src/pptx/index.ts'
import {layout} from '../support/layout.ts'
import {memoryHost} from '../support/memory-host.ts'
import {partsOf} from '../support/parts.ts'

const deck = await writePptx(layout(), memoryHost({}))

/** The deck as PowerPoint would save it. */
function saved(): Uint8Array {
  const parts = Object.entries(partsOf(deck)).map(([name, part]) => [name, strToU8(part)] as const)
  const app = '<Properties><Application>Microsoft Office PowerPoint</Application></Properties>'
  return zipSync({...Object.fromEntries(parts), 'docProps/app.xml': strToU8(app)})
}

describe('isOurs', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a deck as written', deck, true],
    ['a deck that PowerPoint saved', saved(), false],
    ['a deck cut short', deck.slice(0, 2000), false],
    ['another archive', zipSync({'a.txt': strToU8('briefdeck')}), false],
    ['text', strToU8('PK, said briefdeck'), false],
    ['nothing', new Uint8Array(), false]
  ])('of %s is told', (_, bytes, expected) => {
    expect(isOurs(bytes)).toBe(expected)
  })
})
