import type {AnswerWords} from './answer-words.ts'
import {enIrregular} from './en-irregular.ts'
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
  ),
  halfNegations: set(
    'only, just, merely, simply, yet, least, longer, doubt, wonder, matter, comment, one, other, further, later, more, less, fewer, always, all, every, everyone, necessarily, clear, known, immediately, until, to, sure, surprised, surprising, alone, so, for'
  ),
  failings: set(
    'fail, fails, failed, failing, lack, lacks, lacked, lacking, refuse, refuses, refused, neglect, neglects, neglected, missing, without, inadequate, insufficient'
  ),
  accountNouns: set(
    'account, accounts, version, findings, finding, numbers, figures, figure, number, count, counts, calculation, calculations, estimate, estimates, testimony, statement, statements, words, remarks, remark, comments, description, explanation, theory, story, view, results, conclusions'
  ),
  emphatic: set('did, does'),
  lightVerbs: set(
    'be, have, do, make, take, get, give, use, see, find, come, go, put, keep, hold, carry, receive, commit, become, let, set, bring, know, want, need, try, seem, ask'
  ),
  idle: set(
    'single, ever, once, way, any, such, own, anything, anyone, anybody, something, time, times, people, person, thing, things, day, days, week, weeks, month, months, year, years, new, old, last, next, first, part, case'
  ),
  irregular: enIrregular,
  opposites: opposites(
    `open opened opening = close closed closing shut locked lock barred; full = empty; alive = dead; genuine real authentic = fake forged forgery faked counterfeit invented; innocent = guilty; safe = unsafe dangerous hazardous; legal lawful lawfully legally = illegal illegally unlawful unlawfully; armed = unarmed; sober = drunk; voluntary voluntarily freely = forced coerced compelled; paid pay pays = unpaid owed owes owe; sound intact = faulty broken cracked damaged rotten; dry = wet flooded; rose risen grew grown raised increased = fell fallen cut cuts shrunk dropped lowered reduced; clean = dirty polluted contaminated; accidental accident = deliberate deliberately intentional`
  )
}

/** Each word with those across the sign from it. */
function opposites(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    table.split(';').flatMap((line) => {
      const [left = [], right = []] = line.split('=').map((side) => side.trim().split(' '))
      return [
        ...left.map((word) => [word, new Set(right)] as const),
        ...right.map((word) => [word, new Set(left)] as const)
      ]
    })
  )
}
