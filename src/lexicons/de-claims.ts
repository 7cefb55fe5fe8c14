import {type ClaimCues, cue} from './claim-cues.ts'

/** Cues for what is claimed, denied, judged and ruled by law, in lower case. */
export const deClaims: ClaimCues = {
  claim: [
    cue(
      'vorw vorgeworfen wirft werfen warf warfen',
      '(?:vorwurf|vorwürfe|vorgeworfen|(?:wirft|werfen|warf|warfen) .* vor(?=[ ,.;]|$))'
    ),
    cue('beschuldig bezichtig', '(?:beschuldig|bezichtig)(?:t|te|ten|ung|ungen)'),
    cue('behaupt', 'behaupt(?:et|ete|eten|en|ung|ungen)'),
    cue('anschuldigung', 'anschuldigung'),
    cue('verdacht verdächtig', '(?:verdacht|verdächtigt)'),
    cue('soll', 'soll(?:en)? .*(?:haben|sein|worden sein)(?=[ ,.;]|$)'),
    cue('ermittel', 'ermittel(?:t|n|te|ten) .*gegen .*wegen(?= )'),
    cue('angeklagt', '(?:wegen|des|der) .*angeklagt(?=[ ,.;]|$)')
  ],
  cleared: [
    cue('freigesprochen freispruch sprach', '(?:freigesprochen|freispruch|sprach(?:en)? .*frei(?=[ ,.;]|$))')
  ],
  hearsay: [cue('angeblich mutmaßlich', '(?:angeblich|mutmaßlich)')],
  denial: [
    cue('dementi', 'dementi(?:ert|erte|erten|eren|s)?(?=[ ,.;:]|$)'),
    cue('bestreite bestritt', '(?:bestreitet|bestreiten|bestritt|bestritten)(?=[ ,.;:]|$)'),
    cue(
      'zurück',
      '(?:weist|wies|wiesen|weisen) (?:das|es) zurück|(?:weist|wies|wiesen|weisen) .*(?:vorw|anschuldigung|behauptung|verdacht|bericht|dies).* zurück'
    ),
    cue('zurückgewiesen', '(?:vorw|anschuldigung|behauptung|verdacht|bericht).* zurückgewiesen'),
    cue('haltlos unbegründet erfunden unwahr', '(?:haltlos|unbegründet|frei erfunden|unwahr)(?=[ ,.;:]|$)'),
    cue(
      'beweise belege',
      '(?<!(?:leg|liefer|nann|nenn|brach|bring|zeig)[^ ]* (?:[^ ]+ )?)kein(?:e|erlei) (?:beweise|belege)'
    ),
    cue('keine_rede', 'keine rede (?:sein|davon)(?=[ ,.;:]|$)'),
    cue(
      'nichts',
      'nichts (?:verheimlicht|verschwiegen|vertuscht|zu verbergen|(?:unrechtes|falsches|verbotenes|illegales) (?:getan|gemacht))(?=[ ,.;:]|$)'
    ),
    cue(
      'unschuld schuldig',
      '(?:beteuer|beton)[^ ]+ (?:[^ ]+ )?(?:ihre|seine) unschuld|nicht schuldig|(?:ist|sei|bin|sind|seien) unschuldig(?=[ ,.;:]|$)'
    )
  ],
  verdict: [
    cue('stimm', '(?:das|dies|es) stimm(?:t|e) (?:so |einfach |schlicht )?nicht'),
    cue(
      'wahr falsch gelogen richtig',
      '(?:das|dies|es) (?:ist|sei|war|sind) (?:[^ ]+ )?(?:nicht wahr|falsch|unwahr|gelogen|nicht richtig)'
    ),
    cue(
      'lüge unsinn falsch unwahr haltlos erfunden erlogen absurd',
      '(?:das|dies|(?:vorwürfe|anschuldigungen|behauptung(?:en)?|berichte?)(?: [^ ]+)?) (?:ist|sei|war|sind|seien|waren) (?:[^ ]+ ){0,2}?(?:lügen?|unsinn|falsch|unwahr|haltlos|erfunden|erlogen|absurd)(?=[ ,.;:]|$)'
    ),
    cue(
      'lüge absurd unsinn lächerlich haltlos erfunden verleumdung unwahr falsch',
      '(?:nannte|nannten|nennt|nennen|bezeichne[^ ]+|sprach von|spricht von|sprachen von) .*(?:lügen?|absurd|unsinn|lächerlich|haltlos|erfunden|verleumdung|unwahr|falsch)'
    )
  ],
  open: [
    cue(
      'bestätig',
      'bestätig[^ ,]*(?: [^ ,]+){0,4}?,? (?:noch|oder) (?:[^ ]+ ){0,3}?(?:zu )?(?:dementier|bestreit|bestritt|widerleg|vernein)'
    ),
    cue(
      'dementier bestreit bestritt',
      '(?:dementier|bestreit|bestritt)[^ ,]*(?: [^ ,]+){0,4}?,? (?:noch|oder) (?:[^ ]+ ){0,3}?(?:zu )?bestätig'
    )
  ],
  assessment: [
    cue(
      'experte analyst beobachter ökonom forscher fachleute',
      '(?:experten|analysten|beobachter|ökonomen|forscher|fachleute) (?:gehen davon aus|rechnen|vermuten|halten|sehen|warnen|erwarten|befürchten|glauben|schätzen)'
    ),
    cue('deute', 'deute(?:t|n) darauf hin'),
    cue('spekul', 'spekul(?:iert|ieren|ation)')
  ],
  // "soll gesagt haben" is hearsay, not a plan.
  ahead: [
    cue(
      'soll',
      '(?:soll|sollen) (?:[^\\s,;:.]+ ){1,14}?(?:werden|beginnen|stattfinden|öffnen|folgen|entstehen|entscheiden|fallen|fertig|starten|kommen)(?=[.,;]|$)'
    ),
    cue(
      'wird werden',
      '(?:wird|werden) (?:[^\\s,;:.]+ ){0,10}?(?:erwartet|voraussichtlich|frühestens|entscheiden|beginnen|stattfinden|folgen|starten)(?=[.,; ]|$)'
    ),
    cue(
      'plan beabsichtig hoff',
      '(?:plant|planen|beabsichtigt|beabsichtigen|hofft|hoffen)\\b[^.;:]* zu [a-zäöüß]+en(?=[.,;]|$)'
    ),
    cue(
      'offen unklar ungewiss',
      '(?:ist|sind|bleibt|bleiben) (?:noch |weiterhin |bislang )?(?:offen|unklar|ungewiss)(?=[.,; ]|$)'
    )
  ],
  law: [
    cue(
      'verstö versto verstieß',
      '(?:verstößt|verstoßen|verstieß|verstießen) gegen .*(?:resolution|vertrag|gesetz|völkerrecht|verfassung|recht)'
    ),
    cue(
      'verletz',
      'verletz(?:t|en|te|ten) (?:das|die|den|dieses|diese|diesen|ein|eine|einen) [^ ]*(?:resolution|vertrag|gesetz|völkerrecht|verfassung|embargo)'
    ),
    cue(
      'völkerrechtswidrig rechtswidrig verfassungswidrig',
      '(?:völkerrechtswidrig|rechtswidrig|verfassungswidrig)'
    )
  ]
}
