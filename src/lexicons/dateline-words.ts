import {wordSet} from './word-set.ts'

// A dateline is read before anybody knows the language: it may be another one than that of the article.

/** Months as datelines have them, whole or short; in small letters. */
export const datelineMonths = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember jänner
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`)

/** Words for a day that only the day of the dateline tells. */
export const datelineDays = wordSet(`
  today tonight yesterday tomorrow heute gestern morgen vorgestern übermorgen aujourd'hui hier demain
  hoy ayer mañana anteayer`)

/** Places from which so much is written that a dash behind them is enough: "Berlin – Der Rat …"; in small letters. */
export const datelinePlaces = wordSet(`
  berlin brüssel wien bern zürich genf hamburg münchen köln frankfurt bonn düsseldorf stuttgart leipzig dresden hannover bremen potsdam
  mainz karlsruhe paris bruxelles lyon marseille genève lausanne montréal québec dakar abidjan kinshasa bamako tunis rabat alger
  madrid barcelona sevilla valencia bilbao bogotá lima quito santiago caracas montevideo guatemala managua panamá bruselas ginebra
  londres london washington moskau moscou moscú kiew kiev rom rome roma warschau varsovie peking pékin tokio tokyo ankara kairo`)
