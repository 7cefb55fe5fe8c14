import type {FigureWords} from './figure-words.ts'
import {phraseList, phraseSet as set} from './phrase-list.ts'

/** How English writes numbers with what they count, and what only looks like that. */
export const enFigures: FigureWords = {
  numbers: new Map([
    ...phraseList(
      'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty'
    ).map((word, index) => [word, index + 2] as const),
    ...phraseList('thirty, forty, fifty, sixty, seventy, eighty, ninety').map(
      (word, index) => [word, (index + 3) * 10] as const
    )
  ]),
  magnitudes: set('hundred, thousand, million, billion, trillion, m, mn, mln, bn, bln, tn, trn'),
  roundMagnitudes: new Map([
    ['hundred', 100],
    ['thousand', 1000]
  ]),
  thousandsMark: ',',
  qualifiers: phraseList(
    `only, about, around, nearly, almost, some, roughly, approximately, at least, at most, more than, less than, fewer than, up to, over, under, as many as, as much as, no more than, no fewer than, an estimated, a total of, a record, just over, just under, close to, well over, another, an additional, all, exactly, just, tens of, many, several`
  ),
  percents: [
    'percent',
    'per cent',
    '%',
    'pct',
    'percentage points',
    'percentage point',
    'pp',
    'basis points',
    'bps'
  ],
  pointWords: set('point, points, pp, bps'),
  currencies: set(
    'dollar, dollars, dlr, dlrs, euro, euros, ruble, rubles, roubles, yen, yuan, rupees, pesos, francs, won, krona, crowns, rand, reais, lira, cents'
  ),
  measures:
    set(`second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, decade, decades, century, centuries, meter, meters, metre, metres, kilometer, kilometers, kilometre, kilometres, km, mile, miles, foot, feet, inch, inches, mph, kph, kg, kilograms,
tonnes, tons, acres, hectares, degrees, litres, liters, gallons, mm, cm, ft, square, magnitude, light-years, knots, lb, pounds, ounces, storeys, stories, times`),
  casualties: set(
    'killed, dead, died, deaths, death, fatalities, casualties, injured, wounded, victims, injuries, missing, cases, infections, infected, hospitalized, hospitalised, displaced, homeless, killing, injuring, kills'
  ),
  emptyCounts: set(
    'former, other, others, of, main, more, new, current, different, separate, things, ways, later, ago, back, earlier, major, or, halves, twice'
  ),
  smallCounts: set(
    'leaders, sides, countries, nations, parties, presidents, governments, states, men, women, teams, hours, days, brothers, sons, daughters, children, grandchildren, siblings'
  ),
  tolls: new Map([
    ...phraseList('toll, tally, total').map((word) => [word, 'alone'] as const),
    ...phraseList('number, count').map((word) => [word, 'of'] as const)
  ]),
  tollLinks: set('to, at, is, was, of, reached, hit'),
  periods: set('next, past, last, every, coming, previous, preceding'),
  moments: set('before, after, later, ago, earlier, beforehand, afterwards, prior, into'),
  one: set('one'),
  onward: set('another'),
  ordinals: set('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth'),
  ratioLinks: set('in, out'),
  streets: set('lane, drive, terrace, crescent, boulevard, alley, close, gardens, st, ave, rd, blvd, dr, ln'),
  numbering:
    set(`same, per, the, these, those, other, article, section, chapter, figure, no, no., number, page, pages, route, interstate, flight, volume, vol., part, class, type, version, level, phase, group, room, highway, apollo, formula, channel, gate, line, line-up, stage, grade, category, episode, boeing, airbus, aged, age, ages, rule, paragraph, amendment, title,
resolution, lap, laps, game, round, week, day, season, sol, psalm, windows, ios, android, playstation, model, bus, train, platform, covid, act, world, top, district, ward, proposition, pier, area, super, big, mars, protocol, unit, building, order, ranked, seeded, magnitude, bowl, dies, union, local`),
  indefinite: set('a, an'),
  included: set('including'),
  clock: set(
    "am, pm, a.m., p.m., utc, gmt, noon, midnight, bst, est, edt, pst, cet, o'clock, local, hrs, bc, ad, bce"
  ),
  superseded: set('previous, prior, initial, earlier, former, original'),
  heldAgainst: [
    'compared with',
    'compared to',
    'after',
    'up from',
    'down from',
    'from',
    'against',
    'versus',
    ', or',
    'previously'
  ],
  minus: set('minus'),
  rangeEnds: set('to, through'),
  ages: set('aged, age, ages, old, year-old, years-old')
}
