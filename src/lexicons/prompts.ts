/** What empty placeholders of layouts say to who makes a new slide; in the words of PowerPoint, where it has such a placeholder. */
export interface Prompts {
  readonly title: string
  readonly subtitle: string
  /** Of a text, its levels from the second on. */
  readonly text: string
  readonly levels: readonly [string, string, string, string]
  readonly table: string
  readonly picture: string
  readonly chart: string
  /** Set in capitals. */
  readonly label: string
  readonly message: string
  readonly quotation: string
  readonly source: string
  readonly footer: string
}
