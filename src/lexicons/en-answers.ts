import type {AnswerWords} from './answer-words.ts'
import {phraseSet as set} from './phrase-list.ts'

const wrongs = `skipped, ignored, hid, hidden, plotted, threw, rammed, manipulated, rigged, stole, stolen, robbed, cheated, lied, misled, bribed, bribes, threatened, beat, beaten, tortured, raped, abused, harassed, assaulted, attacked, shelled, bombed, poisoned, polluted, fouled, contaminated, leaked, forged, faked, neglected, failed, withheld, concealed, embezzled, misused, misspent, squandered, overcharged, underpaid, discriminated, jammed, sabotaged, hacked, spied, violated, broke, breached, locked, forced, starved, smuggled, trafficked, laundered, evaded, dodged, tampered, deleted, shredded, fabricated, plagiarised, plagiarized, copied, bullied, intimidated, coerced, stuffed, doctored, diverted, pocketed, dumped, burned, bulldozed, silenced, punished, mistreated, touched, groped, insulted, mocked, deceived, tricked, conspired, blackmailed, provoked, crossed, trespassed, looted, vandalised, vandalized, falsified, understated, overstated, exaggerated, inflated, mishandled, botched, abandoned, dropped, hide, hides, cheats, ignores, poisons, pollutes, starves, beats, threatens, steals, misleads, underpays, overcharges, spies, jams, violates, breaches, breaks`
const faults =
  'unsafe, faulty, defective, fake, forged, negligent, guilty, corrupt, drunk, drinking, speeding, responsible, liable, dangerous, toxic, dishonest, biased, unfair, illegal, unlawful, incompetent, complicit, asleep, reckless'

/** The words of English by which somebody answers what was said of them. */
export const enAnswers: AnswerWords = {
  wrongs: set(`${wrongs}, ${faults}`),
  faults: set(faults),
  universals: set('all, every, always, each, both'),
  assurances: set(
    'lawfully, legally, properly, fully, entirely, lawful, legal, legitimate, fair, accurate, correct, genuine, peaceful, proper, complied, full, complete, whole, safe, safely, routine, authentic, certain, justified, voluntary, voluntarily, consensual, honest, honestly, normal, healthy, sound, intact, transparent, transparently, rightly, sufficient, adequate, enough, orderly, humane, humanely'
  ),
  noneOrEach: set('no, neither, every, each'),
  restrictions: set('only, merely'),
  complaining: set('complain, complains, complained, protest, protests, protested'),
  perfects: set('have'),
  checks: set(
    'check, checks, record, records, review, inquiry, enquiry, investigation, investigations, investigators, inspection, inspections, inspectors, test, tests, audit, auditors, search, searches, books, files, logs, examination'
  )
}
