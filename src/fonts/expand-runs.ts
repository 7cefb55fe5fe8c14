/**
 * Bytes with their runs written out; undefined where that is more than `most`.
 *
 * The first byte is a sign. Wherever it comes again, the next tells how often the one after that is meant, and 0 that the sign
 * is meant itself (W3C Member Submission, MicroType Express).
 */
export function expandRuns(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const sign = bytes[0]
  const out = new Uint8Array(most)
  let end = 0
  for (let at = 1; at < bytes.length; at++) {
    let [byte = 0, count] = [bytes[at], 1]
    if (byte === sign) count = bytes[++at] ?? 0
    if (byte === sign && count > 0) byte = bytes[++at] ?? 0
    else count = 1
    if (end + count > most) return undefined
    out.fill(byte, end, end + count)
    end += count
  }
  return out.slice(0, end)
}
