import type {Sentence} from '../article/types.ts'
import type {Addition, Point} from '../brief/statement-types.ts'
import type {Party} from '../brief/types.ts'
import {numberings} from '../numbering.ts'
import type {Attributes} from './attributes.ts'

/** What a point says besides its kind, its words and its sources; its label and its place in a list are written as Markdown. */
export type Rest = Omit<Point, 'type' | 'kind' | 'text' | 'from' | 'label' | 'depth' | 'ordinal' | 'checked'>

interface Field<Name extends keyof Rest> {
  write(value: NonNullable<Rest[Name]>): readonly (readonly [name: string, value: string])[]
  read(values: Attributes['values'], sentence: Lookup): Rest[Name] | undefined
}

type Lookup = (id: string) => Sentence | undefined

/** How each of them is written: one that is new to points is asked for here by the compiler. */
const fields: {readonly [Name in keyof Required<Rest>]: Field<Name>} = {
  stance: text('stance'),
  countries: list('countries'),
  numeral: text('numeral'),
  due: text('due'),
  numbering: {
    write: (form) => [['numbering', form]],
    read: (values) => numberings.find((form) => form === values.get('numbering'))
  },
  answers: list('answers'),
  named: {
    write: ({name, in: sentence}) => [
      ['named', name],
      ['in', sentence.id]
    ],
    read(values, sentence) {
      const name = values.get('named')
      const found = sentence(values.get('in') ?? '')
      return name !== undefined && found ? {name, in: found} : undefined
    }
  },
  whole: {
    write: (names) => [
      ['whole', names.map(({name}) => name).join('; ')],
      ['whole-in', names.map((one) => one.in.id).join(' ')]
    ],
    read(values, sentence) {
      const ids = values.get('whole-in')?.split(' ') ?? []
      const found = (values.get('whole')?.split('; ') ?? []).flatMap((name, at) => {
        const one = sentence(ids[at] ?? '')
        return one ? [{name, in: one}] : []
      })
      return found.length > 0 ? found : undefined
    }
  },
  introduced: {
    write: ({as, in: sentence}) => [
      ['as', as],
      ['introduced', sentence.id]
    ],
    read(values, sentence) {
      const as = values.get('as')
      const found = sentence(values.get('introduced') ?? '')
      return as !== undefined && found ? {as, in: found} : undefined
    }
  },
  person: text('person'),
  party: {
    write: (kind) => [['party', kind]],
    read: (values) => parties.find((kind) => kind === values.get('party'))
  }
}

const parties: readonly Party['kind'][] = ['person', 'group']

/** The names of the attributes that a point may have. */
export const fieldNames = [
  'label',
  'depth',
  'ordinal',
  'checked',
  'stance',
  'countries',
  'numeral',
  'due',
  'numbering',
  'answers',
  'named',
  'in',
  'whole',
  'whole-in',
  'as',
  'introduced',
  'person',
  'party'
]

/** The attributes that say the rest of a point. */
export function writeFields(point: Point | Addition): readonly (readonly [name: string, value: string])[] {
  return (Object.keys(fields) as (keyof Rest)[]).flatMap((name) => writeField(name, point))
}

function writeField<Name extends keyof Rest>(name: Name, point: Point | Addition) {
  const value = point[name]
  // A numeral that is the label again says nothing: the label is shown where there is none.
  if (value === undefined || (name === 'numeral' && value === point.label)) return []
  return (fields[name] as unknown as Field<Name>).write(value as NonNullable<Rest[Name]>)
}

/** The rest of a point by its attributes. */
export function readFields({values}: Attributes, sentence: Lookup): Rest {
  const read = Object.entries(fields).map(([name, field]) => [name, field.read(values, sentence)])
  // Each value was read by the field of its name.
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Rest
}

function text<Name extends 'stance' | 'numeral' | 'due' | 'person'>(name: Name): Field<Name> {
  return {write: (value) => [[name, value]], read: (values) => values.get(name)}
}

function list<Name extends 'countries' | 'answers'>(name: Name): Field<Name> {
  return {
    write: (value) => (value.length > 0 ? [[name, value.join(' ')]] : []),
    read: (values) =>
      values
        .get(name)
        ?.split(/[\s,]+/)
        .filter((one) => one !== '')
  }
}
