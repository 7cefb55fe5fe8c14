import {dirname, isAbsolute, join, relative, resolve} from 'node:path'
import type {Matter} from '../../article/types.ts'
import {plan} from '../../pipeline.ts'
import {themeNames} from '../../themes/find-theme.ts'
import {misuse} from '../misuse.ts'
import {exitCodeOf, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'
import {slideCount} from '../slide-count.ts'
import {writeOutput} from '../write-output.ts'

/** Write the deck of an article as Markdown that a person edits and then builds. */
export async function draft(session: Session, [input = '-']: readonly string[]): Promise<number> {
  const {flags, surroundings} = session
  const {output = '-'} = flags
  if (output !== '-' && resolve(surroundings.cwd, output) === resolve(surroundings.cwd, input))
    return misuse(session, `${output} is the input; choose another name with \`-o\``)
  const outcomes = await runEach(session, [{input}], async (file, settings, _, at) => {
    const {article, brief, deck} = plan(file, settings, at)
    const {writeDraft} = await import('../../draft/write-draft.ts')
    const {words} = settings.lexiconFor(article.lang)
    const matter = withPaths(session, article.matter, input, output)
    const text = writeDraft(deck, brief, {templates: settings.templates, words, matter})
    const {length} = deck.slides
    if (output === '-') await surroundings.out(text)
    else {
      // What a person has changed in a draft is nowhere else.
      const isSame = (old: Uint8Array) => old.length === 0 || Buffer.from(text).equals(old)
      writeOutput(session, output, text, (old) => flags.force === true || isSame(old), 'draft-exists')
      if (!flags.quiet) surroundings.say(`${input} → ${output} (${slideCount(length)} before the layout)\n`)
    }
    return length
  })
  return exitCodeOf(outcomes)
}

/** The front matter with the files it names as they are seen from the draft. */
function withPaths(session: Session, matter: Matter, input: string, output: string): Matter {
  const {cwd} = session.surroundings
  const {theme, referenceDoc} = matter
  if (input === '-' || output === '-') return matter
  const seen = (path: string) =>
    isAbsolute(path)
      ? path
      : relative(dirname(resolve(cwd, output)), join(dirname(resolve(cwd, input)), path))
  const isFile = theme !== undefined && !themeNames(session.host).includes(theme)
  return {
    ...matter,
    ...(isFile && {theme: seen(theme)}),
    ...(referenceDoc !== undefined && {referenceDoc: seen(referenceDoc)})
  }
}
