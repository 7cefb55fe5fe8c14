import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {Matter} from '../../article/matter-types.ts'
import {pictureAddress} from '../../article/picture-address.ts'
import type {Picture} from '../../pictures/types.ts'
import {plan} from '../../pipeline.ts'
import {themeNames} from '../../themes/theme-names.ts'
import {findInputs} from '../find-inputs.ts'
import {namedTogether} from '../find-outputs.ts'
import {misuse} from '../misuse.ts'
import {exitCodeOf, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'
import {slideCount} from '../slide-count.ts'
import {statsOf} from '../stats-of.ts'
import {writeOutput} from '../write-output.ts'

/** Write the deck of an article, or of several as one, as Markdown that a person edits and then builds. */
export async function draft(session: Session, words: readonly string[]): Promise<number> {
  const {flags, surroundings} = session
  const {output = '-'} = flags
  const inputs = await findInputs(words, surroundings.cwd)
  const [input = '-'] = inputs
  const isInput = (path: string) => resolve(surroundings.cwd, output) === resolve(surroundings.cwd, path)
  if (output !== '-' && inputs.some(isInput))
    return misuse(session, `${output} is the input; choose another name with \`-o\``)
  const outcomes = await runEach(session, [{inputs}], async (file, settings, _, at) => {
    const {article, brief, deck} = plan(file, settings, at)
    const {writeDraft} = await import('../../draft/write-draft.ts')
    const {words} = settings.lexiconFor(article.lang)
    const matter = withPaths(session, article.matter, input, output)
    const pathOf = pathFrom(session, input, output)
    const text = writeDraft(deck, brief, {templates: settings.templates, words, matter, pathOf})
    const {length} = deck.slides
    if (output === '-') await surroundings.out(text)
    else {
      // What a person has changed in a draft is nowhere else.
      const isSame = (old: Uint8Array) => old.length === 0 || Buffer.from(text).equals(old)
      writeOutput(session, output, text, (old) => flags.force === true || isSame(old), 'draft-exists')
      if (!flags.quiet)
        surroundings.say(`${namedTogether(inputs)} → ${output} (${slideCount(length)} before the layout)\n`)
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

/** The path of a picture as it is seen from the draft, where its file stands in the folder of the draft or under it. */
function pathFrom({surroundings: {cwd}}: Session, input: string, output: string) {
  const folderOf = (path: string) => dirname(resolve(cwd, path))
  const home = folderOf(output === '-' ? input : output)
  return ({path, of = input}: Pick<Picture, 'path' | 'of'>): string => {
    const folder = folderOf(of)
    const way = relative(home, folder).split(sep).join('/')
    const address = pictureAddress(path)
    const isThere = address.type === 'path' && statsOf(join(folder, address.path))?.isFile() === true
    return way === '' || /^\.\.(?:\/|$)/.test(way) || !isThere ? path : `${encodeURI(way)}/${path}`
  }
}
