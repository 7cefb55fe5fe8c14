import {type ClaimCues, cue} from './claim-cues.ts'

/** Cues for what is claimed, denied, judged and ruled by law, in lower case. */
export const esClaims: ClaimCues = {
  claim: [
    cue('acus', 'acus(?:a|an|ó|aron|ado|ada|ación|aciones)(?=[ ,.;:]|$)'),
    cue('sospech', 'sospech(?:a|an|as|oso|osa)(?=[ ,.;:]|$)'),
    cue('denunci', 'denunci(?:a|an|ó|aron|ado)(?=[ ,.;:]|$)'),
    cue('aleg', 'aleg(?:a|an|ó|aron|ación|aciones)(?=[ ,.;:]|$)'),
    cue('investig', 'investig(?:a|an|ó|aron|ado|ada) (?:a |por ).*por(?= )|investigad[oa]s? por(?= )'),
    cue('imputad procesad', '(?:imputad|procesad)[oa]s? por(?= )'),
    cue('habría', 'habr(?:ía|ían) [^ ]+(?:ado|ido|to|cho)(?=[ ,.;:]|$)')
  ],
  cleared: [cue('absuel absolv sobrese', '(?:absuel|absolv|sobrese)')],
  hearsay: [cue('presunt supuest', '(?:presunt|supuest)(?:o|a|os|as|amente)(?=[ ,.;:]|$)')],
  denial: [
    cue('desmient desmint desmentid', 'desm(?:iente|ienten|intió|intieron|entido)(?=[ ,.;:]|$)'),
    cue(
      'niega niegan negó negaron negado',
      '(?:niega|niegan|negó|negaron) (?:que|haber|tener|toda|todo|cualquier|las|los|la|esas|estas|ser)|lo (?:niega|niegan|negó|negaron|(?:ha|han|había|habían) negado)(?=[ ,.;:]|$)'
    ),
    cue(
      'inocen culpable',
      '(?:se|me) declar[^ ]+ (?:inocente|no culpable)s?|(?:defiend|mantien|mantuv|proclam|reiter)[^ ]+ su inocencia|(?:es|son|soy|era|eran) inocentes?(?=[ ,.;:]|$)'
    ),
    cue('nada', '(?:hizo|hice|hicieron|hicimos|hecho) nada (?:malo|ilegal|indebido|irregular)(?=[ ,.;:]|$)'),
    cue(
      'rechaz',
      'rechaz[^ ]+ (?:[^ ]+ ){0,3}(?:acusaci|alegaci|afirmaci|señalamiento|sospecha|denuncia|imputaci)'
    ),
    cue(
      'prueba',
      '(?:(?<!(?:ofrec|present|aport|mostr|dio|dado)[^ ]* (?:[^ ]+ )?)ninguna prueba|no hay pruebas)'
    ),
    cue(
      'infundad falsas falso fundamento',
      '(?:infundad[oa]s?|son falsas|es falso|sin fundamento)(?=[ ,.;:]|$)'
    )
  ],
  verdict: [
    cue('falso ciert verdad mentira', '(?:es falso|es mentira|no es cierto|no es verdad|no son ciertas)'),
    cue(
      'falsa infundada absurda ridícula mentira',
      '(?:acusaci[^ ]+|denuncias?|imputaciones|informaci[^ ]+)(?: [^ ]+)? (?:es|son|era|eran) (?:[^ ]+ )?(?:falsas?|infundadas?|absurdas?|ridículas?|mentiras?)(?=[ ,.;:]|$)'
    ),
    cue(
      'mentira absurd falsa falso calumnia ridícul infundad',
      '(?:calific|tach|tild|habl)[^ ]* .*(?:mentiras?|absurd[ao]s?|fals[ao]s?|calumnias?|ridícul[ao]s?|infundad[ao]s?)'
    )
  ],
  open: [
    cue('confirm', 'confirm[^ ,]+(?: [^ ,]+){0,4}?,? (?:ni|o) (?:de |a )?(?:desm(?:ent|int|ient)|neg|nieg)'),
    cue(
      'desment desmint desmient neg nieg',
      '(?:desm(?:ent|int|ient)|neg|nieg)[^ ,]+(?: [^ ,]+){0,4}?,? (?:ni|o) (?:de |a )?confirm'
    )
  ],
  assessment: [
    cue(
      'analistas expertos observadores economistas investigadores',
      '(?:analistas|expertos|observadores|economistas|investigadores) (?:creen|estiman|temen|prevén|consideran|esperan|calculan|dudan|sostienen)'
    ),
    cue('apunta sugiere', '(?:todo apunta|sugieren? que)'),
    cue('especul', 'especul(?:an|ación|aciones)')
  ],
  ahead: [
    cue('va van', '(?:va|van) a [a-záéíóúñ]+(?:ar|er|ir)(?:se|lo|la)?(?=[ .,;]|$)'),
    cue(
      'prev plane pretend',
      '(?:prevé|prevén|planea|planean|pretende|pretenden|tiene previsto|tienen previsto) [a-záéíóúñ]+(?:ar|er|ir)(?=[ .,;]|$)'
    ),
    cue('previst program', '(?:está|están) (?:previst|programad)[oa]s?(?= )'),
    cue('queda falta', '(?:queda|quedan|falta|faltan) por (?:[a-záéíóúñ]+)')
  ],
  law: [
    cue(
      'viola violó infring',
      '(?:viola|violan|violó|infringe|infringen) (?:[^ ]+ ){0,5}?(?:resolución|tratado|ley|derecho|constitución|convención|embargo)'
    ),
    cue('ilegal inconstitucional', '(?:es|son|sería) (?:ilegal|ilegales|inconstitucional)(?=[ ,.;:]|$)')
  ]
}
