import type {Line} from '../line.ts'
import type {Word} from '../words.ts'

/** A line with "l’Allemagne" as two words and "8 200" as one. */
export function partWords(line: Line, elisions: ReadonlySet<string>): Line {
  const parted = elisions.size > 0 ? line.words.flatMap((word) => parts(word, elisions)) : line.words
  return {...line, words: withWholeNumbers(parted, line.text)}
}

function parts(word: Word, elisions: ReadonlySet<string>): readonly Word[] {
  const mark = word.text.search(/['’]/)
  const head = word.text.slice(0, mark)
  const tail = word.text.slice(mark + 1)
  if (mark < 1 || tail === '' || !elisions.has(head.toLowerCase())) return [word]
  const first = tail.charAt(0)
  return [
    {...word, text: head, lower: head.toLowerCase(), end: word.start + mark, possessive: false},
    {
      ...word,
      text: tail,
      lower: tail.toLowerCase(),
      start: word.start + mark + 1,
      capital: first !== first.toLowerCase(),
      possessive: false
    }
  ]
}

/** Thousands parted by a space are one number. */
function withWholeNumbers(words: readonly Word[], text: string): readonly Word[] {
  const whole: Word[] = []
  for (const word of words) {
    const before = whole.at(-1)
    const joins = before?.end === word.start - 1 && /^\d{3}(?:,\d+)?$/.test(word.text)
    if (joins && before !== undefined && /^\d{1,3}(?:\s\d{3})*$/.test(before.text)) {
      const piece = text.slice(before.start, word.end)
      whole[whole.length - 1] = {...before, text: piece, lower: piece, end: word.end}
    } else whole.push(word)
  }
  return whole
}
