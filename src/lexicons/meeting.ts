/** Words by which minutes and action lists say who is there, who does what, and by when. All in lower case. */
export interface Meeting {
  /** What heads an action ("Action 3: …"). */
  readonly action: readonly string[]
  /** What heads a decision ("Decision: …"). */
  readonly decision: readonly string[]
  /** What heads the one who does it ("Owner: …"). */
  readonly owner: readonly string[]
  /** What heads the time by which it is done ("Due: …"). */
  readonly due: readonly string[]
  /** What stands before the time by which it is done: "by", "before". */
  readonly by: readonly string[]
  /** Those of them that need not be repeated under a heading that says the same. */
  readonly plainBy: readonly string[]
  /** Those of them that may stand before a clause: "before the cabinet meets". */
  readonly untilClause: readonly string[]
  /** Words of a time besides numbers: months, days, "end of", "next". */
  readonly times: readonly string[]
  /** What stands before the day on which it is done: "on". */
  readonly on: readonly string[]
  /** Units of a span of time, and what stands before them: "days", "working"; "a", "two". */
  readonly units: readonly string[]
  readonly counts: readonly string[]
  /** What stands between one who does something and what is done: "to", "will". */
  readonly takesOn: readonly string[]
  /** Of those, the ones that only a person or a body can stand before. */
  readonly undertakes: readonly string[]
  /** What somebody is called by an office: "chair", "treasurer", "team". */
  readonly offices: readonly string[]
  /** Small words within names: "van", "of", "the". */
  readonly particles: readonly string[]
  readonly and: readonly string[]
  /** How a verb ends that says what such an office does: "decides"; empty where too much else ends so. */
  readonly verbEnding: string
  /** Patterns of what is said of a motion that a meeting turned down, and of one that it carried. */
  readonly lost: readonly string[]
  readonly carried: readonly string[]
  /** Patterns of what says, with its object, that a meeting decided: "agreed to", "was elected". */
  readonly decided: readonly string[]
  /** What heads the ones who are there. */
  readonly present: readonly string[]
  /** What heads the ones who are not there. */
  readonly absent: readonly string[]
}
