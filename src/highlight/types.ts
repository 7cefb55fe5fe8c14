/** What a stretch of code is; what has no kind is plain. */
export type TokenKind = 'keyword' | 'text' | 'number' | 'name' | 'comment' | 'added' | 'removed'

/** A stretch of code of one kind, without line ends. */
export interface Token {
  readonly text: string
  readonly kind?: TokenKind
}
