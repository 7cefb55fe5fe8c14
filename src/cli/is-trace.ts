/** Whether bytes are a trace that briefdeck wrote, or nothing at all: what may be overwritten by another. */
export function isTrace(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8')
  return text === '' || (/^\{\s*"title":/.test(text) && /\n {2}"coverage": \{/.test(text))
}
