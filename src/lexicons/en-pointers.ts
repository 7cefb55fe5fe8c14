import {phraseMap, phraseSet as set} from './phrase-list.ts'
import type {PointerWords} from './pointer-words.ts'

/** The words of English that point to something named before, and whom they could mean. */
export const enPointers: PointerWords = {
  standIns: new Map([
    ['he', {gender: 'he', possessive: false}],
    ['she', {gender: 'she', possessive: false}],
    ['his', {gender: 'he', possessive: true}],
    ['her', {gender: 'she', possessive: true}]
  ]),
  bodyPronouns: set('it, they'),
  objects: set('him, her, them'),
  agreeing: set('agree, agrees, agreed, disagree, disagrees, disagreed'),
  reasons: set('because'),
  genders: phraseMap({
    he: 'mr, mr., sir, lord, king, prince, emperor, pope, archbishop, bishop, cardinal, imam, sheikh, ayatollah, spokesman, chairman, congressman, businessman, father, brother, son, husband',
    she: 'mrs, mrs., ms, ms., miss, lady, queen, princess, spokeswoman, chairwoman, congresswoman, businesswoman, actress, mother, sister, daughter, wife'
  }),
  humans: set(
    `man, woman, boy, girl, son, daughter, wife, husband, father, mother, brother, sister, uncle, aunt, cousin, friend, partner, child, teenager, person, victim, suspect, driver, pilot, passenger, player, colleague, neighbour, neighbor, gunman, attacker, shooter, assailant, witness, eyewitness, spokesman, spokeswoman, spokesperson, lawyer, attorney, judge, prosecutor, president, minister, premier, chancellor, king, queen, pope, governor, mayor, senator, congressman, congresswoman, chairman, chairwoman, director, professor, doctor, officer, official, leader, chief, coach, manager, captain, author, reporter, journalist, predecessor, successor, rival, opponent, candidate, nominee, adviser, advisor, aide, secretary, ambassador, envoy, commissioner, activist, critic, expert, analyst, employee, worker, soldier, citizen, resident, student, teacher, nurse, patient, actor, actress, singer, artist, guard, owner, founder, boss, deputy, assistant, baby, infant, toddler, co-author, co-founder, counterpart`
  ),

  pointers: set(
    'he, she, it, they, his, her, its, their, him, them, this, these, that, those, such, both, neither, others'
  ),
  pointersAt: new Map([
    [
      'this',
      set(
        'week, month, year, morning, afternoon, evening, weekend, time, summer, spring, autumn, winter, season, century, decade, day, monday, tuesday, wednesday, thursday, friday, saturday, sunday'
      )
    ],
    ['these', set('days')],
    [
      'those',
      set(
        'who, of, in, with, at, from, on, affected, present, responsible, involved, under, that, killed, injured, seeking, which, aged, whose, without, working, living'
      )
    ],
    ['such', set('as')]
  ]),
  expletive: 'it',
  expletives: set(
    'likely, unlikely, unclear, clear, possible, expected, believed, thought, known, hoped, reported, understood, estimated, said, important, hard, difficult, too, unknown, common, illegal, takes, took, seems, appears, remains, happened, agreed, decided, resolved, time, necessary, impossible, vital, crucial, essential, worth'
  ),
  propositions: set('this, it, him, her, them'),
  backDeterminers: set('the'),
  backNouns: set(
    'move, decision, announcement, incident, proposal, latter, former, same, statement, measure, plan, suspect, victim, victims, ruling, deal, bill, attack, vessel, aircraft, pair, trio, duo, document, accident, figure, figures, difference, allegation, allegations, accusation, accusations, finding, findings'
  ),
  backClaims: set(
    'allegation, allegations, claim, claims, accusation, accusations, reports, rumours, rumors, criticism'
  ),
  demonstratives: set('this, these, those'),
  ofTwo: set('former, latter'),
  kindred: set('such'),
  backPhrases: ['such an', 'such a']
}
