/** An empty stretch as the space of Unicode that is nearest to it. */
export function spaceText(em: number): string {
  if (em >= 0.75) return '\u2003'.repeat(Math.min(8, Math.round(em)))
  if (em >= 0.4) return '\u2002'
  return em >= 0.1 ? '\u2009' : ''
}
