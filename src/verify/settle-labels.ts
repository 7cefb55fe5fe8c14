import {align} from '../brief/align.ts'
import {isHedge, isNegation} from '../brief/guards.ts'
import {readTokens} from '../brief/tokens.ts'
import {unaccented} from '../brief/unaccented.ts'
import type {Judged} from './judged.ts'
import type {Numerals} from './numerals.ts'
import {isLabelBox, isLabelPlace, isNameBox, partnersOf} from './partners.ts'
import {type Ground, holdsWords, textOf, type Window} from './resting.ts'

/** More words than this are no name, date or office. */
const mostWords = 16

/**
 * The texts of a slide with those settled that say what the article says together with what stands beside them.
 *
 * A label (an actor, a date, a figure, an office) has to stand in the sentence that the statement beside it rests on; and a
 * statement may leave its speaker or its date to the label.
 */
export function settleLabels(
  slide: readonly Judged[],
  ground: Ground,
  numerals: Numerals
): readonly Judged[] {
  const settled = new Map<Judged, Judged>()
  const open = slide.filter(
    (one) => one.state === 'held' || one.state === 'foreign' || isFragment(one, ground)
  )
  for (const one of open)
    for (const other of partnersOf(one, slide)) {
      if (settled.has(one)) break
      const window = other.state === 'own' ? alone(one, ground) : agree(one, other, slide, {ground, numerals})
      if (!window) continue
      settled.set(one, {...one, state: 'said', says: window})
      if (other.state === 'held') settled.set(other, {...other, state: 'said', says: window})
    }
  // What stands with a label in its own box, such as a stance, has to be in the same sentence.
  for (const one of open.filter((held) => !settled.has(held)))
    for (const other of slide) {
      const says = settled.get(other)?.says
      if (!says || other.text.at !== one.text.at || !isLabel(one)) continue
      if (holdsWords(one.text.text, says)) settled.set(one, {...one, state: 'said', says})
    }
  return slide.map((one) => settled.get(one) ?? (isFragment(one, ground) ? astray(one, slide) : one))
}

/**
 * A few words of a sentence in the place of a label say something with what stands beside them alone; not those that stand by
 * themselves elsewhere, as a heading does.
 */
function isFragment({state, says, text}: Judged, {index, passages}: Ground): boolean {
  if (state !== 'said' || !says || text.isInChart || !isLabelPlace(text)) return false
  const words = readTokens(text.text)
  if (words.length > fewWords || words.length * 2 >= readTokens(textOf(says)).length) return false
  const isWhole = (at: number) => readTokens(passages[at]?.sentence.text ?? '').length === words.length
  return !index.runsOf(words).some(({first, last}) => first === last && isWhole(first))
}

const fewWords = 8

/** A label beside something that it does not belong to; one beside nothing is a statement like others. */
function astray(one: Judged, slide: readonly Judged[]): Judged {
  const hasPartner = partnersOf(one, slide).some(({state}) => state !== 'own')
  return hasPartner ? {...one, state: 'held', isAstray: true} : one
}

/** The passages in which a label and a statement belong together. */
function agree(
  one: Judged,
  other: Judged,
  slide: readonly Judged[],
  {ground, numerals}: {readonly ground: Ground; readonly numerals: Numerals}
): Window | undefined {
  const shared = [...other.holds, ...one.holds]
  for (const [label, statement] of [
    [one, other],
    [other, one]
  ] as const) {
    if (!isLabel(label) || !mayStandOver(label, statement, slide)) continue
    const apposed = isLabel(statement) && runOf(`${label.text.text} ${statement.text.text}`, ground)
    if (apposed && mayBeOffice(statement, apposed)) return apposed
    for (const form of [
      label.text.text,
      ...numerals.formsOf(label.text.text),
      ...surnamesIn(label, shared, ground)
    ]) {
      const window = shared.find(
        (each) =>
          holdsIntact(form, each) &&
          holdsWords(statement.text.text, each) &&
          mayHead(label, form, statement.text.text, each, ground) &&
          ground.says(statement.text.text, each, form)
      )
      if (window) return window
    }
  }
  return undefined
}

/** Whether a text may be the label of another: it stands before that in their box, and a box for labels has none. */
function mayStandOver(label: Judged, statement: Judged, slide: readonly Judged[]): boolean {
  if (label.text.row !== undefined) return true
  if (label.text.at === statement.text.at) return slide.indexOf(label) < slide.indexOf(statement)
  return isLabelBox(label.text.shape) || !isLabelBox(statement.text.shape)
}

/** Whether a text that follows a name in its sentence may be an office: what was given a capital says what that one does. */
function mayBeOffice({text: {text, shape}}: Judged, window: Window): boolean {
  return isNameBox(shape) || textOf(window).includes(text)
}

/**
 * Whether a label may be whom a statement is about.
 *
 * One that begins in the middle of its sentence, and opens no clause of it, leaves out who does it: whom it names itself is
 * somebody else.
 */
function mayHead(
  {text: {shape}}: Judged,
  label: string,
  statement: string,
  window: Window,
  {subordinators}: Ground
): boolean {
  // A stance, "condemned", is the verb that the statement begins with.
  if (/^(?:Date|Figure)\b/.test(shape) || /^\p{Ll}/u.test(label)) return true
  const whole = textOf(window)
  const source = readTokens(whole)
  const kept = align(source, readTokens(statement)) ?? []
  const first = kept.indexOf(true)
  if (first <= 0 || subordinators.has(source[first - 1]?.word ?? '')) return true
  // "On Monday, the builder …"
  const before = whole.slice(source[first - 1]?.end, source[first]?.start)
  if (/[,;:.]/.test(before)) return true
  return (
    align(
      source.filter((_, at) => !kept[at]),
      readTokens(label)
    ) !== undefined
  )
}

/** What passages call somebody by the surname alone, "Duda", beside whom a label names in full, as the article does elsewhere. */
export function surnamesIn(
  {text: {text}}: Judged,
  shared: readonly Window[],
  {index}: Ground
): readonly string[] {
  if (index.runsOf(readTokens(text)).length === 0) return []
  const names = new Set([...text.matchAll(surname)].map(([name]) => unaccented(name).toLowerCase()))
  const found = shared.flatMap((window) => {
    const whole = textOf(window)
    return readTokens(whole).filter(
      // "Minister" of "Foreign Minister" goes on to a name.
      ({word, end}) => names.has(unaccented(word)) && !/^ \p{Lu}/u.test(whole.slice(end))
    )
  })
  return [...new Set(found.map((token) => token.text))]
}

/** A word with a capital after another. */
const surname = /(?<=\p{Lu}[\p{L}\p{M}'’.-]* )\p{Lu}[\p{L}\p{M}'’-]+/gu

/** Whether passages hold a label, and nothing between its words that turns it: a short statement may seem to be one. */
function holdsIntact(text: string, window: Window): boolean {
  const source = readTokens(textOf(window))
  const kept = align(source, readTokens(text))
  if (!kept) return false
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)]
  return !source.some(
    (token, at) => !kept[at] && at > first && at < last && (isNegation(token) || isHedge(token))
  )
}

/** A name beside which briefdeck says that nothing is stated: the article has to have it. */
function alone(one: Judged, ground: Ground): Window | undefined {
  return isLabel(one) ? runOf(one.text.text, ground) : undefined
}

/** The passage in which some words follow each other: an office and a name, "Commissioner Anna Weiss". */
function runOf(text: string, {index, passages}: Ground): Window | undefined {
  const [run] = index.runsOf(readTokens(text))
  const passage = run && run.first === run.last ? passages[run.first] : undefined
  return passage && [passage]
}

function isLabel({text}: Judged): boolean {
  return readTokens(text.text).length <= mostWords
}
