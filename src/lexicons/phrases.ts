/** What texts of one language say by habit, from which their own statements are told. In lower case unless said otherwise. */
export interface Phrases {
  /** Phrases before a date that only say how new the text is: "as of"; longer ones first. */
  readonly statuses: readonly string[]
  /** Phrases of a sentence that limits what the one before it says: "should be read with care". */
  readonly caveats: readonly string[]
  /** Phrases of sentences that are about the publication and not of it: "contributed to this report". */
  readonly boilerplate: readonly string[]
  /** What a line or a heading says, alone or before a colon, over what else may be read: "read more", "related". */
  readonly teasers: readonly string[]
  /** Headings of what a release says of itself or of forecasts, wherever it stands: "notes to editors". */
  readonly notices: ReadonlySet<string>
  /** Headings of whom to ask, at the end of a release: "contact". */
  readonly contacts: ReadonlySet<string>
  /** What opens the heading, at the end of a release, of what whoever issues it is: "about". */
  readonly about: readonly string[]
  /** What a line only says that presents the text below it: "The following statement was issued today:". */
  readonly presenting: RegExp
  /** What a sentence opens with that only says where more is to be had, or what to do on a page: "for more information". */
  readonly referrals: readonly string[]
  /** How a sentence ends that only says where something is to be had: "is available on our website". */
  readonly whereabouts: RegExp
  /** Words that open a link which only says where to look: "see". */
  readonly pointing: ReadonlySet<string>
  /** Words with which a page invites to its account elsewhere: "follow". */
  readonly inviting: ReadonlySet<string>
  /** What such a word points to where the link was lost: "See pictures of the bridge". */
  readonly viewed: ReadonlySet<string>
  /** Words besides those that may stand before such a link: "see also: …", "more: …". */
  readonly beforeLink: ReadonlySet<string>
  /** How a report says that somebody said nothing to it: "declined to comment", "could not be reached". */
  readonly silences: readonly string[]
  /** How a sentence says that somebody spoke or that people met, and not what of: "held a press conference", "met with". */
  readonly occasions: readonly string[]
  /** Words of a title that tell that the document is somebody's statement: "communiqué". */
  readonly statements: RegExp
  /** How those who make a statement say what they do by it: "agreed", "condemn", "call on". */
  readonly acts: RegExp
  /** What they say by custom: "congratulated", "agreed to meet again". */
  readonly formalities: RegExp
  /** How a sentence says what somebody stands for, and not what he does: "is committed to". */
  readonly stances: RegExp
  /** How somebody greets or thanks an audience: "thank you", "good evening". */
  readonly courtesies: readonly string[]
  /** How a letter ends, before its signature: "yours sincerely". */
  readonly valedictions: ReadonlySet<string>
  /** Words that answer a question by themselves: "no". */
  readonly answers: ReadonlySet<string>
  /** How a letter or a memo labels what it is about: "subject", "re". */
  readonly subjectLabels: ReadonlySet<string>
  /** What stands before the name of who made a picture: "photo". */
  readonly pictureCredits: ReadonlySet<string>
  /** Words that open one statement of a series, before a comma: "second". */
  readonly serial: ReadonlySet<string>
  /** Openers of what is said to an audience: "you", "let me". */
  readonly addressing: readonly string[]
  /** Those of them that, in a few words, announce what will be said: "Let me be clear about one thing." */
  readonly announcing: readonly string[]
  /** What opens a sentence that only says that an overview follows: "here is what we know". */
  readonly overviews: readonly string[]
}
