import type {Actor} from './actor.ts'
import {actorIn} from './actors.ts'
import type {Attribution, Scene} from './attribution.ts'
import {alone, type Line, wordCount} from './line.ts'
import {saidAfter, saidAround} from './said-around.ts'
import {segmentsOf} from './segments.ts'
import {actOf, type SpeechVerb} from './verbs.ts'

/** "…, officials said on Friday" and "…, said the minister": the actor stands after what is said. */
export function closing(scene: Scene, verb: SpeechVerb): Attribution | undefined {
  if (verb.negated || !(verb.form.closes || followsQuotation(scene, verb))) return undefined
  return suffixed(scene, verb) ?? inverted(scene, verb)
}

// Fewer quoted words are a name or a title.
const fewest = 4

/** "“We will not stop,” vowed Hall": behind a quotation whatever somebody does by speaking says it. */
function followsQuotation({line: {words}}: Scene, {from, form}: SpeechVerb): boolean {
  const human = form.human && (form.kind === 'stance' || form.kind === 'noun')
  const quoted = words.slice(0, from).filter((word) => word.quoted && word.kind !== 'mark')
  return human && words[from - 1]?.quoted === true && words[0]?.kind === 'mark' && quoted.length >= fewest
}

function suffixed(scene: Scene, verb: SpeechVerb): Attribution | undefined {
  const {line} = scene
  const comma = commaBefore(line, verb.from)
  if (comma === undefined || !endsHere(scene, verb.at + 1)) return undefined
  if (verb.form.kind === 'after' && !closesQuotation(line, comma)) return undefined
  if (verb.form.kind === 'noun' && line.words[verb.at + 1]?.kind === 'word') return undefined
  const end = afterSpeech(scene, verb.at + 1)
  if (!saysSomething(scene, comma) && line.words.slice(end).every((word) => word.kind === 'mark'))
    return undefined
  if (quotesNext(line, end) && !closesQuotation(line, comma)) return undefined
  const subject = subjectIn(scene, comma + 1, verb.from)
  if (subject === undefined) return undefined
  return attributionOf(scene, verb, subject, comma + 1, end)
}

/** Whether a statement stands before the attribution, not only a phrase or a clause of time. */
function saysSomething({line, setting}: Scene, comma: number): boolean {
  if (closesQuotation(line, comma)) return true
  return segmentsOf(line, setting.grammar).some(
    (segment) =>
      segment.to <= comma && segment.finite && segment.kind !== 'subordinate' && segment.kind !== 'participle'
  )
}

/** Whether the comma at a place, or the word before it, closes a quotation. */
function closesQuotation(line: Line, comma: number): boolean {
  return line.words[comma]?.quoted === true || line.words[comma - 1]?.quoted === true
}

/** Whether a quotation opens after an attribution; without one before it, the attribution opens what is said. */
function quotesNext(line: Line, at: number): boolean {
  const next = line.words[at]
  return next?.quoted === true || (next?.kind === 'mark' && line.words[at + 1]?.quoted === true)
}

function subjectIn(scene: Scene, from: number, to: number): Actor | undefined {
  return actorIn(scene, from, to) ?? earlierSubject(scene, from, to)
}

/** An apposition holds commas of its own: "…, Mike Pence, the vice president, said". */
function earlierSubject(scene: Scene, from: number, to: number): Actor | undefined {
  const {line} = scene
  if (line.words[to - 1]?.text !== ',') return undefined
  for (let at = from - 2; at > Math.max(0, from - 16); at--) {
    const word = line.words[at]
    const opens = word?.text === ',' || (word?.quoted === true && line.words[at + 1]?.quoted === false)
    if (!opens) continue
    const actor = actorIn(scene, at + 1, to)
    if (actor !== undefined) return actor
  }
  return undefined
}

function inverted(scene: Scene, verb: SpeechVerb): Attribution | undefined {
  const {line} = scene
  const before = line.words[verb.at - 1]
  // "Added the minister, “…”" opens a sentence.
  const opens =
    (verb.at === 0 && verb.form.kind !== 'noun') || before?.text === ',' || before?.quoted === true
  // "Ann Hall, a former engineer, told the paper": who stands behind such a verb listens.
  const listens = scene.setting.grammar.listenerForms.has(line.words[verb.at]?.lower ?? '')
  if (verb.from !== verb.at || !opens || listens) return undefined
  if (verb.form.kind === 'after' && !closesQuotation(line, verb.at - 1)) return undefined
  // "Ann Hall, his wife, said Hall had worked": what stands before is the subject; "Nonsense, said Hall" says something.
  const apposed = line.words.slice(0, verb.at - 1).some(({text}) => text === ',')
  if (before?.text === ',' && apposed && !saysSomething(scene, verb.at - 1)) return undefined
  for (const end of phraseEnds(scene, verb.at + 1)) {
    const actor = actorIn(scene, verb.at + 1, end)
    if (actor !== undefined) return attributionOf(scene, verb, actor, verb.at, end)
  }
  return undefined
}

/** Where a phrase that starts at a place may end: at a comma or a full stop, else before a preposition; farthest first. */
function phraseEnds({line, setting}: Scene, from: number): readonly number[] {
  const {grammar} = setting
  const ends: number[] = []
  for (let at = from + 1; at <= Math.min(line.words.length, from + 18); at++) {
    const word = line.words[at]
    // "said Hall at an Aug. 4 meeting": a sentence does not end there.
    if (word?.text === '.' && (line.words[at + 1]?.kind ?? 'mark') !== 'mark') continue
    if (word === undefined || word.quoted || (/[.,;:—–()]/.test(word.text) && word.kind === 'mark')) {
      ends.push(at)
      if (word?.text !== ',') break
    } else if (
      grammar.prepositions.has(word.lower) ||
      grammar.relatives.has(word.lower) ||
      grammar.fronted.has(word.lower) ||
      // "said a protester using another name"
      (!word.capital && grammar.frontedEndings.some((ending) => word.lower.endsWith(ending)))
    )
      ends.push(at)
  }
  return ends.reverse()
}

function attributionOf(
  scene: Scene,
  verb: SpeechVerb,
  actor: Actor,
  from: number,
  to: number
): Attribution | undefined {
  const {line} = scene
  const text = from === 0 ? saidAfter(line, to) : saidAround(scene, from, to)
  if (text === undefined || wordCount(text) < 2) return undefined
  return {
    actor,
    verb: verb.at,
    act: actOf(scene, verb),
    text: wordCount(text) < 3 ? alone(line.text) : text,
    from,
    to
  }
}

function commaBefore(line: Line, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 18); at--) {
    const word = line.words[at]
    if (word === undefined) return undefined
    if (word.text === ',' && at < end - 1 && !(word.quoted && line.words[at + 1]?.quoted === false)) return at
    if (word.quoted) return word.kind === 'mark' ? at : undefined
  }
  return undefined
}

/** Whether the attribution ends after its verb: nothing more, an adjunct, or a listener. */
function endsHere({line, setting}: Scene, at: number): boolean {
  const {grammar} = setting
  const word = line.words[at]
  if (word === undefined || (word.kind === 'mark' && !word.quoted)) return true
  if (grammar.listenerForms.has(line.words[at - 1]?.lower ?? '')) return true
  return !word.quoted && grammar.adjuncts.has(word.lower)
}

/** The place after the adjuncts of the attribution: at the next comma or mark of quotation, or the end. */
function afterSpeech({line}: Scene, from: number): number {
  let at = from
  while (at < line.words.length) {
    const word = line.words[at]
    if (word === undefined || word.quoted || (word.kind === 'mark' && /[,.;:]/.test(word.text))) break
    at += 1
  }
  return at
}
