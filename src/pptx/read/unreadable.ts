/** Why a file is no deck that can be read. */
export type Obstacle =
  | 'not-a-package'
  | 'old-or-encrypted'
  | 'open-document'
  | 'no-presentation'
  | 'too-large'
  | 'broken'

/** A file that cannot be read as a deck. */
export interface Unreadable {
  readonly type: 'unreadable'
  readonly obstacle: Obstacle
  /** The part that is missing or broken, where it is one. */
  readonly part?: string
}

/** What reading throws where it cannot go on; `reading` alone catches it. */
export class ReadingStopped extends Error {
  readonly obstacle: Obstacle
  readonly part: string | undefined

  constructor(obstacle: Obstacle, part?: string) {
    super(part === undefined ? obstacle : `${obstacle}: ${part}`)
    this.obstacle = obstacle
    this.part = part
  }
}

/** What reading gives, or why it stopped. */
export function reading<T>(read: () => T): T | Unreadable {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error
    const {obstacle, part} = error
    return {type: 'unreadable', obstacle, ...(part !== undefined && {part})}
  }
}
