import {describe, expect, it} from 'vitest'
import {factsIn, factsOf, voiceLines} from './facts-of.ts'

describe('a voice', () => {
  it.each([
    [
      'Its director, Dr. Karin Voss, said the berth was shut.',
      'Karin Voss [] said/says: Said the berth was shut'
    ],
    [
      '“Half of the oil is gone from the bay,” said Mayor Ann Hall at an Aug. 4 meeting of the board.',
      'Mayor Ann Hall [] said/says: “Half of the oil is gone from the bay”'
    ],
    [
      'A spokeswoman for the nurses’ union said the berth was shut.',
      'A spokeswoman for the nurses’ union [] said/says: Said the berth was shut'
    ],
    [
      '“We did nothing wrong,” the port’s chief executive, Tom Rask, told the paper on Friday.',
      'The port’s chief executive, Tom Rask [] told/says: “We did nothing wrong”'
    ],
    [
      'Chief executive Marie Oster: “We have let all of them down.”',
      'Chief executive Marie Oster [] /says: “We have let all of them down.”'
    ],
    [
      'Tom Rask of the port board also reacted on Friday, “We are sad to see the old berth go.”',
      'Tom Rask of the port board [] reacted/says: Also reacted on Friday, “We are sad to see the old berth go.”'
    ],
    [
      'Mayor Ann Hall doubted that the berth was shut.',
      'Mayor Ann Hall [] doubted/opposes: Doubted that the berth was shut'
    ],
    [
      'GENEVA (Harbour News) — The port board said “the berth is shut and stays so for the whole of May”.',
      'The port board [] said/says: Said “the berth is shut and stays so for the whole of May”'
    ],
    [
      'The papers came out in May, which Minister Ann Hall described as “a plot”.',
      'Minister Ann Hall [] described/says: The papers came out in May, which Minister Ann Hall described as “a plot”'
    ],
    [
      'Lisa Parry, a retired nurse, said the berth was shut.',
      'Lisa Parry, a retired nurse [] said/says: Said the berth was shut'
    ],
    [
      'Lisa Parry, a registered midwife and mother of three children in Oslo, said the berth was shut.',
      'Lisa Parry [] said/says: Said the berth was shut'
    ],
    [
      'Another former adviser, Stefan Gork, also spoke in the hall and urged them to stay calm.',
      'Another former adviser, Stefan Gork [] urged/says: Urged them to stay calm'
    ],
    [
      'The US Geological Survey reported it was of magnitude seven.',
      'The US Geological Survey [] reported/says: Reported it was of magnitude seven'
    ],
    [
      'Mayor Ann Hall and others in the Labour Party warned the delay could be a threat.',
      'Mayor Ann Hall and others in the Labour Party [] warned/warns: Warned the delay could be a threat'
    ],
    [
      'The general manager of Harbour Media, Dr Adam bin Tamir, blamed the rebels for the fire.',
      'Dr Adam bin Tamir [] blamed/opposes: Blamed the rebels for the fire'
    ],
    [
      'New Rye and Lund County officials said the berth was shut.',
      'New Rye and Lund County officials [] said/says: Said the berth was shut'
    ],
    [
      'The Committee to Protect Harbours reports sixteen other accidents.',
      'The Committee to Protect Harbours [] reports/says: The Committee to Protect Harbours reports sixteen other accidents'
    ],
    [
      'Sixty people were hurt yesterday according to health officials, ranging in age from eleven to 75.',
      'Health officials [] /says: Sixty people were hurt yesterday according to health officials, ranging in age from eleven to 75'
    ],
    [
      'The warning came on Monday and other forecasters predicted a surge of three feet.',
      'Other forecasters [] predicted/says: Predicted a surge of three feet'
    ],
    ['Facebook further said the berth was shut.', 'Facebook [] said/says: Further said the berth was shut'],
    [
      'Lund Airways claims union pilots are trying to slow it down.',
      'Lund Airways [] claims/says: Claims union pilots are trying to slow it down'
    ],
    ['The mayor has called for members to pay.', 'The mayor [] called/says: Has called for members to pay'],
    ['Ann Meyer pleaded not guilty to theft.', 'Ann Meyer [] pleaded/says: Pleaded not guilty to theft'],
    ['The mayor called the police slow.', 'The mayor [] called/says: The mayor called the police slow'],
    [
      'When Minister Ann Hall wrote that the berth was shut, the board met.',
      'Minister Ann Hall [] wrote/says: When Minister Ann Hall wrote that the berth was shut, the board met'
    ],
    [
      'The Oslo-based retailer Lundex said the berth was shut.',
      'The Oslo-based retailer Lundex [] said/says: Said the berth was shut'
    ],
    [
      'On Friday port officials said the berth was shut.',
      'Port officials [] said/says: Said the berth was shut'
    ],
    [
      'Notably, Mayor Ann Hall declared that the berth was shut.',
      'Mayor Ann Hall [] declared/says: Declared that the berth was shut'
    ],
    [
      'In a letter to the board, published on Monday, Ann Lund said the berth was shut.',
      'Ann Lund [] said/says: Said the berth was shut'
    ],
    [
      'Calling it a “plain mistake” the mayor said the berth would open.',
      'The mayor [] said/says: Said the berth would open'
    ],
    [
      'The ferry was late for reasons which Mayor Ann Hall has said are known.',
      'Mayor Ann Hall [] said/says: The ferry was late for reasons which Mayor Ann Hall has said are known'
    ],
    [
      'The plan was drafted by Ann Lund, who said it would take years.',
      'Ann Lund [] said/says: Said it would take years'
    ],
    [
      'The march ended after organisers said that the police had closed the square.',
      'Organisers [] said/says: Said that the police had closed the square'
    ],
    [
      'According to the Harbour Agency, as of Monday morning, nine ships were missing.',
      'The Harbour Agency [] /says: As of Monday morning, nine ships were missing'
    ],
    [
      'According to Dr Hall, nine ships were missing by the evening.',
      'Dr Hall [] /says: Nine ships were missing by the evening'
    ],
    [
      'One of the study’s authors, geologist Ann Hall, told a paper the cliff was safe.',
      'One of the study’s authors, geologist Ann Hall [] told/says: Told a paper the cliff was safe'
    ],
    [
      'Ann Lund, his wife and the chair of the Harbour Party, said the cliff was safe.',
      'Ann Lund [] said/says: Said the cliff was safe'
    ],
    [
      'The secretary of the dock union (Dockers, Pilots and Crews), Ann Lund, said the cliff was safe.',
      'Ann Lund [] said/says: Said the cliff was safe'
    ],
    [
      'Retired FBI agent and cliff specialist Ann Hall told a paper the cliff was safe.',
      'Retired FBI agent and cliff specialist Ann Hall [] told/says: Told a paper the cliff was safe'
    ],
    [
      'Ferry captains’ union general secretary Ann Hall said the cliff was safe.',
      'Ferry captains’ union general secretary Ann Hall [] said/says: Said the cliff was safe'
    ],
    [
      'The rapper Hall West said the cliff was safe.',
      'The rapper Hall West [] said/says: Said the cliff was safe'
    ],
    [
      'Scientists report small gains for sea grass.',
      'Scientists [] report/says: Report small gains for sea grass'
    ],
    [
      'The council does not believe that the berth will open.',
      'The council [] believe/says: Does not believe that the berth will open'
    ],
    [
      'Mayor Ann Hall paid tribute to the divers of the port.',
      'Mayor Ann Hall [] paid tribute/supports: Paid tribute to the divers of the port'
    ],
    [
      'The raid was condemned by the foreign ministry in May.',
      'The foreign ministry [] condemned/opposes: The raid was condemned by the foreign ministry in May'
    ],
    [
      'The find was announced on Friday by the University of Ghent.',
      'The University of Ghent [] announced/says: The find was announced on Friday by the University of Ghent'
    ],
    [
      'Mayor Ann Hall was quoted by a newspaper as saying that the bridge is safe.',
      'Mayor Ann Hall [] /says: That the bridge is safe'
    ],
    [
      'The paper cited Mayor Ann Hall as saying the pier had been closed in spring.',
      'Mayor Ann Hall [] /says: The pier had been closed in spring'
    ],
    [
      'Divers, according to the harbour ministry recovered the wreck within an hour.',
      'The harbour ministry [] /says: Divers, according to the harbour ministry recovered the wreck within an hour'
    ],
    [
      'Turkey maintains a position that only the north has a right to the zone.',
      'Turkey [TR] maintains/says: Maintains a position that only the north has a right to the zone'
    ],
    [
      'The operator maintains the pumps meet the rule in full.',
      'The operator [] maintains/says: Maintains the pumps meet the rule in full'
    ],
    [
      'Many live there, and while nobody was hurt, local activists claimed the fire had been set.',
      'Local activists [] claimed/says: Claimed the fire had been set'
    ],
    [
      'Assembly president Eva Lund in relaying the news to the house said the king had died.',
      'Assembly president Eva Lund [] said/says: Said the king had died'
    ],
    [
      'North–South Bank president Ann Hall said the loans would be paid back.',
      'North–South Bank president Ann Hall [] said/says: Said the loans would be paid back'
    ],
    [
      '“Many people think that the line should close,” said a driver using another name.',
      'A driver [] said/says: “Many people think that the line should close”'
    ],
    [
      'President Omar Hadi el-Masri said the border would open in spring.',
      'President Omar Hadi el-Masri [] said/says: Said the border would open in spring'
    ],
    [
      'The Kremlin has confirmed that the two delegations will meet again before the summer.',
      'The Kremlin [RU] confirmed/says: Has confirmed that the two delegations will meet again before the summer'
    ],
    [
      'The United States has renewed warnings to Tehran about sending drones across the border.',
      'The United States [US] renewed warnings/warns: Has renewed warnings to Tehran about sending drones across the border'
    ],
    [
      'South Korean Deputy Foreign Minister Han Ji-woo cautions against lifting the sanctions before the inspectors return.',
      'South Korean Deputy Foreign Minister Han Ji-woo [KR] cautions/warns: Cautions against lifting the sanctions before the inspectors return'
    ],
    [
      'The road is closed until further notice, officials said on Friday.',
      'Officials [] said/says: The road is closed until further notice'
    ],
    [
      '“We will rebuild every single house in this street,” said Mayor Ann Hall.',
      'Mayor Ann Hall [] said/says: “We will rebuild every single house in this street”'
    ],
    [
      '“We will rebuild every house,” Hall said, “but it will take time.”',
      'Hall [] said/says: “We will rebuild every house, but it will take time.”'
    ],
    [
      'According to the ministry, eleven bridges have to be replaced this year.',
      'The ministry [] /says: Eleven bridges have to be replaced this year'
    ],
    [
      'Eleven bridges have to be replaced, according to investigators.',
      'Investigators [] /says: Eleven bridges have to be replaced'
    ],
    [
      'The wreck, Roberts said, will be examined by divers next week.',
      'Roberts [] said/says: The wreck will be examined by divers next week'
    ],
    [
      'Tom Kubiak, a fire service spokesman, told reporters the alarm had failed.',
      'Tom Kubiak, a fire service spokesman [] told/says: Told reporters the alarm had failed'
    ],
    [
      'China, Iran, and Russia have pledged funds for the new railway line.',
      'China, Iran, and Russia [CN,IR,RU] pledged/says: Have pledged funds for the new railway line'
    ],
    [
      '“The ice will hold until the spring,” said study co-author Karen Ness of the polar institute.',
      'Study co-author Karen Ness of the polar institute [] said/says: “The ice will hold until the spring”'
    ],
    [
      'Bishop Eva Lund of the See of Oslo said the rules bind all her priests.',
      'Bishop Eva Lund of the See of Oslo [] said/says: Said the rules bind all her priests'
    ],
    [
      'Eva Lund, a rapporteur for the council who had looked into the case, cautioned that justice takes time.',
      'Eva Lund [] cautioned/warns: Cautioned that justice takes time'
    ],
    [
      'Hall, in remarks to the press, said the rules bind all her priests.',
      'Hall [] said/says: Said the rules bind all her priests'
    ],
    [
      'Oslo University shipping expert and former captain, Eva Lund, said the port is too small for it.',
      'Eva Lund [] said/says: Said the port is too small for it'
    ],
    [
      'US Ambassador to Germany Richard Hess alleged, among other things, that the ship carries arms.',
      'US Ambassador to Germany Richard Hess [US] alleged/says: Alleged, among other things, that the ship carries arms'
    ],
    [
      'The ship carries arms, according to a tweet on Monday by Foreign Minister Eva Lund.',
      'Foreign Minister Eva Lund [] /says: The ship carries arms'
    ],
    [
      'Two crews were sent; according to investigators, one of them never arrived.',
      'Investigators [] /says: One of them never arrived'
    ],
    [
      'Lund reaffirmed that the port is open to ships of all nations.',
      'Lund [] reaffirmed/says: Reaffirmed that the port is open to ships of all nations'
    ]
  ])('is read from %s', (text, voice) => {
    expect(voiceLines(factsOf(`${text} Roberts and Hall were there when Hall spoke.`))).toEqual([voice])
  })

  it('is each of two where one denies what the other says', () => {
    expect(voiceLines(factsOf('The union accused the port of neglect, a charge the mayor denies.'))).toEqual([
      'The union [] accused/opposes: Accused the port of neglect, a charge the mayor denies',
      'The mayor [] denies/denies: The union accused the port of neglect, a charge the mayor denies'
    ])
  })

  it('is one for whoever is called by their office afterwards', () => {
    const text =
      'Economics minister Ann Hall sent a letter of support, but the minister said a second line may follow.'
    expect(voiceLines(factsOf(text))).toHaveLength(1)
    expect(voiceLines(factsOf(text.replace('the minister', 'the mayor')))).toHaveLength(2)
  })

  it('is one for two capitals that deny together, in the whole sentence where too few words are left', () => {
    const text =
      'While both Lima and Quito deny these claims, the closer ties have raised eyebrows among Washington and its allies.'
    expect(voiceLines(factsOf(text))).toEqual([
      'Lima and Quito [PE,EC] deny/denies: While both Lima and Quito deny these claims, the closer ties have raised eyebrows among Washington and its allies',
      'Washington and its allies [US] raised eyebrows/warns: The closer ties have raised eyebrows among Washington and its allies'
    ])
  })

  it('is not that of whom a clause in front only mentions, where the main clause has its own', () => {
    const text = 'After Norway said the plant was safe, Sweden said that it would be too early to open it.'
    expect(voiceLines(factsOf(text))).toEqual([
      'Sweden [SE] said/says: Said that it would be too early to open it'
    ])
  })

  it.each([
    ['The plan was welcomed by the World Bank and international bankers, though they fear delays.', []],
    ['The plan was welcomed by the World Bank and Norway.', ['The World Bank and Norway']],
    ['The raid was condemned by Norway and led to protests in Lima.', ['Norway']]
  ])('in the passive is that of all who are named, or of nobody: %s', (text, actors) => {
    expect(factsOf(text).voices.map(({actor}) => actor)).toEqual(actors)
  })

  it.each([
    ['The parents’ council alleges that the dust makes children ill.', 'The parents’ council', 'alleges'],
    ['The owner denies this.', 'The owner', 'denies'],
    ['A retired foreman accuses the works of switching its filters off.', 'A retired foreman', 'accuses'],
    ['The district nurse claims that coughs have doubled.', 'The district nurse', 'claims'],
    ['The fishermen’s league claims that mud was let in.', 'The fishermen’s league', 'claims'],
    ['The league also accuses the operator of hiding records.', 'The league', 'accuses'],
    ['The works denies that its filters were off.', 'The works', 'denies'],
    ['Several shopkeepers blamed the closure for their losses.', 'Several shopkeepers', 'blamed'],
    ['The owner of the tanker insists that the crew was complete.', 'The owner of the tanker', 'insists'],
    [
      'The Office for Public Health warns that one summer proves little.',
      'The Office for Public Health',
      'warns'
    ],
    ['The Tenants’ Union supports the grant for shutters.', 'The Tenants’ Union', 'supports'],
    ['US authorities claimed the site was the largest of its kind.', 'US authorities', 'claimed'],
    ['Ireland supports the ban.', 'Ireland', 'supports'],
    ['A third of the volunteers say they can help for one season.', 'A third of the volunteers', 'say'],
    ['Critics from across the valley warned of floods.', 'Critics from across the valley', 'warned'],
    ['Legal and religious groups have called for a pause.', 'Legal and religious groups', 'called'],
    ['Egyptologists have reported a second chamber.', 'Egyptologists', 'reported'],
    ['The Center for Biological Study warned of floods.', 'The Center for Biological Study', 'warned'],
    ['Hall went on to say the plan was dead.', 'Hall', 'say'],
    ['Hall pointed out that the plan was dead.', 'Hall', 'pointed out'],
    ['Hall made clear that the plan was dead.', 'Hall', 'made clear'],
    ['Minister Ann Hall speaking to the press called the plan dead.', 'Minister Ann Hall', 'called'],
    ['Both halls were closed and local police warned of floods.', 'Local police', 'warned'],
    ['“We will rebuild the hall for all of them,” Hall continued.', 'Hall', 'continued'],
    ['Added Minister Ann Hall, “We will rebuild the hall for all of them.”', 'Minister Ann Hall', 'Added'],
    ['“We will not leave the old hall,” vowed Minister Ann Hall.', 'Minister Ann Hall', 'vowed'],
    ['Minister Ann Hall branded the plan “a farce”.', 'Minister Ann Hall', 'branded'],
    ['Minister Ann Hall came out against the plan.', 'Minister Ann Hall', 'came out against'],
    ['Minister Ann Hall spoke in favour of the plan.', 'Minister Ann Hall', 'spoke in favour of'],
    ['Minister Ann Hall brushed aside the plan.', 'Minister Ann Hall', 'brushed aside'],
    ['Minister Ann Hall spoke of “a black day for the port”.', 'Minister Ann Hall', 'spoke'],
    ['Minister Ann Hall attacked the plan as “a gift to the rich”.', 'Minister Ann Hall', 'attacked'],
    ['Minister Ann Hall expressed a preference for a slow start.', 'Minister Ann Hall', 'expressed'],
    ['Hall was quoted by the paper as saying that the hall was safe.', 'Hall', ''],
    [
      'Dr Ann Hall of the Marsh Institute (MI), announced that it was over.',
      'Dr Ann Hall of the Marsh Institute',
      'announced'
    ],
    ['According to Dr Ann Hall, who leads the study, the marsh is dry.', 'Dr Ann Hall', ''],
    ['The hall is safe and according to the Ministry of Works it will open.', 'The Ministry of Works', ''],
    [
      'Former ambassador to the United Nations Ann Hall said it was over.',
      'Former ambassador to the United Nations Ann Hall',
      'said'
    ],
    ['One of these groups, the River League, said it was over.', 'The River League', 'said'],
    [
      'The rebel group, the Sons of the Valley, said it was over.',
      'The rebel group, the Sons of the Valley',
      'said'
    ],
    ['A few days later the administration said it was over.', 'The administration', 'said'],
    [
      'On Monday, an international team of scientists report that it is over.',
      'An international team of scientists',
      'report'
    ],
    ['The team, led by Ann Hall, reported that it was over.', 'The team', 'reported'],
    ['Sources close to the talks said it was over.', 'Sources close to the talks', 'said'],
    ['People who live near the hall say it is over.', 'People who live near the hall', 'say'],
    ['A clerk who asked not to be named said it was over.', 'A clerk who asked not to be named', 'said'],
    ['Nordline, which owns the hall, said it was over.', 'Nordline', 'said'],
    [
      'It was opposed by the Farming, Fishing and Mining Board who asked for more time.',
      'The Farming, Fishing and Mining Board',
      'asked'
    ],
    [
      'Scientists from the University of Lund at Alba (LU Alba) in Scania reported that it was over.',
      'Scientists from the University of Lund at Alba (LU Alba) in Scania',
      'reported'
    ],
    ['The defence argued that it was over.', 'The defence', 'argued'],
    [
      'Minister Ann Hall took a parting shot on the radio: “That hall will never open again.”',
      'Minister Ann Hall',
      ''
    ]
  ])('may be a plain noun phrase right before the verb: %s', (text, actor, stance) => {
    expect(factsOf(text).voices.map((voice) => [voice.actor, voice.countries, voice.stance])).toEqual([
      [actor, actor === 'Ireland' ? ['IE'] : actor.startsWith('US') ? ['US'] : [], stance]
    ])
  })

  it.each([
    ['The government expressed concern about the state of the old dam.', 'expressed concern'],
    ['The government expressed deep concern about the state of the old dam.', 'expressed'],
    ['The government repeated warnings about the state of the old dam.', 'repeated warnings'],
    ['The government made threats against the owners of the old dam.', 'made threats'],
    ['The government gave support to the owners of the old dam.', 'gave support'],
    ['Norway has spoken out against the deal.', 'spoken out']
  ])('takes a verb with the noun or the particle that it needs: %s', (text, stance) => {
    expect(factsOf(text).voices.map((voice) => voice.stance)).toEqual([stance])
  })

  it.each([
    ['“It is over,” said a tearful Hall.', 'Hall [] said/says: “It is over”'],
    ['With the acquisition Hall said the port would grow.', 'Hall [] said/says: Said the port would grow']
  ])('is that of somebody whom the story knows: %s', (text, expected) => {
    const facts = factsIn(`Mayor Ann Hall opened the port.\n\n${text}`).at(-1)
    expect(facts && voiceLines(facts)).toEqual([expected])
  })

  it.each([
    [
      'The Daily Herald reported the governor said the dam was safe.',
      'The governor [] said/says: The Daily Herald reported the governor said the dam was safe'
    ],
    [
      'The Daily Herald reported that police said the dam was safe.',
      'Police [] said/says: The Daily Herald reported that police said the dam was safe'
    ],
    [
      'Ali Rask, speaking for the town, reported yesterday, “We have five cases in all.”',
      'Ali Rask [] reported/says: Reported yesterday, “We have five cases in all.”'
    ]
  ])('is not lost behind a paper, nor the paper before it: %s', (text, expected) => {
    expect(voiceLines(factsOf(text))).toEqual([expected])
  })

  it('belongs to the subject beside the verb, not to the country named first', () => {
    const text =
      'North Korea’s open support for Russia has drawn attention, and Putin has pledged to deepen their ties step by step.'
    expect(voiceLines(factsOf(text))).toEqual([
      'Putin [] pledged/says: Has pledged to deepen their ties step by step'
    ])
  })

  it.each([
    ['Mayor Ann Hall said: "The pier is old. It will be closed in May."', 'Said: "The pier is old"'],
    ['“The pier is old. It will be closed in May,” said Mayor Ann Hall.', '“It will be closed in May”'],
    ['The union"s office in Rye, said Mayor Ann Hall, is closed".', 'The union"s office in Rye is closed"']
  ])('has both marks of a quotation that runs over sentences, and no mark of its own: %s', (text, said) => {
    expect(factsIn(text).flatMap(({voices}) => voices.map(({point}) => point.text))).toEqual([said])
  })

  it.each([
    [
      'A truck hit a car; around 50 gallons of fuel, officials said, spilled and burned.',
      ['Officials [] said/says: Around 50 gallons of fuel spilled and burned']
    ],
    [
      'Orders will keep it busy, Hall said, and paying back seems easy; the mayor doubted this.',
      ['Hall [] said/says: Orders will keep it busy and paying back seems easy']
    ],
    [
      'The road, police said, was shut; it opens soon.',
      ['Police [] said/says: The road was shut; it opens soon']
    ],
    ['Hall agreed to help with the inquiry.', []],
    ['The two ministers agreed on a line between the islands.', []],
    ['The mayor appealed the decision to a higher court.', []]
  ])('ends with its own clause, and is no act: %s', (text, lines) => {
    expect(factsIn(`Minister Ann Hall came.\n\n${text}`).slice(1).flatMap(voiceLines).slice(0, 1)).toEqual(
      lines
    )
  })

  it('closes a quotation that the next paragraph goes on with', () => {
    const [facts] = factsIn(
      'The mayor, Ann Hall, said: “I never talk of ships, but this one is too long for the pier.\n\n“We will say so.”'
    )
    expect(facts?.voices[0]?.point.text).toBe(
      'Said: “I never talk of ships, but this one is too long for the pier”'
    )
  })

  it('is never cut at a “but”', () => {
    expect(
      voiceLines(factsOf('The envoy said there had been progress, but that gaps remain on three points.'))
    ).toEqual(['The envoy [] said/says: Said there had been progress, but that gaps remain on three points'])
  })

  it('keeps the country of an office that stands elsewhere in the document', () => {
    const [, second] = factsIn(
      'Greek Prime Minister Eleni Papas flew to Oslo. Papas said that the talks would go on for weeks.'
    )
    expect(second?.voices.map(({actor, countries}) => ({actor, countries}))).toEqual([
      {actor: 'Papas', countries: ['GR']}
    ])
  })

  it('speaks for no country by nationality or by a former office', () => {
    const voices = factsIn(
      'Former Russian agent Oleg Petrov accused the service of spying on him at home. Former French minister Anne Leroy said the plan was a mistake from the start. Russian experts said the ice was too thin for trucks.'
    ).flatMap((facts) => facts.voices)
    expect(voices.map(({actor, countries}) => [actor, countries])).toEqual([
      ['Former Russian agent Oleg Petrov', []],
      ['Former French minister Anne Leroy', []],
      ['Russian experts', []]
    ])
  })

  it.each([
    ['an outlet', 'The plant has been closed since May, according to Sputnik.'],
    ['a paper that reports', 'The Daily Herald reported that the plant would close in spring.'],
    ['a pronoun', 'He said that the plant would close before the end of spring.'],
    ['an abstract head', 'North Korea’s support suggests that the alliance will hold for a while.'],
    ['another abstract head', 'The composition of the team suggests that trade comes first this time.'],
    ['a motion', 'The motion claims that the order is against the law of the land.'],
    ['a letter', 'The letter said that the plant would close in spring.'],
    ['support as a subject', 'The support of the towns suggests that the plan will pass.'],
    ['a question', 'The question asked most often is when the plant will close.'],
    ['a thing before a verb that things take', 'The new turbine confirms that wind pays off here.'],
    ['a participle after a noun', 'A poor harvest blamed on drought sent prices up in every town.'],
    ['the latter', 'The latter denies that the plant will close in spring.'],
    ['a possessive', 'Its owner denies that the plant will close in spring.'],
    ['a clause between', 'The plant that closed denies workers their wages every month.'],
    ['time before a verb', 'The next day said little about what was to come.'],
    [
      'the last of a list',
      'Firms such as Daimler, Bosch, and Siemens have announced plans to leave the country.'
    ],
    ['a gift to somebody', 'The storm gave India hope of rain before the end of May.'],
    ['a passive', 'The minister was told that the plant would close in spring.'],
    ['a passive of what was not done', 'Raids were not condemned by the foreign ministry in May.'],
    ['an act told by the way', 'The march began after the ministry announced a ban.'],
    ['a question left open', 'The council did not say when the berth would open.'],
    ['a denial that is not given', 'Mayor Ann Hall did not deny the report.'],
    ['a verb that means something else', 'Eva Lund, who hails from Oslo, won the race.'],
    ['a passive of what nobody did', 'Nothing was announced on Friday by the University of Ghent.'],
    ['hearsay', 'The minister reportedly said that the plant would close in spring.'],
    ['an intention', 'The minister may say that the plant will close in spring.'],
    ['a participle', 'Officials accused of taking bribes left the country in spring.'],
    ['a noun that looks like a verb', 'The union claims office is on the second floor of the hall.'],
    ['a negation', 'No group said that the plant would close in spring.'],
    ['a storm that goes on', 'The storm continued to the north and reached the coast.'],
    ['a verb without its particle', 'The arrow pointed at the plant that would close in spring.'],
    ['a verb inside a quotation', 'The banner read “Ministers said nothing about the closing plant”.'],
    ['time before the verb', 'USA Today noted that the plant would close in spring.'],
    [
      'a policy that is kept',
      'The department maintains a policy of not charging any sitting president with crimes.'
    ],
    ['a place that is kept', 'The team have maintained top spot on the ladder with a win.'],
    ['a call for help', 'The teacher called the police in Oslo on Sunday morning.'],
    ['a plea that admits', 'Some of the guards pleaded guilty in May.'],
    ['lives that are lost', 'The ministry saw a storm that came in May and claimed about 300 lives.'],
    ['a report', 'The WHO report yesterday, there had been ten deaths in Rye.'],
    ['a call of a vote', 'The minister called an election for the end of May.'],
    ['a call by phone', 'The president called the prime minister to offer help.'],
    ['what is only borne out', 'The team from Ghent then read the letters and confirmed their conclusion.'],
    ['what is given', 'By tradition, Charlemagne brought back the relic and offered it to the diocese.'],
    [
      'who is spoken of',
      'In a statement, Ann Maes Hall, his wife and the chair of the board, said Hall “worked to the end”.'
    ],
    ['a noun after a country', 'The plan was to halt Norway recounts in the autumn of that year.'],
    ['a stage that was taken', 'Minister Ann Hall came out of the hall and spoke for an hour.'],
    ['an attack', 'The rebels attacked the hall, the old mill and the bridge.'],
    ['reports that cite somebody', 'Reports citing sources in the council have shown how much it cost.'],
    ['a reason', 'Scientists from the University of Ghent examine the reason for the fall in numbers.'],
    ['what is sent in support', 'The government sent a crew in support of the port in May.'],
    [
      'who listens',
      'The clerk whose letter began it, a former nurse named Lisa Parry, told the broadcaster RTV that the berth was shut.'
    ],
    ['an act of police', 'The driver was questioned by police for two hours on Monday.']
  ])('is not read from %s', (_, text) => {
    expect(voiceLines(factsOf(text))).toEqual([])
  })

  it.each([
    ['The council rejected the allegations against its chairman on Monday.', 'denies'],
    ['The council rejected the plan for a new stadium on Monday.', 'opposes'],
    ['The government denied visas to all eleven members of the team.', 'opposes'],
    ['The government welcomed the agreement between the two ports on Monday.', 'supports'],
    ['The government expressed concern about the state of the old dam.', 'warns'],
    ['The government did not deny that the dam had been neglected.', 'says']
  ])('takes its act from the verb and its object: %s', (text, act) => {
    expect(factsOf(text).voices.map((voice) => voice.act)).toEqual([act])
  })

  it('carries its sentence, its label and its stance as a point', () => {
    const {voices} = factsOf('The Kremlin has confirmed that the two delegations will meet again.')
    expect(voices.map(({point}) => ({...point, from: point.from.map((sentence) => sentence.id)}))).toEqual([
      {
        type: 'point',
        kind: 'extract',
        text: 'Has confirmed that the two delegations will meet again',
        from: ['p1s1'],
        label: 'The Kremlin',
        stance: 'confirmed',
        countries: ['RU']
      }
    ])
  })
})

describe('a quotation that somebody passes on', () => {
  it.each([
    [
      'Mayor Ann Hall said the berth was shut, the state news agency Rysk reported on Saturday.',
      'Mayor Ann Hall [] said/says: Said the berth was shut, the state news agency Rysk reported on Saturday'
    ],
    [
      '“The berth is shut and will stay so,” Mayor Ann Hall told the Rysk news agency, the agency said.',
      'Mayor Ann Hall [] told/says: “The berth is shut and will stay so”'
    ],
    [
      '“The berth is shut and will stay so,” Mayor Ann Hall was quoted as saying by the Rysk news agency.',
      'Mayor Ann Hall [] /says: “The berth is shut and will stay so”'
    ]
  ])('belongs to whoever is quoted: %s', (text, voice) => {
    expect(voiceLines(factsOf(text))).toEqual([voice])
  })

  it.each([
    [
      'en',
      'The mayor Ann Hall said: “No berth is shut. We have told them so,” the news agency Rysk reported.'
    ],
    ['en', 'He said: “No berth is shut. We have told them so,” the Polish news agency reported.'],
    [
      'de',
      'Bürgermeisterin Ann Hall sagte: „Kein Kai ist gesperrt. Wir haben das gesagt“, berichtete die Agentur Rysk.'
    ],
    [
      'fr',
      'La maire Ann Hall a déclaré : « Aucun quai n’est fermé. Nous l’avons dit », a rapporté l’agence Rysk.'
    ],
    [
      'es',
      'La alcaldesa Ann Hall dijo: «Ningún muelle está cerrado. Lo hemos dicho», informó la agencia Rysk.'
    ]
  ])('is no statement of the agency where it ends in another sentence: %s', (lang, text) => {
    const {voices, dangling, relayed} = factsIn(text, lang)[1] ?? {}
    expect({voices, dangling, relayed}).toEqual({voices: [], dangling: true, relayed: true})
  })

  it('stays with whoever says more of it, and with whom only its end names', () => {
    const [, again] = factsIn('Mayor Ann Hall said: “No berth is shut. We have told them so,” Hall added.')
    expect(again?.voices.map(({actor}) => actor)).toEqual(['Hall'])
    const [, end] = factsIn('“No berth is shut. We have told them so,” Mayor Ann Hall said.')
    expect(end?.voices.map(({actor}) => actor)).toEqual(['Mayor Ann Hall'])
    const [, other] = factsIn(
      'Others were kinder in letters: “It is fine. We thank you,” wrote Mayor Ann Hall.'
    )
    expect(other?.voices.map(({actor}) => actor)).toEqual(['Mayor Ann Hall'])
  })
})

it.each([
  [
    'de',
    'Laut der Agentur Rysk sagte Minister Ali Rezai, die Gespräche seien beendet.',
    'Minister Ali Rezai'
  ],
  [
    'fr',
    'Selon l’agence Rysk, le ministre Ali Rezai a déclaré que tout était fini.',
    'Le ministre Ali Rezai'
  ],
  [
    'es',
    'Según la agencia Rysk, el ministro Ali Rezai dijo que todo había terminado.',
    'El ministro Ali Rezai'
  ],
  ['fr', 'Selon la police, le pont est fermé.', 'La police'],
  ['es', 'Según la policía, el puente está cerrado.', 'La policía']
])('speaks in what somebody else passes on (%s): %s', (lang, text, actor) => {
  expect(factsOf(text, lang).voices.map((one) => one.actor)).toEqual([actor])
})
