import type {Meeting} from './meeting.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

/** The words of meetings, by language. */
export const meetings = {
  en: {
    action: list('action, action point, action item, to do, task, follow-up'),
    owner: list('owner, owners, responsible, responsibility, lead, assigned to, action by, who, by whom'),
    due: list('due, due date, due by, deadline, by when, when, target date'),
    by: list('by, before, until, no later than, not later than, due, due by, due on, within'),
    plainBy: list('by, due, due by, due on'),
    untilClause: list('before, until'),
    times:
      list(`january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr,
      jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, tomorrow, the, end,
      start, middle, of, next, this, week, month, quarter, year, meeting, session, spring, summer, autumn, winter, mid, early, late, noon,
      christmas, easter, coming, following, on`),
    on: list('on'),
    units: list('hour, hours, day, days, week, weeks, month, months, working, calendar'),
    counts: list(
      'a, an, one, two, three, four, five, six, seven, eight, nine, ten, twelve, fourteen, thirty, the, next'
    ),
    takesOn: list(
      `to, will, shall, is to, are to, agreed to, has agreed to, have agreed to, undertook to, has undertaken to, have undertaken to,
      offered to, has offered to, have offered to`
    ),
    undertakes: list(
      `shall, is to, are to, agreed to, has agreed to, have agreed to, undertook to, has undertaken to, have undertaken to, offered to,
      has offered to, have offered to`
    ),
    offices:
      list(`chair, chairman, chairwoman, chairperson, vice-chair, secretary, treasurer, director, manager, clerk, officer, officers,
      team, committee, board, council, office, department, service, group, staff, president, head, member, members, trustee, trustees,
      architect, engineer, caretaker, librarian, auditor, adviser, minutes, observer, deputy, coordinator, editor, lawyer, governor,
      volunteers, company, ministry, agency, authority, bureau, unit, division, contractor, supplier, union, school, region`),
    particles: list('of, the, and, de, van, von, der, den, da, del, di, la, le, bin, al, for'),
    and: list('and, &'),
    verbEnding: 's',
    decision: list('decision, resolution, resolved, decided'),
    lost: [
      '(?:was|were|is|are|been|being) (?:\\p{L}+ly )?(?:defeated|rejected|lost|refused|(?:voted|turned) down|not (?:\\p{L}+ly )?(?:carried|passed|adopted|approved|agreed|accepted|seconded))',
      '(?:motions?|amendments?|proposals?|resolutions?|bids?|votes?)(?: [^;]+)? (?:fails|failed|fell|falls|died|dies|lapsed)',
      '(?:rejects|rejected|defeated|refused|(?:voted|turned) down|voted against)',
      '(?:did|does|do) not (?:approve|adopt|pass|carry|accept|agree|support)'
    ],
    carried: ['(?:carried|adopted|approved|passed|resolved|accepted)'],
    decided: [
      '(?:agreed|agrees|decided|decides|resolved|resolves|voted|votes) (?:\\p{L}+ly )?(?:to|that)',
      '(?:was|were) (?:\\p{L}+ly )?(?:elected|appointed|awarded)'
    ],
    present: list(
      'present, attendees, attending, attendance, in attendance, participants, members present, board members present'
    ),
    absent: list('apologies, apologies for absence, absent, not present, regrets, excused')
  },
  de: {
    action: list('aufgabe, maßnahme, aktion, auftrag, to do, todo'),
    owner: list('verantwortlich, zuständig, wer, durch, verantwortung, zuständigkeit'),
    due: list('frist, termin, bis, bis wann, fällig, fällig am'),
    by: list('bis, bis zum, bis zur, vor, spätestens am, spätestens bis, innerhalb von, innerhalb, binnen'),
    plainBy: list('bis, bis zum'),
    untilClause: [],
    times:
      list(`januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag, dienstag,
      mittwoch, donnerstag, freitag, samstag, sonntag, heute, morgen, ende, anfang, mitte, nächste, nächster, nächsten, nächstem, der, des,
      dem, die, woche, monat, monats, quartal, jahr, jahres, sitzung, herbst, frühjahr, sommer, winter, kommende, kommenden, am`),
    on: [],
    units: list('stunden, tag, tage, tagen, woche, wochen, monat, monats, monaten'),
    counts: list(
      'einer, eines, einem, zwei, drei, vier, fünf, sechs, sieben, acht, zehn, vierzehn, der, nächsten'
    ),
    takesOn: [],
    undertakes: [],
    offices:
      list(`vorsitz, vorsitzende, vorsitzender, leitung, leiter, leiterin, protokoll, schriftführer, schriftführerin, kasse,
      kassenwart, kassenwartin, vorstand, geschäftsführer, geschäftsführerin, sekretariat, mitglied, gast, gäste, architekt, architektin,
      hausmeister, hausmeisterin, bürgermeister, bürgermeisterin, bauamt, verwaltung`),
    particles: list('von, van, der, den, zu, zur, de, und'),
    and: list('und, sowie'),
    verbEnding: 't',
    decision: list('beschluss, entscheidung, beschlossen'),
    lost: [
      '(?:abgelehnt|zurückgewiesen|verworfen)',
      '(?:keine|nicht die)(?: [^ ]+)? mehrheit',
      'nicht (?:angenommen|beschlossen|genehmigt|zugestimmt)',
      '(?:scheitert|scheiterte|gescheitert)'
    ],
    carried: ['(?:angenommen|beschlossen|genehmigt|zugestimmt)'],
    decided: [
      '\\p{L}*(?:rat|vertretung|ausschuss|vorstand|versammlung) (?:genehmigt|lehnt|erteilt)',
      '(?:beschließt|beschließen|beschloss|beschlossen|entschied|entschieden)',
      '(?:wählt|wählte|wählten|gewählt|bestellt|beauftragt|entlastet)'
    ],
    present: list(
      'anwesend, anwesende, anwesend sind, anwesend waren, teilnehmer, teilnehmende, teilnehmerinnen'
    ),
    absent: list(
      'entschuldigt, abwesend, abwesende, verhindert, nicht anwesend, es fehlen, es fehlt, es fehlten, fehlend, fehlt'
    )
  },
  fr: {
    action: list('action, tâche, à faire, mesure'),
    owner: list('responsable, responsables, qui, pilote, par'),
    due: list('échéance, délai, date limite, pour le, quand'),
    by: list(
      'avant, avant le, avant la, au plus tard le, d’ici, d’ici le, d’ici au, pour le, jusqu’au, sous, dans un délai de'
    ),
    plainBy: list('pour le, au plus tard le'),
    untilClause: [],
    times:
      list(`janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi,
      jeudi, vendredi, samedi, dimanche, demain, la, le, fin, début, mi, prochain, prochaine, de, du, semaine, mois, trimestre, année,
      séance, réunion, printemps, été, automne, hiver, 1er`),
    on: [],
    units: list('heures, jour, jours, semaine, semaines, mois'),
    counts: list('un, une, deux, trois, quatre, cinq, six, huit, dix, quinze'),
    takesOn: [],
    undertakes: [],
    offices:
      list(`président, présidente, secrétaire, trésorier, trésorière, directeur, directrice, maire, adjoint, adjointe, membre, comité,
      bureau, service, responsable, chef, cheffe, architecte, invité, invitée, mairie`),
    particles: list('de, du, des, la, le, van, von, et, d’'),
    and: list('et'),
    verbEnding: '',
    decision: list('décision, délibération, décidé'),
    lost: [
      '(?:rejet(?:é|te)|repouss(?:é|e)|refus(?:é|e)|écart(?:é|e))e?s?',
      '(?:pas|non) (?:été )?(?:adopté|approuvé|accepté)e?s?',
      '(?:pas (?:recueilli|obtenu) la majorité|échoue|échoué)'
    ],
    carried: ['(?:adopté|approuvé|accepté|votée?)e?s?'],
    decided: [
      '(?:conseil|comité|assemblée|commission|bureau)(?:,? [^;:.]{2,60},)? (?:approuve|adopte|autorise|valide|fixe|rejette|refuse)',
      '(?:décide|décident|décidé|acté|convenu|convient)e?s?',
      '(?:élue?s?|nommée?s?|désignée?s?)'
    ],
    present: list('présents, présentes, présent, présente, participants, étaient présents'),
    absent: list('excusés, excusée, excusé, excusées, absents, absent, absente, absentes, absence, absences')
  },
  es: {
    action: list('acción, tarea, medida, pendiente'),
    owner: list('responsable, responsables, quién, encargado, encargada'),
    due: list('plazo, fecha límite, fecha, cuándo, vence, vencimiento'),
    by: list('antes del, antes de, hasta el, a más tardar el, para el, para, en un plazo de, en el plazo de'),
    plainBy: list('para el, a más tardar el'),
    untilClause: [],
    times:
      list(`enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes,
      miércoles, jueves, viernes, sábado, domingo, mañana, la, el, de, del, fin, finales, principios, mediados, próximo, próxima, semana,
      mes, trimestre, año, reunión, sesión, primavera, verano, otoño, invierno`),
    on: [],
    units: list('horas, día, días, semana, semanas, mes, meses'),
    counts: list('un, una, dos, tres, cuatro, cinco, seis, ocho, diez, quince'),
    takesOn: [],
    undertakes: [],
    offices:
      list(`presidente, presidenta, secretario, secretaria, tesorero, tesorera, director, directora, alcalde, alcaldesa, vocal, miembro,
      comité, oficina, servicio, responsable, jefe, jefa, arquitecto, arquitecta, invitado, invitada, concejal`),
    particles: list('de, del, la, las, los, y, van, von'),
    and: list('y, e'),
    verbEnding: '',
    decision: list('acuerdo, decisión, resolución'),
    lost: [
      '(?:rechazad|denegad|desestimad)[oa]s?',
      '(?:se |la junta |el consejo )?rechaz(?:a|an|ó|aron)',
      'no (?:se )?(?:aprueba|aprobó|aprobaron|prospera|prosperó|obtuvo la mayoría)'
    ],
    carried: ['(?:aprobad|adoptad|aceptad)[oa]s?', 'se (?:aprueba|aprobó)'],
    decided: [
      '(?:pleno|junta|consejo|comité|comisión|asamblea)(?:,? [^;:.]{2,60},)? (?:aprueba|autoriza|rechaza|desestima)',
      '(?:acuerda|acuerdan|acordó|acordaron|acordado|decide|deciden|decidió|decidieron|decidido)',
      '(?:elegid|nombrad|designad)[oa]s?'
    ],
    present: list('presentes, asistentes, presente, asisten, asiste, asistencia, participantes'),
    absent: list(
      'excusan su asistencia, excusa su asistencia, no asiste, no asisten, no asistentes, ausentes, ausente, ausencias, excusados, excusado, excusada, excusadas, excusas'
    )
  }
} satisfies Readonly<Record<string, Meeting>>
