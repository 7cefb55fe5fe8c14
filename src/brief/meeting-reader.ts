import type {Sentence} from '../article/types.ts'
import {withoutCourtesies} from '../lexicons/courtesies.ts'
import type {Meeting} from '../lexicons/meeting.ts'
import type {Lexicon} from '../lexicons/types.ts'
import type {Draft, Plan} from './draft.ts'
import {rosterOf} from './facts/roster.ts'
import {taskOf} from './facts/task.ts'
import {isTurnedDown} from './facts/turned-down.ts'
import type {RoleBook} from './role-book.ts'
import type {Sources} from './statement-types.ts'
import type {Reading} from './types.ts'

/**
 * Adds to readings who is there, and who does what by when: only to those of sections that are about it, since elsewhere
 * the same words tell something.
 */
export function meetingReader(
  book: RoleBook,
  {drafts}: Plan,
  {meeting}: Lexicon
): (reading: Reading) => Reading {
  if (!meeting) return (reading) => reading
  const leadsTo = (template: string) =>
    drafts.filter((draft) => (draft.template ?? book.role(draft.role).template) === template)
  const present = new Map(leadsTo('attendance').flatMap((draft) => headed(draft)))
  const acting = new Set(leadsTo('actions').flatMap(({places}) => places.map(({sentence}) => sentence.id)))
  const deciding = new Set(
    leadsTo('decisions').flatMap(({places}) => places.map(({sentence}) => sentence.id))
  )
  const known = new Set<string>()
  return (reading) => {
    const {sentence, paragraph} = reading
    const heading = present.get(sentence.id)
    const roster = heading === undefined ? undefined : rosterOf(sentence, paragraph, meeting, heading)
    const named = roster ?? (isRoll(sentence.text, meeting) && rosterOf(sentence, paragraph, meeting))
    for (const {label} of (named || undefined)?.people ?? [])
      for (const word of namesOf(label)) known.add(word)
    const isTask = acting.has(sentence.id)
    return {
      ...reading,
      ...(roster && {roster}),
      ...(deciding.has(sentence.id) && isTurnedDown(sentence.text, meeting) && {turnedDown: true as const}),
      ...(isTask && {task: taskOf(stated(reading), meeting, known)})
    }
  }
}

/** An item is one action, however many sentences it has; in prose each sentence is one. */
function stated({sentence, paragraph}: Reading): Sources {
  const [first, ...rest] = paragraph.sentences
  return paragraph.kind === 'item' && first === sentence ? [first, ...rest] : [sentence]
}

/** The sentences of a draft by id, with the last heading that each stands under. */
function headed({places, asides, heading}: Draft): [string, string][] {
  const startOf = ({position}: Pick<Sentence, 'position'>) => position.start.offset ?? 0
  const headings = [...(heading ? [heading] : []), ...asides.filter(({kind}) => kind === 'heading')].sort(
    (one, other) => startOf(one) - startOf(other)
  )
  return places.map(({sentence}) => {
    const last = headings.findLast((one) => startOf(one) < startOf(sentence))
    return [sentence.id, last?.text ?? '']
  })
}

/** "Present: Ann Lee, Bob Stone", wherever it stands. */
function isRoll(text: string, {present}: Meeting): boolean {
  const [, lead = ''] = /^([^:]{2,40}):\s/.exec(text) ?? []
  return present.includes(lead.toLowerCase().trim())
}

/** What somebody may be called later: the whole name, its first and its last word; no title before it. */
function namesOf(name: string | undefined): string[] {
  const words = name === undefined ? [] : withoutCourtesies(name).toLowerCase().split(/\s+/)
  return [words.join(' '), words[0], words.at(-1)].flatMap((one) => one || [])
}
