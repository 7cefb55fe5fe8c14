const high = new Map([...'0123456789+−-=()ni'].map((one, at) => [one, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? one]))
const low = new Map(
  [...'0123456789+−-=()aehijklmnoprstuvx'].map((one, at) => [
    one,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][at] ?? one
  ])
)

/** Text in the small letters that Unicode has over the line; undefined where it has not all of them. */
export function raised(text: string): string | undefined {
  return small(text, high)
}

/** Text in the small letters that Unicode has under the line; undefined where it has not all of them. */
export function lowered(text: string): string | undefined {
  return small(text, low)
}

function small(text: string, letters: ReadonlyMap<string, string>): string | undefined {
  const found = [...text].map((one) => letters.get(one))
  return found.every((one) => one !== undefined) ? found.join('') : undefined
}
