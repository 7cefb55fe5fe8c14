import type {Grammar} from './grammar.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/))

/** What English puts beside names: titles, offices, bodies, media, groups. */
export const enNames: Pick<
  Grammar,
  | 'titles'
  | 'stateTitles'
  | 'titleModifiers'
  | 'formerly'
  | 'address'
  | 'bodies'
  | 'places'
  | 'outlets'
  | 'nameParticles'
  | 'speakers'
  | 'stateSpeakers'
  | 'groupHeads'
  | 'groupBodies'
  | 'groupModifiers'
> = {
  titles:
    set(`president, presidents, vice-president, premier, chancellor, king, queen, prince, princess, emperor, pope, minister,
secretary, secretary-general, undersecretary, ambassador, envoy, senator, sen., representative, rep., congressman, congresswoman, governor,
gov., mayor, judge, justice, general, gen., admiral, adm., colonel, col., lieutenant, lt., captain, capt., major, maj., sergeant, sgt.,
commander, chief, director, chairman, chairwoman, chairperson, chair, speaker, professor, prof., archbishop, bishop, cardinal,
imam, sheikh, ayatollah, spokesman, spokeswoman, spokesperson, leader, analyst, lawyer, attorney, adviser, advisor, commissioner,
coach, manager, author, founder, co-founder, ceo, dictator, candidate, prosecutor, lawmaker, deputy, officer, official, economist, scientist,
researcher, historian, journalist, activist, negotiator, diplomat, sheriff, superintendent, inspector, councillor, councilor, treasurer,
executive, whip, mp, solicitor, coroner, doctor, surgeon, principal, dean, curator, politician, agent, pilot, columnist, broadcaster, entrepreneur, eyewitness, democrat, republican, biologist, physicist, engineer`),
  stateTitles:
    set(`president, vice-president, premier, chancellor, king, queen, emperor, minister, secretary, ambassador, envoy, leader,
spokesman, spokeswoman, spokesperson, dictator, negotiator, diplomat, general, admiral, official, officials, ministers, diplomats, leaders, adviser, advisor`),
  titleModifiers:
    set(`former, late, acting, deputy, vice, senior, top, then, outgoing, incoming, ruling, opposition, prime, foreign, defence, defense, interior,
finance, health, justice, home, trade, energy, education, transport, environment, culture, labour, labor, economy, economic, state, general, attorney, associate, assistant, under, chief, majority, minority, supreme,
national, security, press, human, rights, media, military, political, lead, federal, district, regional, county, city, police, fire, service, emergency, emergencies, executive, managing,
commercial, presidential, co, special, permanent, honorary, retired, current, veteran, house, senate, intelligence, army, navy, air, force, communications, technology, party, board`),
  formerly: set('former, late, then, retired, ex, one-time, ousted, deposed'),
  address: set('mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, lord, lady, rev., st.'),
  bodies:
    set(`council, ministry, forum, committee, party, university, agency, bank, corporation, corp, corp., court, police, department, dept, association, union,
organization, organisation, commission, inc, inc., ltd, llc, foundation, house, parliament, congress, senate, army, navy, force, forces, guard, institute, authority, bureau, office,
center, centre, group, company, airlines, airline, airways, hospital, school, college, museum, club, league, federation, front, movement, service, services, society, trust, fund,
board, assembly, cabinet, government, embassy, conference, coalition, alliance, administration, network, church, brothers, industries, systems, technologies, partners, laboratory, lab,
exchange, command, survey, initiative, project, registry, campaign, team, studios, pictures, records, motors, energy, democrats, republicans, conservatives, campus, academy, clinic, patrol, brigade, library, orchestra, tribunal`),
  places:
    set(`river, lake, island, islands, mountain, mountains, mount, valley, bay, sea, ocean, strait, gulf, peninsula, province, county, city, airport, street, avenue, square,
park, desert, coast, region, republic, kingdom, state, states, beach, hills, road, highway, bridge, station, stadium, tower, hall, day, year, war, week, cup, games, championship, festival,
prize, award, awards, act, treaty, agreement, constitution, amendment, bill, summit, storm, hurricane, typhoon, flight, series, season, grand, prix, olympics, olympic, world, north, south, east, west, northern, southern,
eastern, western, central, new, saint, order, test, case, church, palace, building, plaza, mall, zoo, museum, race, open, league, tropical, cyclone, operation, article, section, chapter`),
  outlets:
    set(`cnn, bbc, reuters, afp, ap, tass, sputnik, rt, bloomberg, nbc, abc, cbs, fox, npr, pbs, pap, xinhua, kcna, yonhap, interfax, ria, novosti, itar-tass, cnbc, msnbc, sky, itv, al, jazeera,
guardian, times, post, news, journal, telegraph, independent, herald, tribune, gazette, chronicle, observer, globe, economist, newspaper, press, media, agency france-presse, agence, france-presse,
wikinews, daily, radio, television, tv, broadcasting, broadcaster, magazine, newsweek, politico, axios, ansa, dpa, efe, kyodo, asahi, haaretz, le, monde, figaro, spiegel, der, zeitung, el, país, pti, ani, wire, star, mail, sun, mirror, today, record, times-picayune,
bulletin, digest, observer, courier, examiner, inquirer, dispatch, sentinel, report, reports, outlet, outlets, website, blog, wikipedia, twitter, facebook, newspapers, tabloid, witness accounts, accounts, records, documents, document, statement, statements, data, figures, article, articles, video, footage, polls, poll, survey, study`),
  nameParticles: set(
    'de, del, della, der, den, van, von, bin, ibn, al, el, la, le, du, da, dos, ben, abu, ter, ten, di, y'
  ),
  speakers:
    set(`official, officials, spokesman, spokeswoman, spokesperson, spokesmen, spokespeople, analyst, analysts, critics, critic, expert, experts, allies, authorities, police, prosecutor, prosecutors, lawmaker, lawmakers,
diplomat, diplomats, negotiators, negotiator, witness, witnesses, eyewitness, eyewitnesses, ministry, committee, department, agency, government, court, judge, judges, lawyer, lawyers, attorney, attorneys, researcher, researchers, scientist, scientists, activists, activist,
residents, resident, leaders, leader, minister, ministers, president, company, community, administration, opposition, party, group, groups, organisation, organization, organisations, organizations, investigators, investigator, coach, union, unions, bank, powers, regime, troops, military,
army, navy, commission, council, board, mayor, governor, chairman, chairwoman, director, professor, senator, senators, democrats, republicans, conservatives, campaigners, campaigner, protesters, organisers, organizers, firefighters, doctors, doctor, economists, economist, observers, advocates, forecasters, meteorologists, politicians, mps, supporters, opponents, officer, officers, sheriff, coroner, secretary, commissioner, association, institute, embassy, firm, airline, operator, manufacturer, service, parliament,
congress, senate, panel, tribunal, jury, regulator, regulators, watchdog, charity, employers, farmers, teachers, students, workers, employees, victims, families, relatives, neighbours, neighbors, survivors, engineers, historians, biologists, physicists, executives, executive, author, authors, envoy, ambassador, king, queen, prince, pope, chancellor, premier, club, federation, foundation, university, team, chief, family, delegation, publisher, studio`),
  stateSpeakers: set(
    'ministry, government, administration, regime, embassy, military, army, navy, officials, official, diplomats, diplomat, negotiators, authorities, troops, parliament, ministers, delegation, leaders, foreign office'
  ),
  groupHeads: set(
    'officials, executives, ministers, commanders, generals, advisers, advisors, aides, negotiators, envoys, diplomats, representatives, delegates, lawmakers, scientists, engineers, experts, officers, inspectors, observers'
  ),
  groupBodies: set('delegation, entourage'),
  groupModifiers:
    set(`top, senior, high-ranking, high-level, defence, defense, military, government, party, industry, security, foreign, intelligence, economic, trade, health, police, army, navy, federal, state, local, regional, national, international, elected, public, presidential,
ministry, nuclear, independent, leading, finance, energy, business, company, medical, technical, diplomatic, cabinet, council, city, county, and, space, arms`)
}
