/** Signs that two sides are compared by or lead from one to the other. */
const relations = /^(?:[=<>≤≥≠≈≃≅∼≡∝≪≫≺≻⊂⊃⊆⊇∈∉∋∣∥⊥⊢⊨∶≔≜≝→←↔⇒⇐⇔⟹⟸⟺⟶⟵⟷↦⟼↑↓∴∵]|:=|mod)$/u

/** Signs that join two things. */
const operations = /^[+−\-±∓×÷·∗⋅∘∪∩∧∨⊕⊗⊖⊙∖†‡]$/u

/** Whether a sign stands between two things, with room at both sides. */
export function joins(text: string): boolean {
  return relations.test(text) || operations.test(text)
}

/** Whether what a large sign is taken over ends before a sign. */
export function endsSum(text: string): boolean {
  return relations.test(text) || /^[+−\-±∓,;]$/u.test(text)
}

/** Whether a sign is a large one: of a sum, a product, an integral, a union. */
export function isLarge(text: string): boolean {
  return /^[\u220F-\u2211\u222B-\u2233\u22C0-\u22C3\u2A00-\u2A1C]$/u.test(text)
}

/** Whether a large sign is that of an integral, which has its bounds behind it. */
export function isIntegral(text: string): boolean {
  return /^[\u222B-\u2233\u2A0B-\u2A1C]$/u.test(text)
}

/** Signs over letters, as the combining character of each. */
export const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  '⃛': '\u20DB',
  '→': '\u20D7',
  '⃗': '\u20D7',
  '←': '\u20D6',
  ˇ: '\u030C',
  '´': '\u0301',
  '`': '\u0300',
  '˘': '\u0306',
  '˚': '\u030A'
}

/** Lines over and under letters. */
export const lines: ReadonlySet<string> = new Set(['‾', '¯', '_', '―', '‗'])

/** Braces and brackets that lie over and under letters. */
export const braces: ReadonlySet<string> = new Set(['⏞', '⏟', '⏜', '⏝', '⎴', '⎵'])
