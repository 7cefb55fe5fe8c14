import {phraseSet} from './phrase-list.ts'

/** Nouns for those who report what happened, by language: police, rescue and prosecutors, those who saw it, and authors of studies. */
export const inCharge = {
  en: phraseSet(
    'police, constable, sheriff, inspector, detective, officer, superintendent, prosecutor, prosecutors, attorney, coroner, investigators, fire, firefighter, firefighters, rescue, rescuers, emergency, emergencies, coast, guard, hospital, doctor, dr, captain, eyewitness, witness, author, co-author, researcher, researchers, astronomer, archaeologist, palaeontologist, paleontologist, scientists, team'
  ),
  de: phraseSet(
    'polizei, polizeisprecher, polizeisprecherin, kommissar, kommissarin, feuerwehr, einsatzleiter, einsatzleiterin, staatsanwalt, staatsanwältin, staatsanwaltschaft, ermittler, ermittlerin, zeuge, zeugin, klinik, krankenhaus, arzt, ärztin, autor, autorin, forscher, forscherin, studie'
  ),
  fr: phraseSet(
    'police, gendarmerie, commissaire, pompiers, procureur, procureure, parquet, enquêteurs, témoin, hôpital, médecin, auteur, autrice, chercheur, chercheuse, chercheurs, étude'
  ),
  es: phraseSet(
    'policía, guardia, comisario, comisaria, bomberos, fiscal, fiscalía, investigadores, testigo, hospital, médico, médica, autor, autora, investigador, investigadora, estudio'
  )
} satisfies Readonly<Record<string, ReadonlySet<string>>>
