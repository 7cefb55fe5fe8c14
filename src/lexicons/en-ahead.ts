import {type Cue, cue} from './claim-cues.ts'

// An aim or a wish is no plan: "the aim is to build".
const aims =
  '(?<!\\b(?:aim|goal|purpose|priority|job|task|mission|idea|point|duty|role|intention|objective|solution|answer|question|all|what|here)s?\\b[^,;:]{0,60})'

// What stands before a future that is told of somebody or something in passing, or as a condition.
const aside =
  '(?<!\\b(?:and|who|which|that|where|when|what|how|if|whether|unless|until|free|good|last|his|her|their|my|own|the|a|why|whom|because) )'

const begins =
  '(?:begin|start|open|reopen|continue|resume|return|proceed|launch|meet|vote|decide|appeal|resign|retire|leave|hold|release|publish|end|expire|take (?:effect|place|over)|step down|come into (?:force|effect)|be (?:held|announced|published|released|decided|built|sent|launched|introduced|tried|sentenced|buried|investigated|moved|replaced|reviewed|completed|suspended))'

// By agents and for reasons something is planned or due as well: "planned by the city", "due in part to".
const time =
  '(?:(?:before|until|within|next|later this|early next|late next)\\b|(?:in|on|by) (?:the (?:end|spring|summer|autumn|fall|winter|coming)|early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d))'

/** Cues for what comes next, is planned or still open in English, in lower case with straight apostrophes. */
export const enAhead: readonly Cue[] = [
  cue(
    'set_for set_to due_for due_to scheduled expected slated poised planned planning preparing intending hoping',
    '(?:(?:is|are|be) (?:now |also |still |both |currently |tentatively |not )?(?:set|due|scheduled|expected|slated|poised|planned|planning|preparing|intending|hoping)|(?:was|were) (?:also |still |both |tentatively )?(?:set|scheduled|expected|planned|planning|preparing)) (?:for|to)\\b(?! have\\b)(?![^.;]*, but\\b)'
  ),
  cue(
    'due scheduled expected planned',
    `(?:is|are) (?:now |also |still |currently |not )?(?:due|scheduled|expected|planned) ${time}`
  ),
  cue(
    'is_to are_to',
    `${aims}(?:is|are) to (?:be [a-z]+|(?!the\\b|a\\b|an\\b|this\\b|that\\b|his\\b|her\\b|its\\b|their\\b|be\\b|have\\b|date\\b|say\\b|blame\\b|some\\b|which\\b|all\\b|many\\b)[a-z]+)\\b`
  ),
  cue(
    'was_to were_to',
    `${aims}(?<!\\bif (?:[a-z']+ ){1,4})(?:was|were) to (?:be [a-z]+ed|open|reopen|begin|start|take|meet|vote|hold|return)\\b`
  ),
  cue(
    'plans_to planned_to intends_to intended_to',
    '(?<!\\bthe )(?:plans|planned|intends|(?:he|she|they) intended) to [a-z]+'
  ),
  cue('intent_to intention_to', '(?:his|her|its|their) inten(?:t|tion) to [a-z]+'),
  cue(
    "will shall won't",
    `${aside}(?:will|shall|won't) (?!of\\b|to\\b|and\\b|be remembered|never\\b|even\\b|often\\b|usually\\b|discuss|talk|cover|focus|broadcast)(?:not |also |now |then |still |soon |likely |probably |only )?[a-z]+`
  ),
  cue(
    '_would_',
    `(?:said|says|announced|confirmed|added|stated|indicated|reported|told|revealed|declared|promised|pledged|vowed)\\b(?: [\\w'-]+,?){1,14}? would (?:not |also |then |now |soon )?${begins}\\b`
  ),
  cue('if_', "^if (?:[^,]+), (?:[\\w'-]+ ){1,6}?(?:would|will|could|may) (?!have\\b)"),
  cue('_effect_ _force_', '(?:takes?|comes?) (?:into )?(?:effect|force) (?:on|in|from|next)\\b'),
  cue(
    'yet',
    "(?:has|have|had|is|are|was|were)(?: not|n't)? yet (?:been|to|known|clear|decided|announced)\\b|not yet (?:been|known|clear|decided|announced)\\b"
  ),
  cue(
    'await',
    '(?:still )?await(?:s|ed|ing)? (?:approval|trial|sentencing|results?|a decision|the results?|the outcome|confirmation|extradition)\\b'
  ),
  cue(
    'unclear unknown to_be_seen undecided unresolved',
    '(?:remain(?:s|ed)?|is|was|are|were) (?:still |yet )?(?:unclear|unknown|to be seen|undecided|unresolved)\\b'
  )
]
