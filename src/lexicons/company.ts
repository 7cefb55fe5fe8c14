/** How a language says who leads a group, who comes along, and who receives it: patterns in lower case. */
export interface CompanyWords {
  /** Before whoever leads: "led by"; and behind them: "leads the delegation". */
  readonly ledBy: string
  readonly leads: string
  /** Before those who come along: "accompanied by". */
  readonly with: string
  /** Before whoever receives them: "received by"; and behind: "welcomed them". */
  readonly receivedBy: string
  readonly receives: string
  /** Where the verb comes last: "by" before a name, and what behind it tells: "von Minister Lund | empfangen". */
  readonly last?: {
    readonly by: string
    readonly leads: string
    readonly comes: string
    readonly hosts: string
  }
  /** What brings in others behind whoever leads: "with". */
  readonly joined: string
  /** Verbs and conjunctions at which what such a word governs ends. */
  readonly stops: string
}

/** The words of company, by language. */
export const companies = {
  en: {
    ledBy:
      '(?:led|headed|chaired) by|under the leadership of|(?:leading|heading) (?:the|a|an|its|their) (?:[\\p{L}-]+ ){0,3}?(?:delegation|team|group|mission|side|party) (?:is|was|will be)',
    leads:
      '(?:leads?|led|heads?|headed|chairs|chaired|(?:is|was) (?:leading|heading)|will (?:lead|head)) (?:the|a|an|its|their|his|her) (?:[\\p{L}-]+ ){0,3}?(?:delegation|team|group|mission|side|party)',
    with: '(?:accompanied|joined|flanked) by|(?:travelling|traveling) with|accompanying (?:him|her|them) (?:is|are|was|were)',
    receivedBy: '(?:received|met|welcomed|greeted|hosted)(?: [\\p{L}-]+){0,6}? by',
    receives:
      '(?:received|receives|welcomed|welcomes|greeted|greets|hosted|hosts|will (?:receive|welcome|host)) (?:him|her|them|the (?:[\\p{L}-]+ ){0,2}?(?:delegation|guests?|visitors|group|team))',
    joined: 'with|and|as well as|while',
    stops:
      'who|which|whose|that|met|meets|visited|said|told|arrived|arrives|will|was|were|is|are|has|have|had|before|after|when|while|where'
  },
  de: {
    ledBy:
      '(?:angeführt|geleitet|geführt) von|unter (?:der )?(?:leitung|führung) (?:von|des|der)|an der spitze (?:steht|stand)',
    leads:
      '(?:leitet|leitete|führt|führte) (?:die|eine|das|ihre|seine) (?:[\\p{L}-]+ ){0,2}?(?:delegation|gruppe|abordnung|team)',
    with: 'begleitet (?:wird [^,.]{2,30} )?von|in begleitung (?:von|des|der)',
    receivedBy: '(?:empfangen|begrüßt) von',
    receives:
      '(?:empfing|empfängt|begrüßte|begrüßt) (?:sie|ihn|die|den) ?(?:[\\p{L}-]+ ){0,2}?(?:delegation|gäste|gruppe|abordnung)',
    last: {
      by: 'von|vom',
      leads: '(?:angeführt|geleitet|geführt)',
      comes: 'begleitet',
      hosts: '(?:empfangen|begrüßt)'
    },
    joined: 'mit|und|sowie',
    stops:
      'der|die|das|dass|traf|trifft|besuchte|sagte|wurde|wird|ist|war|hat|hatte|bevor|nachdem|als|während'
  },
  fr: {
    ledBy: '(?:conduite?|dirigée?|menée?|emmenée?|présidée?)s? par|à la tête de la délégation,?',
    leads:
      '(?:conduit|dirige|mène|conduira|dirigera|préside) (?:la|une|sa|leur) (?:[\\p{L}-]+ ){0,2}?délégation',
    with: "accompagnée?s? (?:par|de|du|d')|flanquée?s? (?:de|du|d')",
    receivedBy: "(?:reçue?|accueillie?)s?(?: [\\p{L}'-]+){0,5}? par",
    receives: '(?:a reçu|a accueilli|reçoit|accueille|recevra) (?:la|une) (?:[\\p{L}-]+ ){0,2}?délégation',
    joined: 'avec|et|ainsi que',
    stops: 'qui|que|dont|où|a|est|ont|sont|était|avait|avant|après|lorsque|pendant'
  },
  es: {
    ledBy: '(?:encabezad|liderad|presidid|dirigid)[oa]s? por|al frente de la delegación',
    leads:
      '(?:encabeza|lidera|preside|dirige|encabezó|encabezará) (?:la|una|su) (?:[\\p{L}-]+ ){0,2}?delegación',
    with: 'acompañad[oa]s? (?:por|de|del)',
    receivedBy: '(?:recibid|saludad|acogid)[oa]s?(?: [\\p{L}-]+){0,5}? por',
    receives: '(?:recibió|recibe|recibirá|acogió) a (?:la|una) (?:[\\p{L}-]+ ){0,2}?delegación',
    joined: 'con|y|así como',
    stops: 'que|quien|cuyo|donde|ha|han|es|son|era|fue|había|antes|después|cuando|mientras'
  }
} satisfies Readonly<Record<string, CompanyWords>>
