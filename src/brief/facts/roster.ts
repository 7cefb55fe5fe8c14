import type {Paragraph, Sentence} from '../../article/types.ts'
import type {Meeting} from '../../lexicons/meeting.ts'
import {speaks} from '../../roles/match-heading.ts'
import type {Point} from '../statement-types.ts'
import type {Roster} from '../types.ts'
import {isNameForm, isOfficeForm} from './name-form.ts'

/**
 * Who a sentence lists as there or not there; undefined where it lists nobody.
 *
 * Every part of the list must be a name, a name with an office, or a group: "Present: Ann Lee (chair), Bob Stone and two
 * observers". Anything else is a sentence that tells something.
 *
 * @param heading
 *   What the list stands under, which may say that these are absent.
 */
export function rosterOf(
  sentence: Sentence,
  paragraph: Paragraph,
  meeting: Meeting,
  heading = ''
): Roster | undefined {
  const [, lead = '', list = ''] = /^(?:([^:]{2,40}):\s+)?(.+?)\.?$/su.exec(sentence.text) ?? []
  const isItem = paragraph.kind === 'item'
  if (!isItem && lead === '') return undefined
  const says = saysWhether(lead, meeting) ?? saysWhether(heading, meeting)
  const office = isOfficeForm(lead, meeting) ? lead.trim() : undefined
  // "Place: Town Hall", in lines over which nothing says whom they list.
  if (lead !== '' && heading === '' && !says && !office) return undefined
  const people = isItem && lead === '' ? [personOf(list, meeting)] : peopleIn(list, meeting)
  if (people.length === 0 || people.some((one) => one === undefined)) return undefined
  return {
    absent: says === 'absent',
    people: people.flatMap((one): Point[] =>
      one
        ? [
            {
              type: 'point',
              kind: 'extract',
              text: one.office ?? office ?? one.name,
              from: [sentence],
              label: one.name,
              party: one.group ? 'group' : 'person'
            }
          ]
        : []
    )
  }
}

/** "Absents excusés", "No asiste": the words for both say nothing ("Present and absent"). */
function saysWhether(label: string, {absent, present}: Meeting): 'absent' | 'present' | undefined {
  const isAbsent = speaks(label, absent)
  // "Not present" holds "present".
  const isPresent = speaks(label, present) && !absent.includes(label.toLowerCase().trim())
  if (isAbsent === isPresent) return undefined
  return isAbsent ? 'absent' : 'present'
}

interface Person {
  readonly name: string
  readonly office?: string
  readonly group?: boolean
}

/** One name with what is said of it: "Ann Lee (chair)", "Ann Lee, Director of Finance". */
function personOf(text: string, meeting: Meeting): Person | undefined {
  const [, name = '', bracket] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? []
  if (bracket && isNameForm(name, meeting)) return {name, office: bracket}
  const [, before = '', after] = /^(.+?)(?:,|\s[–—-])\s+(.+)$/u.exec(text) ?? []
  if (after && isNameForm(before, meeting)) return {name: before, office: after}
  if (isNameForm(text, meeting)) return {name: text}
  return isGroup(text, meeting) ? {name: text, group: true} : undefined
}

/** The names of a list in one line; an office between commas belongs to the name before it. */
function peopleIn(list: string, meeting: Meeting): (Person | undefined)[] {
  const parts = list.includes(';') ? list.split(/\s*;\s*/) : commaParts(list, meeting)
  const people: (Person | undefined)[] = []
  for (const part of parts.filter((one) => one !== '')) {
    const last = people.at(-1)
    const isOffice = isOfficeForm(part, meeting) && !/\d/.test(part)
    if (last && last.office === undefined && !last.group && isOffice && !isGroup(part, meeting))
      people.splice(-1, 1, {...last, office: part})
    else people.push(personOf(part, meeting))
  }
  return people
}

/** Split at commas and at the last "and", never within brackets. */
function commaParts(list: string, {and}: Meeting): string[] {
  const parts = list.split(/\s*,\s*(?![^()]*\))/)
  const last = parts.pop() ?? ''
  const pattern = new RegExp(`\\s+(?:${and.join('|')})\\s+(?![^()]*\\))`, 'u')
  const pieces = last.replace(new RegExp(`^(?:${and.join('|')})\\s+`, 'u'), '').split(pattern)
  return [...parts, ...pieces]
}

/** "two members of the public", "staff of the library". */
function isGroup(text: string, {offices}: Meeting): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    words.some((word) => groups.has(word) || (offices.includes(word) && /s$/.test(word)))
  )
}

const groups: ReadonlySet<string> = new Set([
  'public',
  'staff',
  'students',
  'residents',
  'observers',
  'guests',
  'journalists',
  'press'
])
