import {VFileMessage} from 'vfile-message'

/**
 * The result of something that may stop with a message; undefined where it did. The only place that catches messages.
 *
 * The message stands on the file that it is about. Anything else that is thrown is a mistake of ours and goes on up.
 */
export async function attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof VFileMessage && error.fatal) return undefined
    throw error
  }
}
