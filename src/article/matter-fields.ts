import type {Position} from 'unist'
import {isMap, isScalar, isSeq} from 'yaml'
import {backgroundOf} from './background-of.ts'
import {publicPath} from './dialects/public-folder.ts'
import {languageTag} from './language-tag.ts'
import {isDuration, isLevel, isSlideCount} from './limits.ts'
import type {HeadingRole, Matter} from './matter-types.ts'
import type {Background} from './slide-options.ts'
import {textOf} from './yaml-words.ts'

/** How a field is read, or what it must be. */
interface Field {
  readonly name: keyof Matter
  readonly expected: string
  read(node: unknown, place: (node: unknown) => Position): Matter[keyof Matter]
}

const text = {expected: 'text', read: textOf}
const texts = {expected: 'text or a list of texts', read: textsOf}

/** The fields of front matter by their names there. */
export const matterFields: Readonly<Record<string, Field>> = {
  briefdeck: {name: 'draft', expected: '`draft` and the number of its format', read: formatOf},
  title: {name: 'title', ...text},
  subtitle: {name: 'subtitle', ...text},
  author: {name: 'author', ...texts},
  date: {
    name: 'date',
    expected: 'a day of the calendar such as `2024-05-14`, or a date in words',
    read: dateOf
  },
  lang: {name: 'lang', expected: 'a language tag such as `en` or `pt-BR`', read: languageOf},
  theme: {name: 'theme', ...text},
  profile: {name: 'profile', ...text},
  'reference-doc': {name: 'referenceDoc', ...text},
  footer: {name: 'footer', ...text},
  background: {name: 'background', expected: 'a colour or the path of a picture', read: groundOf},
  // The mark of the deck goes under this name, those of headings under one of their own.
  marking: {
    name: 'marking',
    expected: 'text such as `TLP:AMBER`, or a list of one text and of lines `words of a heading: text`',
    read: () => undefined
  },
  paginate: {name: 'paginate', expected: '`true` or `false`', read: booleanOf},
  toc: {name: 'toc', expected: '`true` or `false`', read: booleanOf},
  size: {name: 'size', expected: '`16:9` or `4:3`', read: sizeOf},
  'slide-level': {name: 'slideLevel', expected: 'a whole number from 1 to 6', read: levelOf},
  // The names of Slidev and Marp for the same.
  aspectRatio: {name: 'size', expected: '`16/9` or `4/3`', read: sizeOf},
  headingDivider: {name: 'slideLevel', expected: 'a whole number from 1 to 6', read: levelOf},
  description: {name: 'description', ...text},
  keywords: {name: 'keywords', ...texts, read: keywordsOf},
  subject: {name: 'subject', ...text},
  'max-slides': {name: 'maxSlides', expected: 'a whole number of 3 or more', read: numberOf(isSlideCount)},
  minutes: {name: 'minutes', expected: 'a number from 1 to 600', read: numberOf(isDuration)},
  roles: {
    name: 'headingRoles',
    expected: 'a map of heading words to roles, one `words: role` a line',
    read: rolesOf
  }
}

/** A picture somewhere else is refused by name as any other is. */
function groundOf(node: unknown): Background | undefined {
  const written = textOf(node) ?? ''
  return backgroundOf(publicPath(written)) ?? (/^https?:\/\//.test(written) ? {as: written} : undefined)
}

/** A date that is written as ISO 8601 has to be one: on a cover it would stand as it is. */
function dateOf(node: unknown): string | undefined {
  const written = textOf(node)
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(written ?? '') ?? []
  if (!year) return written
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDay = found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(day)
  return isDay ? written : undefined
}

function textsOf(node: unknown): readonly string[] | undefined {
  const items = isSeq(node) ? node.items : [node]
  const words = items.map(textOf)
  return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined
}

function formatOf(node: unknown): number | undefined {
  const [, number] = /^draft (\d{1,6})$/.exec(textOf(node) ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

function keywordsOf(node: unknown): readonly string[] | undefined {
  const words = textsOf(node)
  if (isSeq(node)) return words
  const parts = words?.flatMap((word) => word.split(/\s*[,;]\s*/)).filter((word) => word !== '')
  return parts?.length ? parts : undefined
}

function rolesOf(node: unknown, place: (node: unknown) => Position): readonly HeadingRole[] | undefined {
  if (!isMap(node)) return undefined
  const roles = node.items.map(({key, value}) => ({
    words: textOf(key),
    role: textOf(value),
    position: place(value)
  }))
  const whole = roles.flatMap(({words, role, position}) => (words && role ? [{words, role, position}] : []))
  return whole.length === roles.length ? whole : undefined
}

function booleanOf(node: unknown): boolean | undefined {
  return isScalar(node) && typeof node.value === 'boolean' ? node.value : undefined
}

function sizeOf(node: unknown): '16:9' | '4:3' | undefined {
  const size = textOf(node)?.replace('/', ':')
  return size === '16:9' || size === '4:3' ? size : undefined
}

function levelOf(node: unknown): number | undefined {
  const level = isScalar(node) ? node.value : undefined
  return isLevel(level) ? level : undefined
}

function numberOf(passes: (value: number) => boolean) {
  return (node: unknown): number | undefined => {
    const value = isScalar(node) ? node.value : undefined
    return typeof value === 'number' && passes(value) ? value : undefined
  }
}

function languageOf(node: unknown): string | undefined {
  return languageTag(textOf(node) ?? '')
}
