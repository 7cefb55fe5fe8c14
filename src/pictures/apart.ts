import {createRequire} from 'node:module'

/** What came of a task: what it made, why it failed, or nothing in time. */
export type Outcome<Made> =
  | {readonly type: 'made'; readonly made: Made}
  | {readonly type: 'failed'}
  | {readonly type: 'late'}

/** Pictures take a second; one that takes longer than this is made to. */
const patience = 30_000

/**
 * Wait for what a task makes in a thread of its own, so that a file that never ends or breaks the decoder cannot harm the run.
 *
 * @param task
 *   A function that stands by itself: its text is run in the thread, where it sees nothing but its argument and `require`.
 * @param given
 *   What it gets, copied.
 */
export function apart<Given, Made>(
  task: (given: Given, load: NodeJS.Require) => Promise<Made>,
  given: Given
): Outcome<Made> {
  // Loaded when it is needed: a run without such a picture is shorter by a hundredth.
  const {MessageChannel, receiveMessageOnPort, Worker} = createRequire(import.meta.url)(
    'node:worker_threads'
  ) as typeof import('node:worker_threads')
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const {port1, port2} = new MessageChannel()
  const worker = new Worker(programOf(task.toString()), {
    eval: true,
    env: {},
    // What libraries say there is nobody's business.
    stderr: true,
    stdout: true,
    workerData: {flag, given, port: port2},
    transferList: [port2]
  })
  // Of one that breaks there is no answer, and nothing else is to be said.
  worker.on('error', () => {})
  worker.unref()
  Atomics.wait(flag, 0, 0, patience)
  const answer = receiveMessageOnPort(port1)?.message as Outcome<Made> | undefined
  port1.close()
  void worker.terminate()
  return answer ?? {type: 'late'}
}

function programOf(task: string): string {
  return `
    const {workerData: {flag, given, port}} = require('node:worker_threads')
    const tell = answer => {
      port.postMessage(answer)
      Atomics.store(flag, 0, 1)
      Atomics.notify(flag, 0)
    }
    new Promise(start => start((${task})(given, require))).then(
      made => tell({type: 'made', made}),
      () => tell({type: 'failed'})
    )`
}
