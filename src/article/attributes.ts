import {wishNames} from '../charts/read-wish.ts'
import {evenMark} from '../markings/even-mark.ts'
import {nearest} from '../nearest.ts'
import {backgroundOf} from './background-of.ts'
import {ownComments} from './own-comments.ts'
import {transitions} from './slide-options.ts'
import type {Asked} from './types.ts'

/** What the author asks for, and the words there that nobody reads, each with the nearest that is read. */
export interface Attributes {
  readonly asked: Asked
  readonly unread: readonly Unread[]
}

/** An attribute that is not read; `expected` where only its value is wrong. */
export type Unread =
  | {readonly name: string; readonly nearest?: string}
  | {readonly name: string; readonly value: string; readonly expected: string}

/** A heading without what stands in braces after it. */
export interface Attributed extends Attributes {
  readonly text: string
}

const value = '(?:"[^"]*"|“[^”]*”|[^\\s{}"]+)'
// In pandoc's manner: `{#id .class key=value key="a value" -}`; `skip` and `hide` are ours.
const braces = new RegExp(
  `\\s*\\{((?:\\s*(?:#[^\\s{}]+|\\.[^\\s{}]+|-|skip|hide|[\\w:-]+=${value}))*)\\s*\\}\\s*$`,
  'u'
)
const loneWord = /\s\{(\w+)\}$/
const part = new RegExp(`([\\w:-]+)=(${value})|(?<![^\\s])\\.?([\\w-]+)`, 'gu')

/** The text of a heading without its attributes, and what they ask for; attributes of other programs are nobody's fault. */
export function takeAttributes(heading: string): Attributed {
  // The pattern looks for a brace at every white space; most headings have none.
  const found = heading.endsWith('}') ? braces.exec(heading) : null
  if (found) {
    const {asked, unread} = attributesOf(found[1] ?? '')
    return {
      text: heading.slice(0, found.index),
      asked,
      unread: unread.filter((one) => 'expected' in one || one.nearest)
    }
  }
  const word = heading.endsWith('}') ? loneWord.exec(heading)?.[1] : undefined
  const near = word === undefined ? undefined : nearest(word, flags)
  return {text: heading, asked: {}, unread: word && near ? [{name: word, nearest: near}] : []}
}

/** What a comment such as `<!-- briefdeck: role=outlook -->` asks for; undefined for any other HTML. */
export function attributesOfComment(html: string): Attributes | undefined {
  const inner = ownComments(html)
  return inner.length > 0 ? attributesOf(inner.join(' ')) : undefined
}

const backgroundExpected =
  'a colour such as `#1F3A68`, a slot of the theme such as `accent1`, or the path of a picture'

/** What is asked for by its name alone. */
const flags = ['skip', 'hide'] as const

/** Also as pandoc and reveal.js call it. */
const backgrounds = [
  'background',
  ...['-image', '-color'].flatMap((of) => [`background${of}`, `data-background${of}`])
]

const read = ['template', 'role', 'marking', 'transition', 'background', 'layout', 'notes', ...flags] as const

function attributesOf(written: string): Attributes {
  const asked: {-readonly [Name in keyof Asked]: Asked[Name]} = {}
  const unread: Unread[] = []
  for (const [whole, key, quoted = '', bare = ''] of written.matchAll(part)) {
    const value = quoted.replace(/^["“]|["”]$/g, '')
    if (key === 'template' || key === 'role') asked[key] = value
    else if (key === 'marking') asked.marking = evenMark(value)
    else if (key === 'notes') asked.notes = value.replace(/\s+/g, ' ').trim()
    else if (key === 'transition') {
      const transition = transitions.find((one) => one === value)
      if (transition) asked.transition = transition
      else unread.push({name: key, value, expected: '`fade` or `none`'})
    } else if (key === 'layout') asked.layout = value.trim()
    else if (key !== undefined && backgrounds.includes(key)) {
      const background = backgroundOf(value)
      if (background) asked.background = background
      else unread.push({name: key, value, expected: backgroundExpected})
    } else if (bare === 'skip' || (key === 'skip' && value === 'true')) asked.skip = true
    else if (bare === 'hide' || (key === 'hide' && value === 'true')) asked.hide = true
    else if (key === 'hide' && value === 'false') asked.hide = false
    else if (!/^[.-]/.test(whole) && !(key === 'skip' && value === 'false')) {
      const name = key ?? bare
      // What is asked of charts is read with their tables.
      if (wishNames.some((one) => one === name)) continue
      const near = nearest(name, read)
      unread.push(near ? {name, nearest: near} : {name})
    }
  }
  return {asked, unread}
}
