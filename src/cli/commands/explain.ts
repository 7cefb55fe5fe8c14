import {compile} from '../../pipeline.ts'
import {explanation} from '../explanation.ts'
import {findInputs} from '../find-inputs.ts'
import {exitCodeOf, outcomeJson, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'
import {toTrace} from '../to-trace.ts'

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
  const [failed] = outcomes.filter(({slides}) => slides === undefined)
  if (failed && flags.json) {
    const {id, reason} = outcomeJson(failed).messages.find(({severity}) => severity === 'error') ?? {}
    const error = {id: id ?? null, reason: reason ?? ''}
    await surroundings.out(`${JSON.stringify({input: inputs[0] ?? '-', error}, null, 2)}\n`)
  }
  return exitCodeOf(outcomes)
}
