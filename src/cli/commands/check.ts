import {compile} from '../../pipeline.ts'
import {findInputs} from '../find-inputs.ts'
import {exitCodeOf, outcomeJson, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'

/** Say what `build` would say of every input, without writing. */
export async function check(session: Session, words: readonly string[]): Promise<number> {
  const {flags, surroundings} = session
  const inputs = await findInputs(words, surroundings.cwd)
  const jobs = inputs.map((input) => ({input}))
  const outcomes = await runEach(session, jobs, (file, settings, {input}, at) => {
    const {length} = compile(file, settings, at).layout.frames
    if (!flags.quiet && !flags.json) surroundings.say(`${input}: ${length} slide${length === 1 ? '' : 's'}\n`)
    return length
  })
  if (flags.json) await surroundings.out(`${JSON.stringify({files: outcomes.map(outcomeJson)}, null, 2)}\n`)
  return exitCodeOf(outcomes)
}
