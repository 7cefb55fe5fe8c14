import type {Extent} from '../article/types.ts'

/** Lines of the article as a draft writes them: "3, 5–8"; of several files by the name of each: "a.md 3–5 · b.md 2". */
export function readExtents(text: string): Extent[] {
  return text.split(' · ').flatMap((one) => {
    // What is no number, dash or comma ends the name of a file.
    const [, file, runs = ''] = /^(?:(.*[^\d\s,–-]\S*) )?([\d\s,–-]+)$/.exec(one.trim()) ?? []
    return [...runs.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g)].map(
      ([, first, last = first]): Extent => ({
        lines: [Number(first), Number(last)],
        ...(file !== undefined && {file})
      })
    )
  })
}
