import {compile} from '../../pipeline.ts'
import {explanation} from '../explanation.ts'
import {findInputs} from '../find-inputs.ts'
import {exitCodeOf, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'
import {toTrace} from '../trace.ts'

/** Tell what is made of an article, or of several as one, and why. */
export async function explain(session: Session, words: readonly string[]): Promise<number> {
  const {flags, surroundings} = session
  const inputs = await findInputs(words, surroundings.cwd)
  const outcomes = await runEach(session, [{inputs}], async (file, settings, _, at) => {
    const compiled = compile(file, settings, at)
    const trace = toTrace(compiled, file, inputs)
    await surroundings.out(
      flags.json ? `${JSON.stringify(trace, null, 2)}\n` : explanation(trace, surroundings.page)
    )
    return trace.slides.length
  })
  return exitCodeOf(outcomes)
}
