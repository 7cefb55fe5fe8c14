import type {Cue, Grammar} from './grammar.ts'

const cue = (stems: string, like: string): Cue => ({stems: stems.split(' '), like})

/** Cues for what is claimed, denied, judged and ruled by law, in lower case with straight apostrophes. */
export const enClaims: Pick<Grammar, 'claim' | 'denial' | 'assessment' | 'law'> = {
  claim: [
    cue(
      'accus',
      '(?<!self-|the |people |those |persons |men |women |others )accus(?:e|es|ed|ing|ations?)\\b'
    ),
    cue(
      'alleg',
      'alleg(?:e|es|ing|edly|ations?)\\b|(?:has|have|had|also|is|are|was|were|been|police|officials) alleged\\b|alleged (?:that|the|to)\\b'
    ),
    cue(
      'concern fear suspicion rumo speculation reports',
      '(?:concerns?|fears?|suspicions?|rumou?rs|speculation|reports) (?:that|about a possible|of a possible)\\b'
    ),
    cue('suspect', 'suspect(?:s|ed)? (?:that|of|him|her|them|the|in)\\b'),
    cue('claim', 'claim(?:s|ed|ing)? (?:that|to have|responsibility|he|she|they|it|the|there)\\b'),
    cue('reportedly', 'reportedly\\b'),
    cue('blam', 'blam(?:e|es|ed|ing)\\b')
  ],
  denial: [
    cue(
      'den refut',
      '(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing))\\b(?! (?:him|her|them|entry|access|funding|(?:a |the |any )?visas?|bail|permission|asylum|parole|(?:the |a |his |her |their )(?:request|motion|appeal)))'
    ),
    cue(
      'reject dismiss',
      '(?:reject|dismiss)(?:s|es|ed|ing)? (?:the |these |those |any |all |such |his |her |their |its )*(?:[\\w-]+ )?(?:allegations?|claims?|accusations?|charges|reports?|suggestions?|rumou?rs?|assertions?|notion)\\b'
    ),
    cue('evidence', 'no (?:credible )?evidence (?:that|of|for)\\b'),
    cue(
      'baseless unfounded groundless false untrue fabricated',
      '(?:is|are|was|were|as) (?:baseless|unfounded|groundless|false|untrue|fabricated)\\b'
    ),
    cue('not guilty', '(?:pleaded|pleads|pled) not guilty\\b'),
    cue(
      'disput',
      'disput(?:e|es|ed) (?:the|these|those|that|any|his|her|their) (?:claims?|allegations?|accusations?|reports?)\\b'
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
    cue('likely', '(?:is|are|appears?|seems?) (?:likely|unlikely) to\\b'),
    cue('signif', 'signif(?:y|ies|ied)\\b'),
    cue('could signal', 'could signal\\b')
  ],
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
