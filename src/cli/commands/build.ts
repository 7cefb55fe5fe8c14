import {resolve} from 'node:path'
import {leftOut} from '../../deck/left-out.ts'
import {compile} from '../../pipeline.ts'
import {findInputs} from '../find-inputs.ts'
import {findOutputs, type Job, namedTogether} from '../find-outputs.ts'
import {isTrace} from '../is-trace.ts'
import {misuse} from '../misuse.ts'
import {noRoom} from '../no-room.ts'
import {exitCodeOf, outcomeJson, runEach} from '../run-each.ts'
import type {Session} from '../session.ts'
import {slideCount} from '../slide-count.ts'
import {toTrace} from '../to-trace.ts'
import {type StagedOutput, stageOutput, writeOutput} from '../write-output.ts'

/** Write the deck of every input, or one of all. */
export async function build(session: Session, words: readonly string[]): Promise<number> {
  const {flags, host, surroundings} = session
  const inputs = await findInputs(words, surroundings.cwd)
  const jobs = findOutputs(inputs, flags.output, surroundings.cwd)
  if (typeof jobs === 'string') return misuse(session, jobs)
  const reason = wrongTrace(session, jobs) ?? wrongJson(session)
  if (reason) return misuse(session, reason)

  const outcomes = await runEach(session, jobs, async (file, settings, {inputs, output}, at) => {
    const compiled = compile(file, settings, at)
    at('writing')
    const {isOurs, writePotx, writePptx} = await import('../../pptx/index.ts')
    const isTemplate = /\.potx$/i.test(output)
    const bytes = await (isTemplate ? writePotx : writePptx)(compiled.layout, host)
    const trace =
      flags.trace === undefined ? undefined : `${JSON.stringify(toTrace(compiled, file, inputs), null, 2)}\n`
    const staged = trace === undefined ? undefined : stagedTrace(session, trace)
    try {
      if (output === '-') await surroundings.out(bytes)
      else writeOutput(session, output, bytes, (old) => flags.force === true || isOurs(old))
    } catch (error) {
      staged?.drop()
      throw error
    }
    if (flags.trace === '-' && trace !== undefined) await surroundings.out(trace)
    staged?.put()
    const frames = isTemplate ? [] : compiled.layout.frames
    const hidden = frames.filter(({options}) => options?.hide).length
    if (!flags.quiet && !flags.json && output !== '-')
      surroundings.say(
        `${namedTogether(inputs)} → ${output} (${slideCount(frames.length, hidden)}${noRoom(leftOut(compiled.deck))})\n`
      )
    return frames.length
  })
  if (flags.json) {
    const files = outcomes.map((outcome, index) => {
      const {input, inputs, ...rest} = outcomeJson(outcome)
      return {
        input,
        ...(inputs && {inputs}),
        output: outcome.slides === undefined ? null : (jobs[index]?.output ?? null),
        ...rest
      }
    })
    await surroundings.out(`${JSON.stringify({files}, null, 2)}\n`)
  }
  return exitCodeOf(outcomes)
}

/** A trace that is refused, if it is, before there is a deck; none for standard output. */
function stagedTrace(session: Session, trace: string): StagedOutput | undefined {
  const {trace: path = '-', force} = session.flags
  if (path === '-') return undefined
  return stageOutput(session, path, trace, (old) => force === true || isTrace(old), 'trace-foreign')
}

function wrongTrace(
  {flags: {trace, output}, surroundings}: Session,
  jobs: readonly Job[]
): string | undefined {
  if (trace === undefined) return undefined
  if (jobs.length > 1) return '`--trace` takes one input; build them one by one'
  if (trace === '-' && output === '-') return '`-o -` and `--trace -` would both write to standard output'
  const taken = jobs
    .flatMap(({inputs, output}) => [...inputs, output])
    .map((path) => resolve(surroundings.cwd, path))
  return taken.includes(resolve(surroundings.cwd, trace)) && trace !== '-'
    ? `\`--trace ${trace}\` is the input or the deck itself; choose another name`
    : undefined
}

function wrongJson({flags: {json, output, trace}}: Session): string | undefined {
  const other = output === '-' ? '`-o -`' : trace === '-' ? '`--trace -`' : undefined
  return json && other ? `\`--json\` and ${other} would both write to standard output` : undefined
}
