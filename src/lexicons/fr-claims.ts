import {type ClaimCues, cue} from './claim-cues.ts'

/** Cues for what is claimed, denied, judged and ruled by law, in lower case. */
export const frClaims: ClaimCues = {
  claim: [
    cue('accus', 'accus(?:e|ent|é|és|ée|ées|ation|ations|ait|aient)(?=[ ,.;:]|$)'),
    cue('soupçon', 'soupçonn?(?:s|é|ée|és|ent|e)?(?=[ ,.;:]|$)'),
    cue('reproch', 'reproch(?:e|ent|é|és)(?=[ ,.;:]|$)'),
    cue('allégation', 'allégation'),
    cue('prétend', 'prétend(?:ent|ait|u)?(?=[ ,.;:]|$)'),
    cue('enquête', 'enquête (?:[^ ]+ ){0,2}?(?:contre|visant) '),
    cue('examen', '(?:mise?s?|mettre) en examen(?=[ ,.;:]|$)'),
    cue('aurait auraient', '(?:aurait|auraient) (?:[^ ]+ )?[^ ]+(?:é|i|u|is|it|és|ées)(?=[ ,.;:]|$)')
  ],
  cleared: [cue('acquitt relax blanchi', '(?:acquitt|relax(?:e|é|a)|blanchi)')],
  hearsay: [cue('présumé prétendu', '(?:présumée?s?|prétendument)(?=[ ,.;:]|$)')],
  denial: [
    cue('dément', 'dément(?:i|ent|is)?(?=[ ,.;:]|$)'),
    cue('nie', 'ni(?:e|ent) (?:que|avoir|toute|tout|les|ces|en bloc|être)'),
    cue('nié', 'a nié(?=[ ,.;:]|$)'),
    cue('défend', "s'en (?:défend|défendent|est (?:vivement )?défendue?)(?=[ ,.;:]|$)"),
    cue(
      'rejet récus réfut contest',
      '(?:rejet|récus|réfut|contest)[^ ]+ (?:[^ ]+ ){0,3}(?:accusation|allégation|affirmation|reproche|soupçon|information)'
    ),
    cue('aucune_preuve', '(?<!(?:apport|fourni|donn|présent|produi)[^ ]* (?:[^ ]+ )?)aucune preuve'),
    cue(
      'innocen coupable',
      '(?:clam|proclam|affirm)[^ ]+ (?:[^ ]+ )?(?:son|leur) innocence|plaid[^ ]+ non coupables?|(?:est|sont|être|suis) innocente?s?(?=[ ,.;:]|$)'
    ),
    cue('rien_fait', "rien fait (?:de (?:mal|répréhensible)|d'illégal)"),
    cue('infondé mensong fondement', '(?:infondée?s?|mensong(?:er|ère|ers|ères)|sans fondement)(?=[ ,.;:]|$)')
  ],
  verdict: [
    cue('faux vrai', "(?:c'est|c'était) (?:[^ ]+ )?faux|(?:ce n'est|n'est|n'était) pas vrai"),
    cue(
      'fausse mensong infondé absurde ridicule calomni',
      '(?:accusations?|allégations?|affirmations?|informations?|propos)(?: [^ ]+)? (?:est|sont|étai(?:t|ent)|serai(?:t|ent)) (?:[^ ]+ )?(?:fausses?|mensong[^ ]+|infondée?s?|absurdes?|ridicules?|calomni[^ ]+)(?=[ ,.;:]|$)'
    ),
    cue(
      'mensonge absurde fausse calomni ridicule grotesque',
      '(?:qualifi|parl|dénonc|juge|évoqu)[^ ]* .*(?:mensonges?|absurdes?|fausses?|calomni[^ ]+|ridicules?|grotesques?)'
    )
  ],
  open: [
    cue(
      'confirm',
      "confirm[^ ]+(?: [^ ,]+){0,4}?,? (?:ni|ou) (?:de |d')?(?:démenti|infirm|ni(?:er|é)(?=[ ,.;:]|$))"
    ),
    cue('démenti infirm', "(?:démenti|infirm)[^ ,]*(?: [^ ,]+){0,4}?,? (?:ni|ou) (?:de |d')?confirm")
  ],
  assessment: [
    cue(
      'analyste expert observateur économiste chercheur spécialiste',
      '(?:analystes|experts|observateurs|économistes|chercheurs|spécialistes) (?:estiment|jugent|redoutent|craignent|s.attendent|prévoient|pensent|y voient|doutent)'
    ),
    cue('laisse', 'laissent? (?:penser|supposer|entendre)'),
    cue('spécul', 'spécul(?:ent|ation|ations)')
  ],
  ahead: [
    cue(
      'devra devron',
      '(?:devra|devront|devrait|devraient) (?:[a-zéèê]+ )?[a-zéèêî]+(?:er|ir|re)(?=[ .,;]|$)'
    ),
    cue('va vont', '(?:va|vont) (?!de\\b)[a-zéèêî]+(?:er|ir|re)(?=[ .,;]|$)'),
    cue('prévo envisag', "(?:prévoit|prévoient|envisage|envisagent) (?:de |d'|également de )"),
    cue('reste', '(?:reste|restent) (?:à |encore |incertain|inconnu|ouvert)')
  ],
  law: [
    cue(
      'viole violé enfrei',
      '(?:viole|violent|violé|enfreint|enfreignent) (?:[^ ]+ ){0,5}?(?:résolution|traité|loi|droit|constitution|convention|embargo)'
    ),
    cue('contraire', 'contraires? (?:au droit|à la loi|à la constitution|aux traités)'),
    cue('illégal', '(?:est|sont|serait) illégale?s?(?=[ ,.;:]|$)')
  ]
}
