import type {Nations} from '../reporting.ts'
import {nationsOf} from './nations.ts'

// Code | adjectives without ending | short names besides CLDR's | capitals | seats of power.
const table = `
AE | | Emirate | Abu Dhabi
AF | afghanisch | | Kabul
AL | albanisch | | Tirana
AM | armenisch | | Eriwan
AR | argentinisch | | Buenos Aires
AT | österreichisch | | Wien | Ballhausplatz, Nationalrat
AU | australisch | | Canberra
AZ | aserbaidschanisch | | Baku
BA | bosnisch | Bosnien | Sarajevo
BE | belgisch | |
BG | bulgarisch | | Sofia
BR | brasilianisch | | Brasilia
BY | belarussisch, weißrussisch | Weißrussland | Minsk
CA | kanadisch | | Ottawa
CH | schweizerisch, =schweizer | | Bern | Bundesrat der Schweiz
CL | chilenisch | |
CN | chinesisch | Volksrepublik China | Peking
CO | kolumbianisch | | Bogotá
CU | kubanisch | | Havanna
CY | zyprisch | | Nikosia
CZ | tschechisch | Tschechische Republik | Prag
DE | deutsch | Bundesrepublik, Bundesrepublik Deutschland | Berlin | Bundesregierung, Kanzleramt, Bundestag
DK | dänisch | | Kopenhagen
EE | estnisch | | Tallinn
EG | ägyptisch | | Kairo
ES | spanisch | | Madrid
ET | äthiopisch | | Addis Abeba
EU | | EU, Europäische Union | | EU-Kommission, Europäische Kommission
FI | finnisch | | Helsinki
FR | französisch | | Paris | Élysée, Élysée-Palast, Quai d'Orsay
GB | britisch | Großbritannien, Vereinigtes Königreich | London | Downing Street
GE | georgisch | | Tiflis
GR | griechisch | | Athen
HR | kroatisch | | Zagreb
HU | ungarisch | | Budapest
ID | indonesisch | | Jakarta
IE | irisch | | Dublin
IL | israelisch | | Jerusalem | Knesset
IN | indisch | | Neu-Delhi
IQ | irakisch | | Bagdad
IR | iranisch | | Teheran
IS | isländisch | | Reykjavik
IT | italienisch | | Rom
JO | jordanisch | | Amman
JP | japanisch | | Tokio
KE | kenianisch | | Nairobi
KP | nordkoreanisch | | Pjöngjang
KR | südkoreanisch | | Seoul
KZ | kasachisch | | Astana
LB | libanesisch | | Beirut
LT | litauisch | | Vilnius
LU | luxemburgisch | |
LV | lettisch | | Riga
LY | libysch | | Tripolis
MA | marokkanisch | | Rabat
MD | moldauisch | Moldau | Chisinau
ME | montenegrinisch | | Podgorica
MK | nordmazedonisch | | Skopje
MM | birmanisch | | Naypyidaw
MX | mexikanisch | | Mexiko-Stadt
NG | nigerianisch | | Abuja
NL | niederländisch | | Den Haag
NO | norwegisch | | Oslo
NZ | neuseeländisch | | Wellington
PH | philippinisch | | Manila
PK | pakistanisch | | Islamabad
PL | polnisch | | Warschau | Sejm
PS | palästinensisch | | Ramallah
PT | portugiesisch | | Lissabon
QA | katarisch | Katar | Doha
RO | rumänisch | | Bukarest
RS | serbisch | | Belgrad
RU | russisch | | Moskau | Kreml, Duma
SA | saudi-arabisch, saudisch | | Riad
SD | sudanesisch | | Khartum
SE | schwedisch | | Stockholm
SI | slowenisch | | Ljubljana
SK | slowakisch | | Bratislava
SY | syrisch | | Damaskus
TN | tunesisch | | Tunis
TR | türkisch | | Ankara
TW | taiwanisch | | Taipeh
UA | ukrainisch | | Kiew, Kyjiw
UN | | UN, UNO, Vereinte Nationen, Vereinten Nationen | | Weltsicherheitsrat, UN-Sicherheitsrat
US | amerikanisch, US-amerikanisch | USA, Vereinigte Staaten, Vereinigten Staaten | Washington | Weiße Haus, Weißes Haus, Pentagon
VA | | Vatikan | | Heilige Stuhl
VE | venezolanisch | | Caracas
VN | vietnamesisch | | Hanoi
XK | kosovarisch | | Pristina
ZA | südafrikanisch | | Pretoria
`

/** Countries in German, with what stands for them. */
export function deNations(): Nations {
  return nationsOf('de', table, 'e er en es em -', 's')
}
