import type {Grammar} from '../../lexicons/grammar.ts'
import type {Scene} from './attribution.ts'
import type {Line} from './line.ts'
import {hasFinite} from './segments.ts'

// A clause of more words is more than one.
const longestClause = 40

/** Where the clause that ends at a place may start, farthest first. */
export function clauseStarts({line, setting: {grammar}}: Scene, end: number): readonly number[] {
  const {words} = line
  const first = afterConnectives(line, end, grammar)
  const starts = [first]
  let fronted = opensFronted(line, grammar)
  for (let place = first + 1; place < end; place++) {
    const word = words[place - 1]
    const next = words[place]?.lower ?? ''
    if (word === undefined) continue
    if (word.quoted) {
      // "Calling it a “shame” the minister said": a quotation ends before it.
      if (words[place]?.quoted === false) starts.push(place)
    } else if (word.text === ';' || grammar.concessives.has(word.lower)) {
      starts.push(place)
      // "…, and while nobody was hurt, residents said": its main clause starts after its comma.
      fronted ||= grammar.coordinators.has(words[place - 2]?.lower ?? '')
    } else if (word.text === ',' && grammar.openersAfterComma.has(next)) {
      if (!endsList(line, place, grammar)) starts.push(place + 1)
    } else if (word.text === ',' && fronted) {
      starts.push(place)
      fronted =
        isFronted(next, grammar) ||
        endsPast(next, grammar) ||
        words[place]?.kind === 'number' ||
        words[place + 1]?.text === ','
    } else if (
      isObject(line, place - 1, grammar) ||
      passesOn(line, place - 1, grammar) ||
      (grammar.subordinators.has(word.lower) && isWhole(line, place, end)) ||
      (fronted && endsTime(line, place - 1, grammar))
    ) {
      starts.push(place)
    }
  }
  const name = nameBehind(words, end, grammar)
  if (name !== undefined && isFronted(words[0]?.lower ?? '', grammar) && !starts.includes(name))
    starts.push(name)
  return starts.filter((start) => end - start <= longestClause)
}

/** "With the acquisition | Salling said": a name right before the verb, behind a noun that ends the phrase before the clause. */
function nameBehind(words: Line['words'], end: number, {closed}: Grammar): number | undefined {
  let from = end
  while (from > 0 && words[from - 1]?.capital && words[from - 1]?.kind === 'word') from -= 1
  const before = words[from - 1]
  const isNoun = before?.kind === 'word' && !before.quoted && !before.possessive && !closed.has(before.lower)
  const unbroken = words.slice(0, end).every(({kind}) => kind !== 'mark')
  return from > 2 && from < end && isNoun && unbroken ? from : undefined
}

/** After "However," and "While": where the first clause starts. */
function afterConnectives({words}: Line, end: number, grammar: Grammar): number {
  let at = 0
  while (at < end && isConnective(words, at, grammar)) {
    at += 1
    if (words[at]?.text === ',') at += 1
  }
  return grammar.concessives.has(words[at]?.lower ?? '') ? at + 1 : at
}

/** "However", and "Nationally," with its comma. */
function isConnective(words: Line['words'], at: number, {connectives, adverbEnding}: Grammar): boolean {
  const lower = words[at]?.lower ?? ''
  return connectives.has(lower) || (lower.endsWith(adverbEnding) && words[at + 1]?.text === ',')
}

function opensFronted({words}: Line, grammar: Grammar): boolean {
  const comma = words.findIndex((word) => word.text === ',')
  return (
    isFronted(words[0]?.lower ?? '', grammar) ||
    grammar.fronted.has(words[comma - 1]?.lower ?? '') ||
    opensSpan(words, grammar)
  )
}

// "A few short weeks later".
const longestSpan = 5

/** "A few days later": a span of time and what makes it a time. */
function opensSpan(words: Line['words'], {measures, frontedEnds}: Grammar): boolean {
  return words
    .slice(1, longestSpan)
    .some(({lower}, at) => frontedEnds.has(lower) && measures.has(words[at]?.lower ?? ''))
}

/** Whether nothing parts the words: a subordinate clause goes on from its conjunction to its verb. */
function isWhole({words}: Line, from: number, to: number): boolean {
  return words.slice(from, to).every(({kind, quoted}) => kind !== 'mark' && !quoted)
}

/** "The paper reported | officials said", "reported that | officials said": behind the verb of whoever passes it on. */
export function passesOn({words}: Line, at: number, {mediaVerbs, complementizer}: Grammar): boolean {
  const verb = complementizer.has(words[at]?.lower ?? '') ? at - 1 : at
  return verb > 0 && mediaVerbs.has(words[verb]?.lower ?? '') && words[verb - 1]?.capital === true
}

/** "which | the minister said was small", not "for which the minister asked"; "a charge | Tehran denies". */
function isObject({words}: Line, at: number, grammar: Grammar): boolean {
  const lower = words[at]?.lower ?? ''
  const claimed = grammar.claimNouns.has(lower) && grammar.determiners.has(words[at - 1]?.lower ?? '')
  const before = words[at - 1]?.lower ?? ''
  const plain = grammar.groupOf.has(before) || !grammar.prepositions.has(before)
  return claimed || (grammar.objectRelatives.has(lower) && plain)
}

/** "On Monday | police said": a day, a year or a time of day ends the phrase before the main clause without a comma. */
function endsTime({words}: Line, at: number, {weekdays, frontedEnds}: Grammar): boolean {
  const word = words[at]
  if (word === undefined || words.slice(0, at).some(({text}) => text === ',')) return false
  return weekdays.has(word.lower) || frontedEnds.has(word.lower) || /^(?:19|20)\d\d$/.test(word.text)
}

function endsPast(lower: string, {pastEnding}: Grammar): boolean {
  return pastEnding !== '' && lower.endsWith(pastEnding)
}

/** ", and Siemens have announced": a name after "and" ends a list where no verb stands before it. */
function endsList(line: Line, at: number, grammar: Grammar): boolean {
  const joins = grammar.coordinators.has(line.words[at]?.lower ?? '')
  return joins && line.words[at + 1]?.capital === true && !hasFinite(line, 0, at, grammar)
}

/** Whether a sentence opens with a phrase or clause before its main clause: "On Friday,", "Speaking to reporters,". */
function isFronted(first: string, grammar: Grammar): boolean {
  return (
    grammar.prepositions.has(first) ||
    grammar.subordinators.has(first) ||
    grammar.concessives.has(first) ||
    grammar.conditionals.has(first) ||
    grammar.connectives.has(first) ||
    grammar.fronted.has(first) ||
    grammar.frontedEndings.some((ending) => first.endsWith(ending))
  )
}
