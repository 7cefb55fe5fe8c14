import {extname} from 'node:path'
import type {VFile} from 'vfile'
import {checkDeck} from '../../access/check-deck.ts'
import type {Checked} from '../../access/types.ts'
import {leftOut} from '../../deck/left-out.ts'
import {type Compiled, compile} from '../../pipeline.ts'
import {writePptx} from '../../pptx/index.ts'
import {seeDeck} from '../../pptx/see/see-deck.ts'
import {findInputs} from '../find-inputs.ts'
import {noRoom} from '../no-room.ts'
import {readFinished} from '../read-finished.ts'
import {reportBarriers} from '../report-barriers.ts'
import {exitCodeOf, outcomeJson, runEach, type Work} from '../run-each.ts'
import type {Session} from '../session.ts'
import {slideCount} from '../slide-count.ts'

interface Job {
  /** One. */
  readonly inputs: readonly string[]
  /** Whether it is a finished deck, of which only the slides are looked at. */
  readonly isDeck?: true
}

/** Say what `build` would say of every input, without writing, and what would keep somebody from reading its deck. */
export async function check(session: Session, words: readonly string[]): Promise<number> {
  const {flags, surroundings} = session
  const inputs = await findInputs(words, surroundings.cwd)
  const sizes = new Map<string, number | undefined>()
  const work: Work<Job> = async (file, settings, {inputs: [input = '-'], isDeck}, at) => {
    const compiled = isDeck ? undefined : compile(file, settings, at)
    const {slides, hidden, leastSize} = compiled
      ? await checkArticle(compiled, file, session, at)
      : checkFinished(file)
    sizes.set(input, leastSize)
    const smallest = leastSize === undefined ? '' : `, no text under ${rounded(leastSize)} points`
    if (!flags.quiet && !flags.json)
      surroundings.say(
        `${input}: ${slideCount(slides, hidden)}${smallest}${noRoom(compiled && leftOut(compiled.deck))}\n`
      )
    return slides
  }
  const jobs = inputs.map(
    (input): Job => (isFinished(input) ? {inputs: [input], isDeck: true} : {inputs: [input]})
  )
  const outcomes = await runEach(session, jobs, work)
  const files = outcomes.map((one) => {
    const leastSize = sizes.get(one.inputs[0] ?? '-')
    return {...outcomeJson(one), leastSize: leastSize === undefined ? null : rounded(leastSize)}
  })
  if (flags.json) await surroundings.out(`${JSON.stringify({files}, null, 2)}\n`)
  return exitCodeOf(outcomes)
}

function isFinished(input: string): boolean {
  return /^\.(?:pptx|pptm|ppsx|ppsm|potx|potm)$/i.test(extname(input))
}

function checkFinished(file: VFile): Checked {
  const checked = checkDeck(readFinished(file, seeDeck(file.value as Uint8Array)))
  reportBarriers(checked.barriers, file)
  return checked
}

/** The deck is made in memory and looked at as any other: what is said of it is true of the file. */
async function checkArticle(
  {layout, deck}: Compiled,
  file: VFile,
  {host}: Session,
  at: (stage: string) => void
): Promise<Checked> {
  at('checking')
  const checked = checkDeck(readFinished(file, seeDeck(await writePptx(layout, host))))
  reportBarriers(checked.barriers, file, (slide) => deck.slides[slide - 1]?.position)
  return checked
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10
}
