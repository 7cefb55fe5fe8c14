import type {AnswerWords} from './answer-words.ts'
import {enIrregular} from './en-irregular.ts'
import {phraseSet as set} from './phrase-list.ts'

const wrongs = `wrongdoing, skipped, ignored, hid, hidden, plotted, threw, rammed, manipulated, rigged, stole, stolen, robbed, cheated, lied, misled, bribed, bribes, threatened, beat, beaten, tortured, raped, abused, harassed, assaulted, attacked, shelled, bombed, poisoned, polluted, fouled, contaminated, leaked, forged, faked, neglected, failed, withheld, concealed, embezzled, misused, misspent, squandered, overcharged, underpaid, discriminated, jammed, sabotaged, hacked, spied, violated, broke, breached, locked, forced, starved, smuggled, trafficked, laundered, evaded, dodged, tampered, deleted, shredded, fabricated, plagiarised, plagiarized, copied, bullied, intimidated, coerced, stuffed, doctored, diverted, pocketed, dumped, burned, bulldozed, silenced, punished, mistreated, touched, groped, insulted, mocked, deceived, tricked, conspired, blackmailed, provoked, crossed, trespassed, looted, vandalised, vandalized, falsified, understated, overstated, exaggerated, inflated, mishandled, botched, abandoned, dropped, hide, hides, cheats, ignores, poisons, pollutes, starves, beats, threatens, steals, misleads, underpays, overcharges, spies, jams, violates, breaches, breaks`
const faults =
  'unsafe, faulty, defective, fake, forged, negligent, guilty, corrupt, drunk, drinking, speeding, responsible, liable, dangerous, toxic, dishonest, biased, unfair, illegal, unlawful, incompetent, complicit, asleep, reckless'

/** The words of English by which somebody answers what was said of them. */
export const enAnswers: AnswerWords = {
  wrongs: set(`${wrongs}, ${faults}`),
  arising: set(
    'come, comes, came, follow, follows, followed, emerge, emerged, surfaced, arose, date, dated, centre, center, centred, centered, relate, related'
  ),
  universals: set('all, every, always, each, both'),
  assurances: set(
    'lawfully, legally, properly, fully, entirely, lawful, legal, legitimate, fair, accurate, correct, genuine, peaceful, proper, complied, full, complete, whole, safe, safely, routine, authentic, certain, justified, voluntary, voluntarily, consensual, honest, honestly, normal, healthy, sound, intact, transparent, transparently, rightly, sufficient, adequate, enough, orderly, humane, humanely'
  ),
  noneOrEach: set('no, neither, every, each'),
  accusing: set(
    'accuse, accuses, accused, accusing, accusation, accusations, allege, alleges, alleged, alleging, allegation, allegations, allegedly, claim, claims, claimed, claiming, complain, complains, complained, complaining, complaint, complaints, blame, blames, blamed, blaming, charge, charges, charged, charging, criticise, criticises, criticised, criticize, criticizes, criticized, criticism, denounce, denounces, denounced, condemn, condemns, condemned, sue, sues, sued, suing'
  ),
  claimants: set(
    'union, unions, resident, residents, neighbour, neighbours, neighbor, neighbors, parent, parents, campaigners, activists, opposition, critics, prosecutors, prosecution, lawsuit, suit, complaint, whistleblower, whistleblowers, worker, workers, staff, employee, employees, tenant, tenants, villagers, fishermen, anglers, farmers, survivors, witness, witnesses, relatives, family, families, widow, mother, father, sister, brother, group, report, study, audit, auditor, auditors, inquiry, leaked, former, indictment, researchers, rebels, patient, patients, nurses, doctors, newspaper, magazine, website, letter, rival, rivals, charity, association, league, protesters, teachers, drivers, crew'
  ),
  answerable: set(
    'spokesman, spokeswoman, spokesperson, lawyer, lawyers, attorney, solicitor, barrister, counsel, defence, defense, ministry, company, firm, council, executive, minister, manager, managers, trust, club, army, police, board, bank, school, university, hospital, governor, mayor, director, chairman, chairwoman, chair, owner, operator, embassy, government, office, authority, agency, department, military, head, headteacher, principal, federation, president, kremlin, landlord, contractor, developer, chief'
  ),
  perfects: set('have'),
  halfNegations: set(
    'only, just, merely, simply, yet, least, longer, doubt, wonder, matter, comment, one, other, further, later, more, less, fewer, always, all, every, everyone, necessarily, clear, known, immediately, until, to, sure, surprised, surprising, alone, so, for'
  ),
  accountNouns: set(
    'account, accounts, version, findings, finding, numbers, figures, figure, number, count, counts, calculation, calculations, estimate, estimates, testimony, statement, statements, words, remarks, remark, comments, description, explanation, theory, story, view, results, conclusions'
  ),
  lightVerbs: set(
    'be, have, do, make, take, get, give, use, see, find, come, go, put, keep, hold, carry, receive, commit, become, let, set, bring, know, want, need, try, seem, ask'
  ),
  idle: set(
    'single, ever, once, way, any, such, own, anything, anyone, anybody, something, time, times, people, person, thing, things, day, days, week, weeks, month, months, year, years, new, old, last, next, first, part, case'
  ),
  irregular: enIrregular
}
