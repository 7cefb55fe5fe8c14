import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {Shape} from '../../src/themes/shape.ts'
import {themeShape, toneInks} from '../../src/themes/theme-shape.ts'

interface Schema {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly description?: string
  readonly enum?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const schema: Schema = JSON.parse(readFileSync('themes/theme.schema.json', 'utf8'))

it('lists exactly the keys that a theme file may have', () => {
  expect(keysOfSchema(schema).sort()).toEqual(keysOfShape(themeShape).sort())
})

it('says of every key what it is for', () => {
  expect(keysOfSchema(schema, '', ({description}) => !description)).toEqual(
    // Both are said where they are used.
    keysOfShape(themeShape).filter((path) => /^tones\.[\w-]+\.ink$/.test(path))
  )
})

it('takes the inks that a tone may name', () => {
  expect(schema.$defs?.ink?.enum).toEqual(toneInks)
})

it('forbids other keys at every level', () => {
  const open = [schema, ...Object.values(schema.$defs ?? {})].flatMap(function all(one: Schema): Schema[] {
    const inner = [...Object.values(one.properties ?? {}), ...(one.anyOf ?? [])].flatMap(all)
    return one.properties && one.additionalProperties !== false ? [one, ...inner] : inner
  })
  expect(open).toEqual([])
})

function keysOfShape(shape: Shape, path = ''): string[] {
  if (shape.type === 'value' || shape.type === 'listing' || shape.type === 'list') return []
  const {keys} = shape.type === 'either' ? shape.group : shape
  return Object.entries(keys).flatMap(([key, inner]) => [
    `${path}${key}`,
    ...keysOfShape(inner, `${path}${key}.`)
  ])
}

function keysOfSchema(written: Schema, path = '', keeps: (one: Schema) => boolean = () => true): string[] {
  const one = resolve(written)
  return Object.entries(one.properties ?? {}).flatMap(([key, inner]) => [
    ...(keeps({...resolve(inner), ...inner}) ? [`${path}${key}`] : []),
    ...keysOfSchema(inner, `${path}${key}.`, keeps)
  ])
}

/** What a reference stands for, or the map among several ways to write a thing. */
function resolve(one: Schema): Schema {
  const name = one.$ref?.split('/').at(-1) ?? ''
  const meant = one.$ref ? (schema.$defs?.[name] ?? {}) : one
  return meant.anyOf?.find(({properties}) => properties) ?? meant
}
