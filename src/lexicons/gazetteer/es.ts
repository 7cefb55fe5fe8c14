import type {Nations} from '../reporting.ts'
import {nationsOf} from './nations.ts'

// Code | adjectives without their last vowel, or whole | short names besides CLDR's | capitals | seats of power.
const table = `
AF | afgan | | Kabul
AL | albanes, =albanés | | Tirana
AM | armeni | | Ereván
AR | argentin | | Buenos Aires | Casa Rosada
AT | austríac, austriac | | Viena
AU | australian | | Camberra
AZ | azerbaiyan, =azerí | | Bakú
BA | bosni | Bosnia | Sarajevo
BE | =belga, =belgas | | Bruselas
BG | búlgar | | Sofía
BO | bolivian | | La Paz
BR | brasileñ | | Brasilia | Planalto
BY | bielorrus | Bielorrusia | Minsk
CA | =canadiense, =canadienses | | Ottawa
CH | suiz | | Berna
CL | chilen | | | La Moneda
CN | chin | | Pekín
CO | colombian | | Bogotá | Casa de Nariño
CR | =costarricense, =costarricenses | |
CU | cuban | | La Habana
CY | =chipriota | | Nicosia
CZ | chec | República Checa | Praga
DE | aleman, =alemán | | Berlín | Bundestag, Cancillería alemana
DK | danes, =danés | | Copenhague
DO | dominican | | Santo Domingo
DZ | argelin | | Argel
EC | ecuatorian | | Quito
EE | estoni | | Tallin
EG | egipci | | El Cairo
ES | español, =español, =españoles | | Madrid | Moncloa, La Moncloa
EU | | Unión Europea, UE | | Comisión Europea
FI | finlandes, =finlandés | | Helsinki
FR | frances, =francés | | París | Elíseo
GB | británic | Gran Bretaña | Londres | Downing Street
GE | georgian | | Tiflis
GR | grieg | | Atenas
GT | guatemaltec | |
HN | hondureñ | | Tegucigalpa
HR | =croata, =croatas | | Zagreb
HU | húngar | | Budapest
ID | indonesi | | Yakarta
IE | irlandes, =irlandés | | Dublín
IL | =israelí, =israelíes | | Jerusalén | Knéset
IN | indi | | Nueva Delhi
IQ | =iraquí, =iraquíes | | Bagdad
IR | =iraní, =iraníes | | Teherán
IT | italian | | Roma
JO | jordan | | Amán
JP | japones, =japonés | | Tokio
KP | norcorean | | Pionyang
KR | surcorean | | Seúl
LB | libanes, =libanés | | Beirut
LT | lituan | | Vilna
LV | leton, =letón | | Riga
LY | libi | | Trípoli
MA | =marroquí, =marroquíes | | Rabat
MX | mexican | | Ciudad de México | Palacio Nacional
NI | =nicaragüense, =nicaragüenses | | Managua
NL | neerlandes, =neerlandés | | La Haya
NO | norueg | | Oslo
NZ | neozelandes, =neozelandés | | Wellington
PA | panameñ | |
PE | peruan | | Lima | Palacio de Pizarro
PH | filipin | | Manila
PK | =pakistaní, =paquistaní | | Islamabad
PL | polac | | Varsovia
PS | palestin | Palestina | Ramala
PT | portugues, =portugués | | Lisboa
PY | =paraguayo, =paraguaya | | Asunción
QA | =catarí | Catar | Doha
RO | ruman | | Bucarest
RS | serbi | | Belgrado
RU | rus | | Moscú | Kremlin, Duma
SA | =saudí, =saudíes | Arabia Saudí, Arabia Saudita | Riad
SE | suec | | Estocolmo
SI | esloven | | Liubliana
SK | eslovac | | Bratislava
SV | salvadoreñ | |
SY | siri | | Damasco
TN | tunecin | | Túnez
TR | turc | | Ankara
TW | taiwanes, =taiwanés | | Taipéi
UA | ucranian | | Kiev
UN | | ONU, Naciones Unidas | | Consejo de Seguridad
US | =estadounidense, =estadounidenses, norteamerican | EE. UU., EEUU, Estados Unidos | Washington | Casa Blanca, Pentágono
UY | =uruguayo, =uruguaya | | Montevideo
VA | | Vaticano | | Santa Sede
VE | venezolan | | Caracas | Miraflores
VN | =vietnamita, =vietnamitas | | Hanói
ZA | sudafrican | | Pretoria
`

/** Countries in Spanish, with what stands for them. */
export function esNations(): Nations {
  return nationsOf('es', table, 'o a os as')
}
