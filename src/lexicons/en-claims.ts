import {type ClaimCues, cue} from './claim-cues.ts'
import {enAhead} from './en-ahead.ts'

// What these reject or dismiss is decided, not denied.
const rulers =
  '(?<!\\b(?:courts?|judges?|justices?|jury|magistrates?|tribunal|prosecutors?)\\b(?: [\\w-]+){0,4} )'

// What a denial is about.
const claimed =
  '(?:allegations?|claims?|accusations?|charges?|reports?|suggestions?|rumou?rs?|assertions?|notion|conclusions?|findings?|accounts?|versions?|portrayal|narrative|story|stories|criticisms?|complaints?|descriptions?|depiction|theory|theories|premise)'

// "was denied a hearing" refuses; "was denied by the bank" denies.
const unpassive = '(?<!\\b(?:is|are|was|were|be|been|being|gets?|got)(?: [\\w-]+ly)? )'

// What is refused rather than denied, and to whom.
const refused = `(?:(?:him|her|them) (?:an?|the|any|his|her|their)\\b|(?:(?!that\\b|having\\b|being\\b|of\\b|${claimed}\\b)[\\w'-]+ ){0,4}?(?:entry|access|funding|visas?|bail|permission|permits?|asylum|parole|leave to|entrance|admission|treatment|citizenship|benefits|rights?|services?|licen[cs]es?|requests?|motions?|appeals?|applications?)\\b)`

// By these words somebody calls something what it is.
const judged = '(?:call|describ|label|brand|term|denounc|condemn|dismiss|reject)(?:s|es|ed|led|med|ing)? '

// "He offered no evidence" is what a reporter says of who claims something.
const unoffered =
  '(?<!\\b(?:offer|provid|present|produc|cit|giv|gave|suppl|submit|furnish)[a-z]* (?:[\\w-]+ ){0,2})'

// "The accusations were invented": also where the last words are quoted.
const invented = cue(
  'invented made_up politically_motivated fictitious unproven without_ false wrong untrue incorrect inaccurate misleading exaggerated nonsense unfounded baseless groundless unsubstantiated _lie',
  `${claimed}(?: [\\w'-]+){0,6}? (?:is|are|was|were|to be|has been|have been|had been) (?:[\\w-]+ ){0,3}?(?:invented|made up|politically motivated|fictitious|unproven|without (?:merit|foundation|basis|substance)|false|wrong|untrue|incorrect|inaccurate|misleading|exaggerated|nonsense|unfounded|baseless|groundless|unsubstantiated|lies?)\\b`
)

/** Cues for what is claimed, denied, judged and ruled by law, in lower case with straight apostrophes. */
export const enClaims: ClaimCues = {
  claim: [
    cue(
      'accus',
      '(?<!self-|co-|\\b(?:the|an|his|her|people|those|persons|men|women|others) |\\b(?:the|all|both|other|main) (?:two|three|four|five|main|other) )accus(?:e|es|ed|ing|ations?)\\b'
    ),
    cue(
      'accusation allegation charge',
      '(?:accusation|allegation|charge)s? (?:against (?:[\\w-]+ ){1,3}?)?(?:is|was|are|were) that\\b'
    ),
    cue(
      'alleg',
      'alleg(?:e|es|ing|edly|ations?)\\b|alleged (?:that|the|to|he|she|they|it|there|a|an|in|on|during)\\b|alleged [\\w-]+ (?:was|were|is|are|had|has|did)\\b'
    ),
    cue(
      'concern fear suspicion rumo speculation reports',
      '(?:concerns?|fears?|suspicions?|rumou?rs|speculation|reports) (?:that|about a possible|of a possible)\\b'
    ),
    cue(
      'concern fear suspicion worr doubt unease alarm',
      '(?:concerns?|fears?|suspicions?|worr(?:y|ies)|doubts?|unease|alarm) (?:is|are|was|were|has|have|had|grows?|grew|mounts?|mounted|remains?|persists?) (?:[\\w-]+ ){0,3}?that\\b'
    ),
    cue('suspect', 'suspect(?:s|ed)? (?:that|of|him|her|them|the|in)\\b'),
    cue(
      'claim',
      '(?:(?<!\\b(?:the|these|those|all|any|such|his|her|their|its) )claim(?:s|ed|ing)? to (?:have|be)|claim(?:s|ed|ing)? (?:that|he|she|they|it|the(?! li(?:fe|ves)\\b)|there))\\b'
    ),
    cue(
      'report_that report_saying report_alleging report_claiming',
      '(?:an?|the) (?:[\\w-]+ )?report (?:that|saying|alleging|claiming)\\b'
    ),
    cue(
      'claim',
      '(?<!\\b(?:the|of|these|those|such|all|any|no) )claim(?:s|ed) (?!responsibility|victory|credit|asylum|li(?:fe|ves)|and\\b|or\\b)(?:[\\w-]+ ){1,3}(?:is|are|was|were|has|have|had|will|would|could|did|does)\\b'
    ),
    cue('on_suspicion', 'on suspicion of\\b'),
    cue('blam', '(?<!\\b(?:be|is|are|was|were|been|partly|solely) to )blam(?:e|es|ed|ing)\\b'),
    cue(
      'face facing',
      '(?:faces?|faced|facing) (?:[\\w-]+ ){0,3}?(?:charges?|accusations?|allegations?|claims) (?:of|that|over)\\b'
    ),
    cue(
      'charged indicted',
      `(?:(?:is|are|was|were|been) (?:also |all |both )?charged with|(?:prosecutors?|police|authorities|jury) (?:have |has |had |also )*(?:charged|indicted)|indicted (?:on|for|over))\\b(?! (?:the )?(?:task|job|duty|responsibility|overseeing|ensuring|making|finding|running|preparing)\\b)`
    )
  ],
  claiming: [
    cue('alleg accus suspect', '(?:alleg|accus|suspect)(?:e|es|ed|s)?\\b'),
    cue('claim', 'claim(?:s|ed)?\\b(?! (?:responsibility|victory|credit|asylum|li(?:fe|ves)))')
  ],
  wrongdoing: [
    cue(
      'illegal unlawful secret brib smuggl cheat stole lied hid cover falsif rigg misle corrupt fraud conceal tamper painted quiet',
      '(?:illegally|unlawfully|secretly|brib(?:e|es|ed|ing)|smuggl(?:e|ed|ing)|cheat(?:ed|ing)|stole|stolen|lied|hidden|hid|cover(?:ed)? up|falsif(?:y|ied)|rigg(?:ed|ing)|misled|corrupt(?:ion)?|fraud(?:ulent)?|conceal(?:ed|ing)|tamper(?:ed|ing)|painted over|keep quiet|kept quiet)\\b'
    )
  ],
  absence: cue('no ne', '(?:no|not|never|nothing|nobody|none|neither)\\b'),
  hearsay: [
    cue('reportedly', 'reportedly\\b'),
    cue('said_to_have rumo', '(?:is|are|was|were) (?:said|rumou?red) to have\\b')
  ],
  denial: [
    cue('deny deni refut', `${unpassive}(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\\b(?! ${refused})`),
    cue('denied refuted', '(?:denied|refuted)(?=[.,;:]|$| (?:by|in|on|as|and|but|that|having)\\b)'),
    cue(
      'reject dismiss',
      `${rulers}(?:reject|dismiss)(?:s|es|ed|ing)? (?:the |these |those |any |all |such |his |her |their |its )*(?:[\\w-]+ )?${claimed}\\b`
    ),
    cue(
      'reject dismiss disput contest rebut',
      `${rulers}(?:reject|dismiss|disput|contest|rebutt?)(?:e|s|es|ed)? (?:this|that|it|them)(?=[,.;:]|$| (?:and|but|as|too|outright|firmly|strongly)\\b)`
    ),
    cue(
      'reject dismiss disput contest rebut',
      `${claimed} (?:is|are|was|were|has been|have been) (?:[\\w-]+ly )?(?:rejected|dismissed|disputed|contested|rebutted)\\b(?! by (?:[\\w'-]+ ){0,3}(?:courts?|judges?|justices?|jury|magistrates?|tribunal)\\b)`
    ),
    cue(
      'reject dismiss disclaim disavow',
      `${rulers}(?:reject|dismiss|disclaim|disavow)(?:s|es|ed)? (?:any|all|its|his|her|their|the) (?:[\\w-]+ )?(?:involvement|responsibility|role|part|links?|connection|knowledge|blame|guilt)\\b`
    ),
    cue(
      'shrug brush wave laugh plays_down played_down push',
      `(?:shrug(?:s|ged)? off|brush(?:es|ed)? (?:aside|off)|wav(?:es|ed) (?:aside|away|off)|laugh(?:s|ed)? off|play(?:s|ed) down|push(?:es|ed)? back (?:on|against)) (?:the |these |those |that |any |all |such |his |her |their |its )*(?:[\\w-]+ )?(?:${claimed}|it|them)\\b`
    ),
    cue('issue_with', '(?:takes?|took) issue with\\b'),
    cue(
      '_account _version _story',
      '(?:gives?|gave|tells?|told|offers?|offered|presents?|presented) (?:a |an |their |his |her )?(?:[\\w-]+ )?(?:different|conflicting|contrary|contradictory|another) (?:account|version|story)\\b'
    ),
    cue('no_record no_knowledge no_recollection', 'ha(?:s|ve|d) no (?:record|knowledge|recollection) of\\b'),
    cue(
      'irregularit wrongdoing fault violation reason grounds',
      '(?:found|finds|sees|saw) no (?:irregularit(?:y|ies)|wrongdoing|fault|violations?|(?:reason|grounds) (?:to (?:doubt|believe|suspect)|for (?:doubt|suspicion)))\\b'
    ),
    cue('aware_of_any', "(?:not |[a-z]+n't |un)aware of any\\b"),
    cue(
      'opposite otherwise contrary',
      '(?:says?|said|claims?|claimed|tells?|told|maintain(?:s|ed)|insist(?:s|ed)) (?:the (?:exact )?(?:opposite|contrary)|otherwise)\\b'
    ),
    cue('none_of', "(?:will|would|'ll|'d) (?:have|hear) none of (?:it|this|that|these|those)\\b"),
    cue(
      'differently',
      '(?:sees?|saw|remembers?|remembered|recalls?|recalled|tells?|told|views?|viewed) (?:it|this|that|things|matters|events) (?:[\\w-]+ )?differently\\b'
    ),
    cue(
      'straight it_right this_right that_right things_right matters_right',
      '(?:puts?|set|sets) (?:(?:it|this|that|things|matters) (?:right|straight)|the record straight)\\b'
    ),
    cue('other_way', 'the other way (?:a)?round\\b'),
    cue('scoff', 'scoff(?:s|ed)? at\\b'),
    cue(
      'stand_by stands_by stood_by',
      '(?:stands?|stood) by (?:its|his|her|their|the) (?:[\\w-]+ )?(?:stor(?:y|ies)|report(?:s|ing)?|account|version|words|decision|actions?|figures|findings|editing|claims?|results?|conduct)\\b'
    ),
    cue(
      'brush shrug wave laugh play',
      `(?:shrug(?:s|ged)?|brush(?:es|ed)?|wav(?:es|ed)|laugh(?:s|ed)?|play(?:s|ed)?) (?:the |these |those |all |such |his |her |their |its )+(?:[\\w-]+ )?${claimed} (?:off|aside|away|down)\\b`
    ),
    invented,
    cue(
      'evidence proof indication sign_that signs_that',
      `${unoffered}no (?:credible |hard |such )?(?:(?:evidence|proof) (?:that|of|for)|(?:indications?|signs?) that)\\b`
    ),
    cue('no_such', '(?:found|finds|sees|saw) no such [\\w-]+'),
    cue(
      'baseless unfounded groundless false untrue fabricated',
      '(?:is|are|was|were|as) (?:[\\w-]+ly )?(?:baseless|unfounded|groundless|false|untrue|fabricated)\\b'
    ),
    cue(
      'not_guilty innocence',
      '(?:(?:pleaded|pleads|pled|pleas?(?: \\w+)? of) not guilty|(?:his|her|their|its) innocence)\\b'
    ),
    cue(
      'truth_in truth_to truth_behind',
      "(?:no(?: [\\w-]+)?|(?:not|[a-z]+n't) (?:a|one|any) (?:[\\w-]+ )?(?:word|grain|shred|ounce|spark|bit) of) truth (?:in|to|behind)\\b"
    ),
    cue(
      'nothing_wrong nothing_illegal nothing_improper nothing_to_do',
      '(?:did|do|does|done) nothing (?:wrong|illegal|improper)\\b|(?<!\\b(?:will|would|to) have )nothing to do with\\b'
    ),
    cue('wrongdoing', '(?:no|any) wrongdoing\\b'),
    cue(
      'merit foundation basis substance claims',
      'ha(?:s|ve|d) no (?:[\\w-]+ ){0,2}(?:merit|foundation|basis|substance|claims)\\b'
    ),
    cue(
      'disput contest rebut contradict',
      '(?:disput|contest|rebutt?|contradict)(?:e|es|ed|s)? (?:the|these|those|that|any|his|her|their) (?:claims?|allegations?|accusations?|reports?|accounts?|versions?|charges?|conclusions?|findings?|assertions?|statements?)\\b'
    )
  ],
  verdict: [
    cue(
      '_lie false untrue absurd nonsense fiction fabricat malicious wrong incorrect slander smear invent groundless baseless unfounded misleading ridiculous ludicrous exaggerated overblown unjustified unfair one-sided misplaced outdated gossip speculation propaganda preposterous laughable outrageous rubbish garbage myth hearsay guesswork concocted unsubstantiated revenge',
      `${judged}(?:[\\w'’-]+ ){1,7}?(?:(?:as|a|an|pure|complete|utter|simply|totally|entirely|completely|deliberate|outright) )*(?:lies?|false|untrue|absurd|nonsense|fiction|fabrications?|fabricated|malicious|wrong|incorrect|slander(?:ous)?|smears?|inventions?|invented|groundless|baseless|unfounded|misleading|ridiculous|ludicrous|exaggerated|overblown|unjustified|unfair|one-sided|misplaced|outdated|gossip|speculation|propaganda|preposterous|laughable|outrageous|rubbish|garbage|myths?|hearsay|guesswork|concocted|unsubstantiated|revenge)\\b`
    ),
    cue(
      'true correct the_case accurate',
      "(?:(?:is|are|was|were)(?: [\\w-]+ly| just)? not(?: [\\w-]+ly| at all)?|isn't|aren't|wasn't|weren't) (?:true|correct|the case|accurate)\\b"
    ),
    cue(
      'no_such nothing_of',
      'no such [\\w-]+ (?:ha[sd]|have|was|were|is|are|exist|took|ever)|(?:do|does|did|done) no such thing|nothing of the (?:sort|kind)\\b'
    ),
    cue('opposite contrary', '(?:the|quite the) (?:exact )?opposite (?:is|was) true\\b|on the contrary\\b'),
    cue(
      'fears concerns worries suspicions doubts',
      '(?:fears|concerns|worries|suspicions|doubts) (?:is|are|was|were) (?:[\\w-]+ly )?(?:exaggerated|overblown|unfounded|misplaced|unwarranted|unjustified)\\b'
    ),
    cue(
      'defend clear',
      '(?:defend (?:(?:him|her|it)self|themselves) (?:against|vigorously)|clear (?:his|her|its|their) name)\\b'
    ),
    invented,
    cue('not_true untrue', '(?:not true|untrue)\\b'),
    cue(
      'nonsense rubbish _lie false wrong fiction absurd fantasy',
      "(?:that|this|it|all of (?:it|this|that))(?: is| was|'s) (?:[\\w-]+ly )?(?:a |an |all |pure |complete |utter |total )*(?:nonsense|rubbish|lies?|false|wrong|fiction|absurd|fantasy)\\b"
    ),
    cue('trumped smear_campaign', '(?:trumped-up|smear campaign)\\b'),
    cue('nothing_to_hide', '(?:have|has|had|with) nothing to hide\\b'),
    cue('defended_', 'defended (?:vigorously|robustly)\\b'),
    cue('not_so not_true', '^\\W*not (?:so|true)\\b'),
    cue(
      'say_so said_so claimed_so promised_so meant_so wrote_so written_so',
      "(?:never|not|[a-z]+n't|none|nobody|no one) (?:[\\w'-]+ ){0,5}?(?:say|said|claimed|promised|meant|wrote|written) so\\b"
    ),
    cue('_air', '(?:plucked|pulled|snatched|taken) (?:out of|from) (?:the |thin )?air\\b'),
    cue(
      'responsible involved behind_it behind_this behind_the to_blame',
      "(?:not|[a-z]+n't) (?:responsible|involved|behind (?:it|this|the)|to blame)\\b"
    ),
    cue('never_happened', 'never happened\\b'),
    cue(
      'innocent',
      "(?<!\\b(?:believ|think|thought)[a-z]* )(?:he|she|they|i|we|clients?) (?:is|am|are|was|were) (?:[\\w-]+ly )?innocent\\b|(?:i'm|he's|she's|they're) innocent\\b"
    ),
    cue('evidence proof', `${unoffered}no (?:credible |hard |such )?(?:evidence|proof)\\b`),
    cue('disagree', '(?<!not )disagree[sd]?(?=[,.;]|$| strongly)'),
    cue(
      'fight contest challenge',
      `(?:fight|contest|challenge) (?:the|these|those|all|both) (?:[\\w-]+ )?(?:charges|allegations|accusations|claims)\\b`
    ),
    cue(
      'hoax fabrication invention _lie _liar',
      '(?:is|are|was|were|as|call(?:s|ed) [\\w-]+) (?:an? )?(?:complete |total |pure |outright )?(?:hoax|fabrication|invention|lie|liar)s?\\b'
    )
  ],
  opening: [
    cue(
      'not_true not_correct false wrong nonsense rubbish _lie absurd untrue',
      "^(?:no, )?(?:(?:we|i) (?:believe|think|say) )?(?:that|this|it|all of (?:it|this|that))(?: is| was|'s|'re) (?:[\\w-]+ ){0,2}?(?:not true|not correct|false|wrong|nonsense|rubbish|lies?|absurd|untrue)\\b"
    ),
    cue('no_way', '^(?:absolutely |certainly )?no way(?=[.,!])'),
    cue('deny refute', '^(?:we|i) (?:[\\w-]+ly )?(?:deny|refute)\\b')
  ],
  open: [
    cue(
      'confirm verif',
      "(?:confirm|verif)(?:y|ies|ied|s|ed|ing)?(?: [\\w'-]+){0,4}?,? n?or (?:[\\w'-]+ ){0,2}?(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rul(?:e|es|ed|ing) (?:it )?out)\\b"
    ),
    cue(
      'deny deni refut',
      "(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))(?: [\\w'-]+){0,4}?,? n?or (?:[\\w'-]+ ){0,2}?confirm(?:s|ed|ing)?\\b"
    )
  ],
  assessment: [
    cue(
      'analyst expert observer commentator economist',
      '(?:analysts?|experts?|observers?|commentators?|economists?) (?:also |have |now )?(?:speculate|believe|suggest|say|said|warn|expect|think|fear|predict|note|argue|estimate)[sd]?\\b'
    ),
    cue('speculat', 'speculat(?:e|es|ed|ion)\\b'),
    cue('question', 'questions? (?:also )?(?:arise|arises|arose|remain|remains|persist)\\b'),
    cue('suggest', 'suggest(?:s|ed|ing)? (?:that|a|an|the)\\b'),
    cue('rais', '(?:raises|raised|raising) (?:the )?(?:questions?|possibility|prospect)\\b'),
    cue('likely_to', '(?:is|are|appears?|seems?) (?:likely|unlikely) to\\b'),
    cue('signif', 'signif(?:y|ies|ied)\\b'),
    cue('could_signal', 'could signal\\b')
  ],
  ahead: enAhead,
  law: [
    cue(
      'violat breach contraven',
      "(?:violat(?:e|es|ed)|breach(?:es|ed)?|contraven(?:e|es|ed)|in violation of|in breach of) (?:[\\w'.-]+ ){0,5}?(?:resolutions?|treat(?:y|ies)|laws?|conventions?|constitution|charter|embargo)\\b"
    ),
    cue('under', '(?:illegal|unlawful|prohibited|forbidden|banned|outlawed|unconstitutional) under\\b'),
    cue(
      'resolution law treaty constitution',
      '(?:resolutions?|law|treaty|constitution) (?:that |which )?(?:ban|bans|prohibit|prohibits|forbid|forbids|require|requires)\\b'
    ),
    cue('illegal unlawful unconstitutional', 'is (?:illegal|unlawful|unconstitutional)\\b')
  ]
}
