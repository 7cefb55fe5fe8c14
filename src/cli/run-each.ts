import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {attempt} from './attempt.ts'
import {namedTogether} from './find-outputs.ts'
import {openArticle} from './open-article.ts'
import {openBytes} from './open-file.ts'
import {makeProgress} from './progress.ts'
import {countWarnings} from './report.ts'
import type {Session} from './session.ts'
import {type RunSettings, settingsFor} from './settings-for.ts'

/** What became of an article. */
export interface Outcome {
  /** The files that are the article. */
  readonly inputs: readonly string[]
  /** How many slides it makes; undefined where it cannot be done. */
  readonly slides: number | undefined
  /** The inputs, and what was opened for them. */
  readonly files: readonly VFile[]
  readonly strict: boolean
}

/** Makes something of an article, telling at which stage it is; gives the number of slides. */
export type Work<T> = (
  file: VFile,
  settings: RunSettings,
  job: T,
  at: (stage: string) => void
) => number | Promise<number>

/** Do the same for every article. One that cannot be done does not keep the others from it. */
export async function runEach<T extends {readonly inputs: readonly string[]; readonly isDeck?: true}>(
  session: Session,
  jobs: readonly T[],
  work: Work<T>
): Promise<Outcome[]> {
  const {files, flags, surroundings} = session
  const settingsOf = settingsFor(session)
  const progress = makeProgress(surroundings, flags.quiet === true)
  const outcomes: Outcome[] = []
  for (const [index, job] of jobs.entries()) {
    const before = files.length
    let strict = flags.strict === true
    const [input = '-'] = job.inputs
    const at = (stage: string) =>
      progress.at(`${index + 1} of ${jobs.length}: ${stage} ${namedTogether(job.inputs)}`)
    const slides = await attempt(async () => {
      const file = job.isDeck ? openDeck(session, input) : await openArticle(session, job.inputs)
      surroundings.expect?.(file.value.length)
      const settings = await settingsOf(input, file)
      strict = settings.strict
      return await work(file, settings, job, at)
    })
    progress.clear()
    outcomes.push({inputs: job.inputs, slides, files: files.slice(before), strict})
  }
  return outcomes
}

/** A finished deck: its bytes are its value. */
function openDeck(session: Session, path: string): VFile {
  const {file, bytes} = openBytes(session, path)
  file.value = bytes
  return file
}

/** 0 done, 1 something could not be done, 3 done with warnings where that is not enough. */
export function exitCodeOf(outcomes: readonly Outcome[]): 0 | 1 | 3 {
  if (outcomes.some(({slides}) => slides === undefined)) return 1
  return outcomes.some(({strict, files}) => strict && countWarnings(files) > 0) ? 3 : 0
}

/** An outcome for scripts; `input` is the first where there are several, which `inputs` has. */
export function outcomeJson({inputs, slides, files}: Outcome) {
  const [own] = files
  return {
    input: inputs[0] ?? '-',
    ...(inputs.length > 1 && {inputs}),
    slides: slides ?? 0,
    messages: files.flatMap((file) =>
      file.messages.map((message) => ({
        ...(file !== own && {file: file.path ?? '-'}),
        ...messageJson(message)
      }))
    )
  }
}

function messageJson({ruleId, fatal, reason, line, column}: VFileMessage) {
  const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
  return {id: ruleId, severity, reason, line: line ?? null, column: column ?? null}
}
