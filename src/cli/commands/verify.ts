import {basename, extname} from 'node:path'
import type {VFile} from 'vfile'
import {fail} from '../../messages.ts'
import {readSettled} from '../../pipeline.ts'
import {readDeck} from '../../pptx/read/read-deck.ts'
import type {FinishedDeck} from '../../pptx/read/types.ts'
import type {Obstacle} from '../../pptx/read/unreadable.ts'
import type {VerifySettings} from '../../verify/verify-deck.ts'
import {verifyDeck} from '../../verify/verify-deck.ts'
import {attempt} from '../attempt.ts'
import {openBytes, openFile, openInput} from '../open-file.ts'
import type {Session} from '../session.ts'
import {type RunSettings, settingsFor} from '../settings-for.ts'
import {findingsJson, reportFindings} from '../verify-report.ts'

/** Compare a finished deck with its article. */
export async function verify(session: Session, [path = '', input = '-']: readonly string[]): Promise<number> {
  const found = await attempt(async () => {
    const {file, bytes} = openBytes(session, path)
    const deck = deckOf(file, bytes)
    const article = input === '-' ? await openInput(session) : openFile(session, input)
    const settings = await settingsFor(session)(input, article)
    const read = readSettled(article, settings)
    // What `check` says of the article has no place here.
    article.messages.length = 0
    const verified = verifyDeck(deck, read, wordsFor(read.lang, settings, [path, input]))
    reportFindings(verified.findings, file, article)
    return verified
  })
  const {flags, surroundings, files} = session
  if (!found) {
    const error = files.flatMap(({messages}) => messages).find(({fatal}) => fatal)
    const {ruleId, reason} = error ?? {}
    const failed = {deck: path, input, error: {id: ruleId ?? null, reason: reason ?? ''}}
    if (flags.json) await surroundings.out(`${JSON.stringify(failed, null, 2)}\n`)
    return 1
  }
  if (flags.json) await surroundings.out(`${JSON.stringify(findingsJson(found, path, input), null, 2)}\n`)
  else if (!flags.quiet && found.findings.length === 0)
    surroundings.say(
      `${path}: all ${found.statements} statements on ${found.slides} slides are in ${input === '-' ? 'standard input' : input}, and all its ${found.sentences} sentences in the deck\n`
    )
  return found.findings.length > 0 ? 3 : 0
}

function deckOf(file: VFile, bytes: Uint8Array): FinishedDeck {
  const deck = readDeck(bytes)
  if (!('type' in deck)) return deck
  const {obstacle, part} = deck
  const why = `${obstacles[obstacle]}${part === undefined ? '' : ` (${part})`}`
  return fail(file, 'deck-unreadable', undefined, {path: file.path, why})
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  'not-a-package': 'it is no PowerPoint file, or only a part of one; name a .pptx file',
  'old-or-encrypted':
    'it is of before 2007 or has a password; save it in PowerPoint as .pptx without a password',
  'open-document': 'it is an OpenDocument file; save it as .pptx',
  'no-presentation': 'there is no presentation in it; name a .pptx file',
  'too-large': 'it would unpack to more than any deck has; save it anew in PowerPoint',
  broken: 'a part of it is missing or damaged; save it anew in PowerPoint, which repairs it'
}

/** A deck may have English words where its language has none of its own. */
function wordsFor(lang: string, settings: RunSettings, paths: readonly string[]): VerifySettings {
  const lexicon = settings.lexiconFor(lang)
  return {
    lexicon,
    words: [lexicon.words, settings.lexiconFor('en').words],
    roles: [lang, 'en'].flatMap((one) => settings.profilesFor(one)).flatMap(({roles}) => roles),
    // Without a title of its author's, a deck has the name of its article's file.
    titles: paths.map((path) => basename(path, extname(path)).replace(/[-_]+/g, ' '))
  }
}
