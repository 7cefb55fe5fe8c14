import type {Place} from '../place.ts'
import type {Nations} from '../reporting.ts'

// ISO 3166-1, as they stand: asking for every pair of letters takes longer than reading the article.
const codes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV
  BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES
  ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE
  IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
  MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU
  NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN
  SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG
  VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)

/**
 * The nations in a language: the names of all countries as CLDR has them, and what a table adds.
 *
 * @param table
 *   A line a country: its code, then adjectives, other names, capitals and seats of power, fields parted by ` | `, names by `, `.
 * @param endings
 *   What every adjective takes, parted by a space; `-` for none. An adjective with `=` before it stands as it is.
 * @param genitive
 *   What the names of nations and towns take before a noun, as adjectives do: "Dänemarks Ministerin".
 */
export function nationsOf(lang: string, table: string, endings: string, genitive = ''): Nations {
  const names = new Map<string, Place>()
  const adjectives = new Map<string, string>()
  const display = new Intl.DisplayNames([lang], {type: 'region', fallback: 'none'})
  for (const code of codes) {
    const name = display.of(code)?.replaceAll('’', "'")
    if (name !== undefined) names.set(name, {code, kind: 'country'})
  }
  for (const line of table.trim().split('\n')) {
    const [code = '', stems = '', others = '', capitals = '', seats = ''] = line
      .split('|')
      .map((one) => one.trim())
    for (const stem of listOf(stems)) for (const form of formsOf(stem, endings)) adjectives.set(form, code)
    for (const name of listOf(others)) names.set(name, {code, kind: 'country'})
    for (const name of listOf(capitals)) names.set(name, {code, kind: 'capital'})
    for (const name of listOf(seats)) names.set(name, {code, kind: 'seat'})
  }
  if (genitive !== '')
    for (const [name, {code}] of names)
      if (code !== undefined && /^\p{L}+[^sxzß]$/u.test(name))
        adjectives.set(`${name}${genitive}`.toLowerCase(), code)
  return {names, adjectives}
}

function listOf(field: string): readonly string[] {
  return field === '' ? [] : field.split(', ')
}

function formsOf(stem: string, endings: string): readonly string[] {
  if (stem.startsWith('=')) return [stem.slice(1)]
  return endings.split(' ').map((ending) => stem + ending.replace('-', ''))
}
