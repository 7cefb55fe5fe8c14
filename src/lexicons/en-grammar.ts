import {enAnswers} from './en-answers.ts'
import {enClaims} from './en-claims.ts'
import {enFigures} from './en-figures.ts'
import {enNames} from './en-names.ts'
import {enPointers} from './en-pointers.ts'
import {enActs, speechForms} from './en-speech.ts'
import type {Grammar} from './grammar.ts'
import {phraseList, phraseMap, phraseSet as set} from './phrase-list.ts'

const prepositions = `of, in, on, at, by, for, with, from, to, into, onto, about, over, under, after, before, during, between, among, through, against, around, near, off, outside, inside, across, along,
behind, beyond, beside, despite, towards, toward, upon, within, without, throughout, amid, amidst, following, regarding, concerning, including, per, via, since, until, till, like, unlike, than, as, versus, except, alongside, above, below`
const auxiliaries = `is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, may, might, must, shall, should, cannot, can't, won't, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, couldn't`
const conjunctions =
  'and, or, but, nor, so, yet, that, which, who, whom, whose, where, when, while, because, if, unless, although, though, whereas, whether, once, what, why, how'
const pronouns =
  'i, he, she, it, they, we, you, him, her, them, us, me, his, hers, its, their, theirs, our, ours, my, your, himself, herself, itself, themselves, there, this, that, these, those, who, someone, anyone, nobody, everyone, everybody'

let forms: ReturnType<typeof speechForms> | undefined

/** English. */
export const enGrammar: Grammar = {
  lang: 'en',
  ...enNames,
  ...enClaims,
  ...enAnswers,
  ...enFigures,
  ...enPointers,
  get speech() {
    forms ??= speechForms()
    return forms.speech
  },
  get phrasal() {
    forms ??= speechForms()
    return forms.phrasal
  },
  betweenSubjectAndVerb:
    set(`has, have, had, also, again, strongly, publicly, repeatedly, later, then, quickly, recently, now, further, immediately, both, all, since, previously, already, firmly, jointly, formally, flatly, vehemently, categorically,
officially, initially, subsequently, consistently, long, always, once, today, yesterday, earlier, separately, sharply, swiftly, privately, openly, clearly, explicitly, not, never, does, do, did, is, are, will, still, even, only, merely, simply, therefore, however, instead, likewise, similarly, additionally, there, here, too, just, first`),
  blocksSpeech: set(
    'reportedly, allegedly, might, may, could, would, should, must, can, to, supposedly, apparently, cannot'
  ),
  negations: set(
    "not, never, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, no, neither, nor, without, cannot"
  ),
  nobody: set('nobody, nothing, none'),
  untrue: set(
    'wrong, false, untrue, lie, lies, lying, nonsense, absurd, baseless, unfounded, groundless, fabricated, fiction, slander, incorrect, inaccurate, impossible'
  ),
  admissions: set(
    'admit, admits, admitted, acknowledge, acknowledges, acknowledged, concede, concedes, conceded, confirm, confirms, confirmed, apologise, apologised, apologises, apologize, apologized, apologizes, regret, regrets, regretted, agree, agrees, agreed, accept, accepts, accepted, sorry, declined, refused, comment, respond, elaborate, appeal, aware, investigating, investigate'
  ),
  insisting: set(
    'insist, insists, insisted, maintain, maintains, maintained, counter, counters, countered, contend, contends, contended, retort, retorts, retorted, hit back, hits back, fired back, fires back, pushed back, pushes back, reply, replied, replies, swear, swears, swore, stress, stresses, stressed, respond, responds, responded, defend, defends, defended, question, questions, questioned'
  ),
  flatNegations: set('never'),
  withholding: set(
    "comment, discuss, speculate, name, identify, specify, elaborate, respond, reply, answer, attend, suggest, know, say, tell, confirm, want, think, believe, expect, like, need, understand, care, mind, see, recall, remember, agree, accept, have, able, sure, aware, going, happy, will, won't, would, wouldn't, can, cannot, can't"
  ),
  judging: set(
    'call, calls, called, describe, describes, described, label, labels, labelled, labeled, brand, brands, branded, term, terms, termed, denounce, denounces, denounced, condemn, condemns, condemned, characterise, characterises, characterised, characterize, characterizes, characterized, attack, attacks, attacked, dub, dubs, dubbed'
  ),
  proofs: set(
    'evidence, proof, sign, signs, trace, traces, indication, indications, basis, truth, merit, reason, grounds, record, irregularity, irregularities, complaint, complaints, violation, violations, problem, problems, fault, faults, defect, defects'
  ),
  representatives: set(
    'lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, counsel, defence, defense, legal, spokesman, spokeswoman, spokesperson, agent, manager, publicist, representative, office, family, owner, owners, director, editor, employer, headteacher, chairman, chairwoman'
  ),
  comparisons: set('as'),
  copulas: set('is, are, was, were, be, been, being, am, get, got, gets'),
  afterParticiple:
    set(`by, called off, calls off, call off, accused of, accused in, suspected of, suspected in, urged to, asked to, believed to, thought to, reported to, estimated to, alleged to, expected to, opposed to, advised to, agreed to, agree to, agrees to, agreed on, agree on, agrees on, agreed upon, appealed the, appealed his, appealed her, appealed its, appealed their,
requested to, said to, called in, described as, described in, reported missing, hail from, hails from, hailed from, wanted for, offered in, backed in, supported in, claimed in, think tank, think tanks`),
  rejecting: set(
    'reject, rejects, rejected, dismiss, dismisses, dismissed, rubbish, rubbishes, rubbished, dispute, disputes, disputed, contest, contests, contested, challenge, challenges, challenged'
  ),
  sovereign: set(
    'prime, foreign, king, queen, president, premier, minister, ambassador, ambassadors, embassy, parliament, army, military'
  ),
  rulers: set(
    'court, courts, judge, judges, justice, justices, jury, magistrate, magistrates, tribunal, prosecutor, prosecutors'
  ),
  opinions: set(
    'believe, believes, believed, think, thinks, thought, reckon, reckons, reckoned, suggest, suggests, suggested'
  ),
  countering: set(
    'counters, countered, retorts, retorted, hit back, hits back, fired back, fires back, pushed back, pushes back'
  ),
  conditionalForms: set('will, would, shall, should, could, might, may'),
  mediaVerbs: set(
    'report, reports, reported, describe, describes, described, suggest, suggests, suggested, estimate, estimates, estimated'
  ),
  plainSaying: set('say, says, said'),
  listenerForms: set('told, tells, tell, informed, informs, reminded, assured, warned, asked, advised'),
  speechLeads: [
    'went on to',
    'goes on to',
    'go on to',
    'took to twitter to',
    'was quick to',
    'were quick to'
  ],
  adjuncts: set(
    'last, on, in, at, during, after, to, before, via, when, through, following, reporters, as, of, about, earlier, recently, later, adding, citing, referring, yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday'
  ),
  openersAfterComma: set('and, but, while, whereas, although, though, yet, so'),
  fronted: set(
    'minutes, moments, seconds, later, last, next, earlier, early, late, yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, two, three, shortly, days, hours, asked, months, weeks, years, this, that, according, located, founded, born, known'
  ),
  frontedEndings: ['ing'],
  frontedEnds: set('yesterday, today, later, morning, afternoon, evening, night, week, month, year, day'),
  adverbEnding: 'ly',
  contrasts: set('but, however, yet, except, although, though, adding'),
  afterVerb: set(
    'that, the, a, an, for, on, it, its, his, her, their, this, these, those, any, all, there, to, he, she, they, no, such, what, not, concerns, concern, both, having, we, more, some, against'
  ),
  stanceNouns: phraseMap({
    warns:
      'concern, concerns, alarm, fears, fear, warning, warnings, worry, worries, reservations, scepticism, skepticism, anxiety, apprehension, doubts, doubt, unease, threat, threats',
    denies: 'denial, denials',
    supports:
      'support, backing, approval, praise, thanks, tribute, tributes, admiration, respect, delight, pride, joy, pleasure, enthusiasm, agreement, congratulations, gratitude, solidarity, satisfaction, appreciation, optimism, confidence, hope, interest',
    opposes:
      'opposition, dissatisfaction, disagreement, displeasure, disgust, fury, indignation, anger, outrage, criticism, objections, objection, disapproval, condemnation, dismay, accusation, accusations, allegation, allegations',
    says: 'remorse, horror, condolences, sadness, sympathy, promise, promises, pledge, pledges, assurances, demand, demands, regret, statement, sorrow, desire, preference, willingness, commitment, calls, call, apology, message, tweet, appeal, request, plea, apologies, grief, shock, surprise, relief, disappointment, frustration'
  }),
  reactionLinks: set('among'),
  reactions: phraseMap({
    warns: 'eyebrows, concern, concerns, alarm, fears, unease, worries',
    opposes: 'criticism, anger, outrage, condemnation, dismay, opposition',
    supports: 'praise, relief, enthusiasm'
  }),
  takesUp: set('something, which'),
  claimNouns: set(
    'allegation, allegations, claim, claims, accusation, accusations, charge, charges, report, reports, suggestion, suggestions, rumour, rumours, rumor, rumors, assertion, assertions, contention, contentions, notion, account, accounts, version, conclusion, conclusions, finding, findings, characterisation, characterization, insinuation, insinuations, criticism, argument, arguments, interpretation, portrayal, narrative, story, stories'
  ),
  refusable: set(
    'entry, funding, funds, aid, access, visa, visas, bail, permission, asylum, request, requests, application, applications, parole, appeal, treatment, service, them, him, her, entrance, motion'
  ),
  accordingTo: ['according', 'to'],
  agentLinks: set('by'),
  complementizer: set('that'),

  nounLinks: set('of, for, from, in, at, on, with, across'),
  nameLinks: set('of, for, from, at, with, in'),
  postposed: set(
    'close, familiar, loyal, briefed, involved, present, opposed, allied, sympathetic, responsible'
  ),
  partitives: set(
    'third, quarter, half, majority, minority, number, handful, group, couple, pair, trio, coalition, section, part, dozens, scores, hundreds, thousands, millions, tens'
  ),
  asideOpeners: set('such, along, together, also, then, now, himself, herself, themselves, itself'),
  determiners: set(
    'the, a, an, one, some, many, several, most, all, both, other, any, each, every, another, few, more, two, three, four, five, six'
  ),
  possessives: set('its, his, her, their, our, my, your'),
  pronouns: set(pronouns),
  coordinators: set('and, or'),
  both: set('both'),
  others: set('others'),
  concessives: set('while, although, though, whereas'),
  conditionals: set('if, unless, except, provided, until, without, whether, should'),
  subordinators: set('because, when, as, after, before, since, once, where, so, amid, despite, following'),
  vagueSubordinators: set(
    'as, so, after, before, since, amid, despite, following, without, except, until, once, where'
  ),
  relatives: set('what, who, which, whom, whose, where, when, that'),
  objectRelatives: set('which, whom'),
  humanRelatives: set('who'),
  withClause: set('maintain, maintains, maintained, assert, asserts, asserted'),
  acts: enActs,
  actsInPassive: set(
    'added, asked, wanted, sought, recalled, offered, called, expected, observed, spoken, hit, pushed, estimated, maintained, defended, challenged, contested, requested, demanded, questioned, credited, supported, backed, refused, dismissed, noted, recounted, encouraged, advocated, saluted, hailed, claimed, stipulated, highlighted, underscored, underlined, indicated, suggested, threatened, protested, assured, affirmed, tweeted, recommended, proposed, agreed, promised'
  ),
  quotingForms: set('quoted, quotes, quoting, cited, cites, citing'),
  sayingForms: set('saying, stating'),
  speakingForms: set(
    'speaking, writing, responding, replying, testifying, addressing, reacting, commenting, appearing'
  ),
  prepositions: set(prepositions),
  connectives: set(
    `however, meanwhile, moreover, furthermore, nevertheless, nonetheless, still, instead, also, additionally, besides, similarly, likewise, consequently, therefore, thus, indeed, notably, finally, earlier, later, then, today, yesterday, separately, afterwards, previously, recently, subsequently, and, but, so, yet, or, historically, altogether, now, currently, sadly, hence, perhaps, maybe`
  ),
  closed: set(
    `${prepositions}, ${auxiliaries}, ${conjunctions}, ${pronouns}, not, rather, instead, perhaps, maybe, even, indeed, also, only, just, however, then, now, said, says, told, never, already, later, ago, yet, still, again, too, very, here`
  ),

  groupFrom: set('from, of'),
  groupOf: set('of'),

  weekdays: set('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
  months: new Map(
    phraseList(
      'january, february, march, april, may, june, july, august, september, october, november, december'
    )
      .map((month, index) => [month, index + 1] as const)
      .concat([
        ['jan.', 1],
        ['feb.', 2],
        ['aug.', 8],
        ['sept.', 9],
        ['sep.', 9],
        ['oct.', 10],
        ['nov.', 11],
        ['dec.', 12]
      ])
  ),
  datePlaces: set('in, on, of, during, at, for'),
  dateBounds: set('since, by, until, till, before, after, through, throughout, around, circa'),
  rangeOpeners: set('from, between'),
  rangeLinks: set('to, until, and, through, till'),
  rangeFillers: set(
    'the, end, start, beginning, middle, of, early, late, mid, year, years, right, up, through, spring, summer, autumn, fall, winter'
  ),
  events:
    set(`meeting, summit, election, elections, war, invasion, agreement, treaty, accord, referendum, attack, attacks, bombing, bombings, visit, visits, talks, crisis, earthquake, outbreak, protests, protest, uprising, coup, revolution, death, launch, disaster, founding, foundation,
independence, merger, acquisition, vote, ruling, decision, trial, conviction, massacre, shooting, explosion, crash, collapse, ceasefire, truce, annexation, withdrawal, negotiations, conference, ceremony, championship, championships, olympics, games, census, campaign, strike, strikes, riots, fire, flood, floods, tsunami, hurricane, pandemic, epidemic, recession, famine, genocide, assassination, resignation, inauguration, coronation, wedding, retirement, release, raid, siege, battle, conflict, incident, accident, tournament, season, convention, law, act, constitution, deal, rally, tests, test`),

  auxiliaries: set(auxiliaries),
  finite:
    set(`${auxiliaries}, said, told, died, became, began, bought, broke, brought, built, came, caught, chose, cost, costs, cut, did, drew, drove, ended, fell, fled, flew, followed, forced, forbade, found, fought, gave, got, grew, held, hit, kept, knew, laid, led, left, lost, made, makes, met, overthrew, paid, put, ran, read, remains, remain, rose, sank, sat, saw, sent, set, shot, shook, shows, sold, sought, spent, split, spoke, spread, stands, stood, struck, swept, swore, taught, took, takes,
thought, threw, told, understood, went, won, wore, wrote, begins, includes, include, contains, needs, lives, lies, means, continues, comes, gets, gives, holds, employs, earns, produces, exports, imports, rejects, won, burst, beat, burnt, dealt, drank, ate, hung, hurt, rang, resigned, retired, uses, use, features, receives, provides, serves, represents, requires, allows, covers, faces, plans, hopes, wants, account, accounts, says, say, estimates, work, live, remain, become, becomes, number, totals, reached, measures, weighs`),
  presents: set(
    `makes, cost, costs, remains, remain, shows, stands, takes, begins, includes, include, contains, needs, lives, lies, means, continues, comes, gets, gives, holds, employs, earns, produces, exports, imports, rejects, uses, use, features, receives, provides, serves, represents, requires, allows, covers, faces, plans, hopes, wants, account, accounts, says, say, estimates, work, live, become, becomes, number, totals, measures, weighs`
  ),
  scheduled: set(
    'start, starts, end, ends, begin, begins, go, goes, open, opens, reopen, reopens, close, closes, expire, expires, arrive, arrives, leave, leaves, return, returns, resume, resumes, finish, finishes, meet, meets, vote, votes, come, comes, run, runs'
  ),
  particles: set('out, up, back, again, off, together, online'),
  futures: set('will, shall'),
  peoplesEndings: ['s', 'ese', 'ish', 'ch'],
  infinitive: 'to',
  singulars: set('a, an, another, each, every, this, that'),
  pluralEnding: 's',
  gerundEnding: 'ing',
  pastEnding: 'ed'
}
