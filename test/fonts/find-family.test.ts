import {expect, it} from 'vitest'
import {findFamily} from '../../src/fonts/find-family.ts'
import type {FontFile} from '../../src/host.ts'
import {fontBytes} from '../support/font-bytes.ts'

/** An installed font, and how often it was opened. */
function installed(name: string, bytes: Uint8Array): FontFile & {readonly opened: () => number} {
  let opened = 0
  return {
    name,
    size: bytes.length,
    slice(at, length) {
      opened++
      return bytes.subarray(at, at + length)
    },
    all: () => bytes,
    opened: () => opened
  }
}

const facesOf = (family: string, ...files: FontFile[]) =>
  findFamily(family, files).map(({family: name, face, widths}) => [name, face, widths.get(0x41)])

/** Several fonts in one file (OpenType 1.9, collections); offsets of tables count from the beginning of the file. */
function collection(...fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + 4 * fonts.length)
  head.write('ttcf')
  head.writeUInt32BE(0x0001_0000, 4)
  head.writeUInt32BE(fonts.length, 8)
  let at = head.length
  const moved = fonts.map((font, index) => {
    head.writeUInt32BE(at, 12 + 4 * index)
    const copy = Buffer.from(font)
    for (let table = 0; table < copy.readUInt16BE(4); table++) {
      const field = 12 + 16 * table + 8
      copy.writeUInt32BE(copy.readUInt32BE(field) + at, field)
    }
    at += copy.length
    return copy
  })
  return Buffer.concat([head, ...moved])
}

it('finds the faces of a family by the names in the files, whatever these are called', () => {
  const files = [installed('x1.ttf', fontBytes('Karlito', 700)), installed('x2.ttf', fontBytes())]
  expect(facesOf('karlito', ...files)).toEqual([
    ['karlito', 'bold', 1241],
    ['karlito', 'regular', 1185]
  ])
  expect(facesOf('Carlito', ...files)).toEqual([])
})

it('opens no other file where those called like the family have it', () => {
  const other = installed('other.ttf', fontBytes('Marlito'))
  expect(facesOf('Karlito', other, installed('Karlito-Regular.ttf', fontBytes()))).toHaveLength(1)
  expect(other.opened()).toBe(0)
})

it('takes the first of two files of one face', () => {
  const files = [fontBytes('Karlito', 700), fontBytes('Karlito', 400), fontBytes()]
  expect(facesOf('Karlito', ...files.map((bytes, index) => installed(`k${index}.ttf`, bytes)))).toHaveLength(
    2
  )
})

it('finds a family in a collection', () => {
  const bytes = collection(fontBytes('Marlito'), fontBytes('Karlito', 700), fontBytes('Karlito'))
  expect(facesOf('Karlito', installed('all.ttc', bytes))).toEqual([
    ['Karlito', 'bold', 1241],
    ['Karlito', 'regular', 1185]
  ])
})

it('finds a style by its full name, as the Mac calls it', () => {
  expect(facesOf('Karlito Bold', installed('k.ttf', fontBytes('Karlito', 700)))).toEqual([
    ['Karlito Bold', 'regular', 1241]
  ])
})

it('makes the bold of a variable font wider than what the file holds', () => {
  const bytes = fontBytes()
  // A table that tells of axes stands where one of no weight here stood.
  bytes.write('fvar', bytes.indexOf('gasp'))
  expect(facesOf('Karlito', installed('k.ttf', bytes))).toEqual([
    ['Karlito', 'regular', 1185],
    ['Karlito', 'bold', 1292]
  ])
})

it('comes back from files whose every byte may be another', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const broken = collection(fontBytes(), fontBytes('Karlito', 700))
    for (let count = 0; count < 8; count++)
      broken[(seed * 7919 * (count + 1)) % 4000] = (seed * 31 + count * 97) % 256
    expect(findFamily('Karlito', [installed('k.ttc', broken)]).length).toBeLessThan(5)
  }
})
