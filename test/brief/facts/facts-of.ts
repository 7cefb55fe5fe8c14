import {VFile} from 'vfile'
import {readArticle} from '../../../src/article/read-article.ts'
import type {Article, Sentence} from '../../../src/article/types.ts'
import {readFacts} from '../../../src/brief/facts/facts.ts'
import type {Facts} from '../../../src/brief/facts/types.ts'
import {lexiconFor} from '../../../src/lexicons/index.ts'

/** An article as a reader would write it. */
export function articleOf(markdown: string, lang = 'en'): Article {
  return readArticle(new VFile(`---\nlang: ${lang}\n---\n\n${markdown}`))
}

/** The facts of every sentence of a text, in order. */
export function factsIn(markdown: string, lang = 'en'): readonly Facts[] {
  return [...readFacts(articleOf(markdown, lang), lexiconFor(lang)).values()]
}

/** The facts of the first sentence of a text. */
export function factsOf(markdown: string, lang = 'en'): Facts {
  const [first] = factsIn(markdown, lang)
  if (first === undefined) throw new Error('The text has no sentence')
  return first
}

/** The sentences of an article, in order. */
export function sentencesOf(article: Article): readonly Sentence[] {
  return article.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'paragraph' ? block.sentences : []))
  )
}

/** Actors with their countries, stance, act and words, one line a voice. */
export function voiceLines(facts: Facts): readonly string[] {
  return facts.voices.map(
    ({actor, countries, stance, act, point}) =>
      `${actor} [${countries.join()}] ${stance}/${act}: ${point.text}`
  )
}
