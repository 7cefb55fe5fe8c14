import type {Cue, FeatureName, RoleData} from './types.ts'
import {wordLetters} from './word-letters.ts'

/** A cue that a sentence gives, with the words of it. */
export interface FiredCue {
  readonly cue: Cue
  /** The source's words in lower case, each once; empty where a feature fired. */
  readonly words: readonly string[]
  readonly weight: number
}

/** What a cue reader asks about a sentence besides its words: how strongly each feature is there, 0 to 1. */
export type Features = Readonly<Partial<Record<FeatureName, number>>>

/** Reads the cues of a sentence: by role, those that fire. Roles without one are absent. */
export type CueReader = (text: string, features: Features) => ReadonlyMap<string, readonly FiredCue[]>

/**
 * Make a reader of cues, to be used for all sentences of a document.
 *
 * Phrases are found by their first word, so that reading takes time with the length of the sentence and not with the
 * number of cues.
 */
export function cueReader(roles: readonly RoleData[]): CueReader {
  const candidates = candidateFinder(roles.flatMap(phrasesOf))
  return (text, features) => {
    const found = new Map<string, Map<Cue, Set<string>>>()
    const note = (role: string, cue: Cue, words?: string) => {
      const cues = found.get(role) ?? new Map<Cue, Set<string>>()
      const seen = cues.get(cue) ?? new Set<string>()
      if (words) seen.add(words)
      found.set(role, cues.set(cue, seen))
    }
    const words = wordsOf(text)
    words.forEach((word, at) => {
      for (const phrase of candidates(word)) {
        if (phrase.words.every((one, i) => matches(one, words[at + i]))) {
          note(phrase.role, phrase.cue, words.slice(at, at + phrase.words.length).join(' '))
        }
      }
    })
    for (const role of roles) {
      for (const cue of role.cues) if (cue.feature && features[cue.feature]) note(role.role, cue)
    }
    return new Map([...found].map(([role, cues]) => [role, [...cues].map((one) => fired(one, features))]))
  }
}

interface Phrase {
  readonly role: string
  readonly cue: Cue
  readonly words: readonly string[]
}

function phrasesOf({role, cues}: RoleData): Phrase[] {
  return cues.flatMap((cue) =>
    (cue.phrases ?? []).map((phrase) => ({
      role,
      cue,
      words: phrase.toLowerCase().split(/\s+/).filter(Boolean)
    }))
  )
}

/** Finds the phrases that may begin with a word; once a word, since a few thousand make up any article. */
function candidateFinder(phrases: readonly Phrase[]): (word: string) => readonly Phrase[] {
  const exact = new Map<string, Phrase[]>()
  const stems = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first] = phrase.words
    if (!first) continue
    // The star stands at the end of a word, where the words of a text have none.
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [exact, first]
    map.set(key, [...(map.get(key) ?? []), phrase])
  }
  const known = new Map<string, readonly Phrase[]>()
  const lengths = [...new Set(Array.from(stems.keys(), (stem) => stem.length))].sort((a, b) => a - b)
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const found = [...(exact.get(word) ?? [])]
    for (const length of lengths) {
      if (length > word.length) break
      found.push(...(stems.get(word.slice(0, length)) ?? []))
    }
    known.set(word, found)
    return found
  }
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}

/** Each further wording of a cue adds four tenths of its weight, up to two. */
function fired([cue, words]: [Cue, Set<string>], features: Features): FiredCue {
  const strength = cue.feature
    ? (features[cue.feature] ?? 0)
    : 1 + 0.4 * Math.min(2, Math.max(0, words.size - 1))
  return {cue, words: [...words], weight: cue.weight * strength}
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(/[’‘]/g, "'").match(wordPattern) ?? []
}

const wordPattern = new RegExp(`[${wordLetters}]+(?:['.-][${wordLetters}]+)*`, 'g')
