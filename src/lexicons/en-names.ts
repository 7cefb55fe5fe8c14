import type {NameWords} from './name-words.ts'
import {phraseSet as set} from './phrase-list.ts'

/** What English puts beside names: titles, offices, bodies, media, groups; and what cannot speak. */
export const enNames: NameWords = {
  titles:
    set(`president, presidents, vice-president, premier, chancellor, king, queen, prince, princess, emperor, pope, minister,
secretary, secretary-general, undersecretary, ambassador, envoy, senator, sen., representative, rep., congressman, congresswoman, governor,
gov., mayor, judge, justice, general, gen., admiral, adm., colonel, col., lieutenant, lt., captain, capt., major, maj., sergeant, sgt.,
commander, chief, director, chairman, chairwoman, chairperson, chair, speaker, professor, prof., archbishop, bishop, cardinal,
imam, sheikh, ayatollah, spokesman, spokeswoman, spokesperson, leader, analyst, lawyer, attorney, adviser, advisor, commissioner,
coach, manager, author, founder, co-founder, ceo, dictator, candidate, prosecutor, lawmaker, deputy, officer, official, economist, scientist,
researcher, historian, journalist, activist, negotiator, diplomat, sheriff, superintendent, inspector, councillor, councilor, treasurer,
executive, whip, mp, solicitor, coroner, doctor, surgeon, principal, dean, curator, politician, agent, pilot, columnist, broadcaster, entrepreneur, eyewitness, democrat, republican, biologist, physicist, engineer, administrator, assemblyman, assemblywoman, councilman, councilwoman, alderman, director-general, rapporteur, attorney-general, head, astronomer, archaeologist, geologist, psychologist, sociologist, virologist, epidemiologist, meteorologist, constable, detective, delegate, vicar, rabbi, monsignor, reverend, provost, rector, co-author, co-chair, co-president, vice-chancellor, lieutenant-general, brigadier, fellow, member, scholar, correspondent, ombudsman, specialist, strategist, biochemist, chemist, mathematician, oceanographer, ecologist, zoologist, climatologist, glaciologist, statistician, pastor, chaplain, bishop, skipper`),
  stateTitles:
    set(`president, vice-president, premier, chancellor, king, queen, emperor, minister, secretary, ambassador, envoy, leader,
spokesman, spokeswoman, spokesperson, dictator, negotiator, diplomat, general, admiral, official, officials, ministers, diplomats, leaders, adviser, advisor`),
  titleModifiers:
    set(`former, late, acting, deputy, vice, senior, top, then, outgoing, incoming, ruling, opposition, prime, foreign, defence, defense, interior,
finance, health, justice, home, trade, energy, education, transport, environment, culture, labour, labor, economy, economic, state, general, attorney, associate, assistant, under, chief, majority, minority, supreme,
national, security, press, human, rights, media, military, political, lead, federal, district, regional, county, city, police, fire, service, emergency, emergencies, executive, managing,
commercial, presidential, incumbent, newly, elected, longtime, fellow, co, special, permanent, honorary, retired, current, veteran, house, senate, intelligence, army, navy, air, force, communications, technology, party, board`),
  formerly: set('former, late, then, retired, ex, one-time, ousted, deposed'),
  address: set('mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, lord, lady, rev., st.'),
  bodies:
    set(`council, ministry, forum, committee, party, university, agency, bank, corporation, corp, corp., court, police, department, dept, association, union,
organization, organisation, commission, inc, inc., ltd, llc, foundation, house, parliament, congress, senate, army, navy, force, forces, guard, institute, authority, bureau, office,
center, centre, centers, centres, group, company, airlines, airline, airways, hospital, school, college, museum, club, league, federation, front, movement, service, services, society, trust, fund,
board, assembly, cabinet, government, embassy, conference, coalition, alliance, administration, network, church, palace, brothers, industries, systems, technologies, partners, laboratory, lab,
exchange, command, survey, initiative, project, registry, campaign, team, studios, pictures, records, motors, energy, democrats, republicans, conservatives, campus, academy, clinic, patrol, brigade, library, orchestra, tribunal, presidency, geological survey, antarctic survey, ordnance survey`),
  places:
    set(`river, lake, island, islands, mountain, mountains, mount, valley, bay, sea, ocean, strait, gulf, peninsula, province, county, city, airport, street, avenue, square,
park, desert, coast, region, republic, kingdom, state, states, beach, hills, road, highway, bridge, station, stadium, tower, hall, day, year, war, week, cup, games, championship, festival,
prize, award, awards, act, treaty, agreement, constitution, amendment, bill, summit, storm, hurricane, typhoon, flight, series, season, grand, prix, olympics, olympic, world, north, south, east, west, northern, southern,
eastern, western, central, new, saint, order, test, case, church, building, plaza, mall, zoo, museum, race, open, league, tropical, cyclone, operation, article, section, chapter`),
  givenNames: set(
    'bill, grant, park, summer, april, june, august, may, lake, forest, west, river, bay, chapel, grand'
  ),
  outlets:
    set(`cnn, bbc, reuters, afp, ap, tass, sputnik, rt, bloomberg, nbc, abc, cbs, fox, npr, pbs, pap, xinhua, kcna, yonhap, interfax, ria, novosti, itar-tass, cnbc, msnbc, sky, itv, al, jazeera,
guardian, times, post, news, journal, telegraph, independent, herald, tribune, gazette, chronicle, observer, globe, economist, newspaper, press, media, agence, france-presse,
wikinews, daily, radio, television, tv, broadcasting, broadcaster, magazine, newsweek, politico, axios, ansa, dpa, efe, kyodo, asahi, haaretz, le, monde, figaro, spiegel, der, zeitung, el, país, pti, ani, wire, star, mail, sun, mirror, today, record, times-picayune,
bulletin, digest, observer, courier, examiner, inquirer, dispatch, sentinel, report, reports, outlet, outlets, website, blog, wikipedia, newspapers, tabloid, accounts, records, documents, document, statement, statements, data, figures, article, articles, video, footage, polls, poll, survey, study`),
  kin: set('family, families, brothers, sisters, siblings, twins, couple, household, estate, clan'),
  nameParticles: set(
    'dela, de, del, della, der, den, van, von, bin, ibn, al, el, la, le, du, da, dos, ben, abu, ter, ten, di, y'
  ),
  speakers:
    set(`defence, defense, prosecution, sources, source, people, volunteers, volunteer, sides, city, town, county, municipality, citizens, citizen, members, associates, associate, insiders, fellows, scholars, scholar, bystanders, tourists, commuters, migrants, refugees, prisoners, inmates, unions, loyalists, separatists, rebels, militants, insurgents, islamists, clerk, clerks, publicist, spokespersons, colleague, colleagues, friends, friend, owners, bosses, managers, manager, staff, crew, captain, marchers, campaigner, unionists, academics, academic, clerics, cleric, priests, priest, imams, rabbis, pastors, pastor, physicians, physician, surgeons, surgeon, specialists, specialist, consultants, consultant, coaches, players, teammates, opponent, rivals, rival, candidates, candidate, delegations, tribes, tribe, ministries, agencies, departments, companies, firms, banks, councils, courts, universities, hospitals, hospital, schools, committees, commissions, parties, governments, nations, countries, negotiator, mediators, mediator, monitors, monitor, observer, investigator, detectives, detective, lobbyists, lobby, traders, retailers, manufacturers, producers, planners, designers, developers, developer, builders, contractors, landlords, tenants, homeowners, householders, pensioners, consumers, shoppers, customers, clients, worshippers, believers, parishioners, pilgrims, official, officials, spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, analyst, analysts, critics, critic, expert, experts, allies, authorities, police, prosecutor, prosecutors, lawmaker, lawmakers,
diplomat, diplomats, negotiators, negotiator, witness, witnesses, eyewitness, eyewitnesses, ministry, committee, department, agency, government, court, judge, judges, lawyer, lawyers, attorney, attorneys, researcher, researchers, scientist, scientists, activists, activist,
residents, resident, leaders, leader, minister, ministers, president, company, community, administration, opposition, party, group, groups, organisation, organization, organisations, organizations, investigators, investigator, coach, union, unions, bank, powers, regime, troops, military,
army, navy, commission, council, board, mayor, governor, chairman, chairwoman, director, professor, senator, senators, democrats, republicans, conservatives, campaigners, campaigner, protesters, organisers, organizers, firefighters, doctors, doctor, economists, economist, observers, advocates, forecasters, meteorologists, politicians, mps, supporters, opponents, officer, officers, sheriff, coroner, secretary, commissioner, association, institute, embassy, firm, airline, operator, manufacturer, service, parliament,
congress, senate, panel, tribunal, jury, regulator, regulators, watchdog, charity, employers, farmers, teachers, students, workers, employees, victims, families, relatives, neighbours, neighbors, survivors, engineers, historians, biologists, physicists, executives, executive, author, authors, envoy, ambassador, king, queen, prince, pope, chancellor, premier, club, federation, foundation, university, team, chief, family, delegation, publisher, studio, representatives, representative, delegates, delegate, spokespersons, interviewee, interviewees, protester, demonstrators, demonstrator, passengers, passenger, patients, parents, mother, father, wife, husband, brother, sister, daughter, son, widow, fans, voters, drivers, driver, commander, commanders, bishops, bishop, astronomers, archaeologists, geologists, virologists, epidemiologists, psychologists, ecologists, climatologists, paleontologists, conservationists, environmentalists, villagers, locals, eyewitness, rescuers, paramedics, medics, nurses, detectives, inspectors, auditors, agents, aides, advisers, advisors, envoys, ambassadors, governors, mayors, councillors, legislators, congressmen, republicans, watchdogs, charities, ngos, insurers, airlines, brokers, traders, investors, shareholders, organizer, organiser, correspondents`),
  stateSpeakers: set(
    'ministry, government, administration, regime, embassy, military, army, navy, officials, official, diplomats, diplomat, negotiators, authorities, troops, parliament, ministers, delegation, leaders'
  ),
  mute: set(
    `support, visit, talks, cooperation, concern, concerns, question, questions, move, moves, decision, war, wars, choice, choices, idea, fact, facts, fears, fear, hope, hopes, doubt, doubts, news, word, words, work, trade, wave, rise, fall, growth, health, law, laws, bill, rule, rules, plan, plans, policy, policies, deal, deals, case, cases, crisis, peace, death, deaths, life, result, results, claim, claims,
step, steps, call, calls, attempt, attempts, effort, efforts, change, changes, loss, losses, price, prices, cost, costs, figure, figures, number, numbers, rate, rates, share, shares, sign, signs, evidence, proof, trend, test, tests, model, theory, hypothesis, story, stories, tale, legend, history, tradition, custom, culture, future, past, present, time, times, hour, hours, moment, day, days, night, week, weeks, month, months, year, years, decade, century, season, summer, winter, spring, autumn, weather,
letter, letters, report, reports, study, studies, survey, surveys, poll, polls, audit, review, inquiry, book, books, paper, papers, article, articles, text, note, notes, notice, message, messages, email, e-mail, memo, list, banner, poster, plaque, document, documents, record, records, file, files, filing, filings, lawsuit, suit, complaint, brief, draft, verdict, order, orders, warrant, will, treaty, contract, constitution, chapter, clause, website, page, post, tweet, video, film, footage, picture, photo, photograph, map, chart, data, statistics, budget, forecast, headline, column, editorial, interview, speech, remarks, press, media,
project, projects, initiative, initiatives, program, programme, programs, programmes, energy, machine, machines, computer, device, app, software, camera, light, sound, noise, oil, gas, stone, tree, trees, dog, dogs, cat, horse, animal, animals, bird, birds, fish, cold, dark, harvest,
storm, storms, flood, floods, fire, fires, water, river, sea, wind, sun, rain, snow, ice, heat, drought, earthquake, virus, disease, illness, weapon, weapons, bomb, bombs, shell, shells, ship, ships, vessel, car, cars, train, trains, plane, aircraft, engine, building, buildings, house, houses, bridge, road, roads, game, games, match, race, season, series, song, album, show, event, events, place, places, area, region, world, level, levels, system, systems, process, product, products, market, markets, economy, money, tax, taxes, alarm, alert, body, strategy, thing, things, reason, reasons, aim, goal, goals, purpose, focus, presence, lack, majority, minority, rest, end, start, beginning,
latter, former, two, three, four, five, six, first, second, third, last, next, other, others, one, ones, another, same, many, most, some, all, both, several, few, more, pair, trio, duo, half, either, neither, each, none, nothing, everything, something, anything, much, less`
  ),
  agentEndings: [
    'er',
    'or',
    'ist',
    'man',
    'woman',
    'person',
    'ant',
    'ian',
    'ess',
    'winner',
    'expert',
    'member',
    'student',
    'resident',
    'critic',
    'rapporteur',
    'chief',
    'head',
    'author',
    'scholar',
    'fellow',
    'correspondent',
    'dissident',
    'chef',
    'associate',
    'candidate'
  ],
  peopleEndings: [
    'ists',
    'ologists',
    'icians',
    'arians',
    'women',
    'spokesmen',
    'congressmen',
    'firemen',
    'fishermen',
    'businessmen'
  ],
  abstractEndings: [
    'tion',
    'sion',
    'ment',
    'ness',
    'ity',
    'ance',
    'ence',
    'ism',
    'ship',
    'ing',
    'ings',
    'tions',
    'sions',
    'ments',
    'ities'
  ],
  groupHeads: set(
    'officials, executives, ministers, commanders, generals, advisers, advisors, aides, negotiators, envoys, diplomats, representatives, delegates, lawmakers, scientists, engineers, experts, officers, inspectors, observers, figures, representatives, members'
  ),
  vagueGroupHeads: new Map<string, ReadonlySet<string>>([
    ['figures', new Set()],
    ['members', set('of')]
  ]),
  ranks: set('leading, senior, prominent, high-ranking, influential, top, opposition'),
  oneTrade: new Map(
    [
      ['defence', 'defense', 'arms', 'weapons', 'armaments'],
      ['military', 'army', 'armed'],
      ['health', 'medical'],
      ['aid', 'relief', 'humanitarian'],
      ['business', 'corporate'],
      ['police', 'policing']
    ].flatMap(([one = '', ...others]) => others.map((other): [string, string] => [other, one]))
  ),
  groupBodies: set('delegation, entourage'),
  groupModifiers:
    set(`top, senior, high-ranking, high-level, defence, defense, military, government, party, industry, security, foreign, intelligence, economic, trade, health, police, army, navy, federal, state, local, regional, national, international, elected, public, presidential, prominent, influential, opposition,
ministry, nuclear, independent, leading, finance, energy, business, company, medical, technical, diplomatic, cabinet, council, city, county, and, space, arms`)
}
