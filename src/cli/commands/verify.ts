import {basename, extname} from 'node:path'
import type {VFile} from 'vfile'
import {isDraft} from '../../draft/is-draft.ts'
import {fail} from '../../messages.ts'
import {readSettled} from '../../pipeline.ts'
import {readDeck} from '../../pptx/read/read-deck.ts'
import type {VerifySettings} from '../../verify/verify-deck.ts'
import {verifyDeck} from '../../verify/verify-deck.ts'
import {attempt} from '../attempt.ts'
import {findInputs} from '../find-inputs.ts'
import {namedTogether} from '../find-outputs.ts'
import {openArticle} from '../open-article.ts'
import {openBytes} from '../open-file.ts'
import {readFinished} from '../read-finished.ts'
import type {Session} from '../session.ts'
import {type RunSettings, settingsFor} from '../settings-for.ts'
import {findingsJson, reportFindings} from '../verify-report.ts'

/** Compare a finished deck with its article, or with several that it was made of. */
export async function verify(session: Session, [path = '', ...words]: readonly string[]): Promise<number> {
  const {flags, surroundings, files} = session
  const inputs = await findInputs(words, surroundings.cwd)
  const [input = '-'] = inputs
  const found = await attempt(async () => {
    const {file, bytes} = openBytes(session, path)
    const deck = readFinished(file, readDeck(bytes))
    const article = await openArticle(session, inputs)
    refuseDraft(article)
    const settings = await settingsFor(session)(input, article)
    const read = readSettled(article, settings)
    // What `check` says of the article has no place here.
    for (const {file} of article.data.parts ?? [{file: article}]) file.messages.length = 0
    const verified = verifyDeck(deck, read, wordsFor(read.lang, settings, [path, ...inputs]))
    reportFindings(verified.findings, file, article)
    return {...verified, article}
  })
  if (!found) {
    const error = files.flatMap(({messages}) => messages).find(({fatal}) => fatal)
    const {ruleId, reason} = error ?? {}
    const failed = {deck: path, input, error: {id: ruleId ?? null, reason: reason ?? ''}}
    if (flags.json) await surroundings.out(`${JSON.stringify(failed, null, 2)}\n`)
    return 1
  }
  if (flags.json)
    await surroundings.out(`${JSON.stringify(findingsJson(found, path, inputs, found.article), null, 2)}\n`)
  else if (!flags.quiet && found.findings.length === 0)
    surroundings.say(
      `${path}: all ${found.statements} statements on ${found.slides} slides are in ${namedTogether(inputs).replace(/(^| )-(?= |$)/, '$1standard input')}, and all its ${found.sentences} sentences in the deck\n`
    )
  return found.findings.length > 0 ? 3 : 0
}

/** What an edited draft says would count as what its article says. */
function refuseDraft(article: VFile): void {
  for (const {file} of article.data.parts ?? [{file: article}])
    if (isDraft(file)) fail(file, 'article-is-draft', undefined, {path: file.path ?? 'standard input'})
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
