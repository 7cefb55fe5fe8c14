import type {Code as CodeNode} from 'mdast'
import {sanitise} from './sanitise.ts'
import type {Code} from './types.ts'

/** Code with its language, which is the first word after the fence, or pandoc's first class there; blank lines around it go. */
export function readCode({value, lang, meta}: Pick<CodeNode, 'value' | 'lang' | 'meta'>): Code {
  const [, inBraces] = /^\{[^}]*?\.([\w+#-]+)/.exec([lang, meta].filter(Boolean).join(' ')) ?? []
  const bare = lang && !lang.startsWith('{') ? lang.replace(/[{,:].*$/, '') : undefined
  const language = sanitise(inBraces ?? bare ?? '').trim()
  const text = sanitise(value).replace(/\r\n?/g, '\n').replace(/\t/g, tab)
  const lines = text
    .replace(/^(?:[ ]*\n)+|\s+$/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
  return {...(language && {language}), lines}
}

const tab = '    '

/** Whether it is the source of a diagram, which nobody reads from a slide. */
export function isDiagram({language = ''}: Code): boolean {
  return diagrams.has(language.toLowerCase())
}

const diagrams: ReadonlySet<string> = new Set(['mermaid', 'dot', 'graphviz', 'plantuml'])
