import type {Nations} from '../reporting.ts'
import {nationsOf} from './nations.ts'

// Code | adjectives, every form | short names besides CLDR's | capitals | seats of power.
const table = `
AE | =émirati, =émiratie | Émirats | Abou Dhabi
AF | afghan | | Kaboul
AL | albanais | | Tirana
AM | arménien, =arménienne | | Erevan
AR | argentin | | Buenos Aires
AT | autrichien, =autrichienne | | Vienne
AU | australien, =australienne | | Canberra
AZ | azerbaïdjanais | | Bakou
BA | =bosniaque | Bosnie | Sarajevo
BE | =belge, =belges | | Bruxelles
BG | =bulgare, =bulgares | | Sofia
BR | brésilien, =brésilienne | | Brasilia | Planalto
BY | =biélorusse, =biélorusses | | Minsk
CA | canadien, =canadienne | | Ottawa
CH | =suisse, =suisses | | Berne
CL | chilien, =chilienne | |
CN | chinois | | Pékin
CO | colombien, =colombienne | | Bogota
CU | cubain | | La Havane
CY | =chypriote | | Nicosie
CZ | =tchèque, =tchèques | République tchèque | Prague
DE | allemand | | Berlin | Bundestag, Chancellerie
DK | danois | | Copenhague
DZ | algérien, =algérienne | | Alger
EE | estonien, =estonienne | | Tallinn
EG | égyptien, =égyptienne | | Le Caire
ES | espagnol | | Madrid | Moncloa
ET | éthiopien, =éthiopienne | | Addis-Abeba
EU | | Union européenne, UE | | Commission européenne
FI | finlandais | | Helsinki
FR | français | | Paris | Élysée, Elysée, Matignon, Quai d'Orsay
GB | =britannique, =britanniques | Grande-Bretagne | Londres | Downing Street
GE | géorgien, =géorgienne | | Tbilissi
GR | grec, =grecque | | Athènes
HR | =croate, =croates | | Zagreb
HU | hongrois | | Budapest
ID | indonésien, =indonésienne | | Jakarta
IE | irlandais | | Dublin
IL | israélien, =israélienne | | Jérusalem | Knesset
IN | indien, =indienne | | New Delhi
IQ | irakien, =irakienne | | Bagdad
IR | iranien, =iranienne | | Téhéran
IS | islandais | | Reykjavik
IT | italien, =italienne | | Rome
JO | jordanien, =jordanienne | | Amman
JP | japonais | | Tokyo
KE | kényan | | Nairobi
KP | nord-coréen, =nord-coréenne | | Pyongyang
KR | sud-coréen, =sud-coréenne | | Séoul
KZ | kazakh | | Astana
LB | libanais | | Beyrouth
LT | lituanien, =lituanienne | | Vilnius
LU | luxembourgeois | |
LV | letton, =lettonne | | Riga
LY | libyen, =libyenne | | Tripoli
MA | marocain | | Rabat
MD | =moldave, =moldaves | | Chisinau
ML | malien, =malienne | | Bamako
MX | mexicain | | Mexico
NE | nigérien, =nigérienne | | Niamey
NG | nigérian | | Abuja
NL | néerlandais | | La Haye
NO | norvégien, =norvégienne | | Oslo
NZ | néo-zélandais | | Wellington
PH | philippin | | Manille
PK | pakistanais | | Islamabad
PL | polonais | | Varsovie
PS | palestinien, =palestinienne | Palestine | Ramallah
PT | portugais | | Lisbonne
QA | qatari, =qatarie | | Doha
RO | roumain | | Bucarest
RS | =serbe, =serbes | | Belgrade
RU | =russe, =russes | | Moscou | Kremlin, Douma
SA | saoudien, =saoudienne | Arabie saoudite | Riyad
SE | suédois | | Stockholm
SI | =slovène | | Ljubljana
SK | =slovaque | | Bratislava
SN | sénégalais | | Dakar
SY | syrien, =syrienne | | Damas
TN | tunisien, =tunisienne | | Tunis
TR | turc, =turque, =turques | | Ankara
TW | taïwanais | | Taipei
UA | ukrainien, =ukrainienne | | Kiev, Kyiv
UN | | ONU, Nations unies, Nations Unies | | Conseil de sécurité
US | américain | États-Unis, Etats-Unis | Washington | Maison Blanche, Maison-Blanche, Pentagone
VA | | Vatican | | Saint-Siège
VE | vénézuélien, =vénézuélienne | | Caracas
VN | vietnamien, =vietnamienne | | Hanoï
ZA | sud-africain | | Pretoria
`

/** Countries in French, with what stands for them. */
export function frNations(): Nations {
  return nationsOf('fr', table, '- s e es')
}
