import type {Gazetteer, Place} from '../place.ts'
import {placesFrom} from './names.ts'

/*
 * Code | names | demonyms | capitals | seats of power. Names follow CLDR, with the short forms of newspapers.
 * Names that are as often a person's or a state's ("Chad", "Georgia") stand in a list of their own; plain words ("Diet")
 * stand only where a longer form exists.
 */
const table = `
AD | Andorra | Andorran, Andorrans |  |
AE | United Arab Emirates, UAE, U.A.E. | Emirati, Emiratis | Abu Dhabi |
AF | Afghanistan | Afghan, Afghans | Kabul |
AG | Antigua & Barbuda, Antigua and Barbuda | Antiguan |  |
AL | Albania | Albanian, Albanians | Tirana |
AM | Armenia | Armenian, Armenians | Yerevan |
AO | Angola | Angolan, Angolans | Luanda |
AR | Argentina | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires | Casa Rosada
AS | American Samoa | American Samoans | Pago Pago |
AT | Austria | Austrian, Austrians | Vienna |
AU | Australia | Australian, Australians | Canberra |
AZ | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
BA | Bosnia & Herzegovina, Bosnia and Herzegovina, Bosnia | Bosnian, Bosnians | Sarajevo |
BB | Barbados | Barbadian | Bridgetown |
BD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka |
BE | Belgium | Belgian, Belgians |  |
BF | Burkina Faso | Burkinabe, Burkinabé | Ouagadougou |
BG | Bulgaria | Bulgarian, Bulgarians | Sofia |
BH | Bahrain | Bahraini, Bahrainis | Manama |
BI | Burundi | Burundian, Burundians | Bujumbura |
BJ | Benin | Beninese | Porto-Novo |
BN | Brunei | Bruneian | Bandar Seri Begawan |
BO | Bolivia | Bolivian, Bolivians | La Paz |
BR | Brazil | Brazilian, Brazilians | Brasilia, Brasília | Planalto
BS | Bahamas | Bahamian, Bahamians | Nassau |
BT | Bhutan | Bhutanese | Thimphu |
BW | Botswana | Botswanan | Gaborone |
BY | Belarus | Belarusian, Belarusians | Minsk |
BZ | Belize | Belizean | Belmopan |
CA | Canada | Canadian, Canadians | Ottawa |
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC | Congolese | Kinshasa |
CF | Central African Republic |  | Bangui |
CG | Republic of the Congo, Congo-Brazzaville |  | Brazzaville |
CH | Switzerland | Swiss | Bern |
CI | Côte d'Ivoire, Ivory Coast | Ivorian, Ivorians | Yamoussoukro |
CL | Chile | Chilean, Chileans |  | La Moneda
CM | Cameroon | Cameroonian, Cameroonians | Yaoundé |
CN | China, People's Republic of China, PRC | Chinese | Beijing | Zhongnanhai
CO | Colombia | Colombian, Colombians | Bogotá, Bogota |
CR | Costa Rica | Costa Rican, Costa Ricans | San José |
CU | Cuba | Cuban, Cubans | Havana |
CV | Cape Verde, Cabo Verde | Cape Verdean |  |
CY | Cyprus | Cypriot, Cypriots | Nicosia |
CZ | Czechia, Czech Republic, the Czech Republic | Czech, Czechs | Prague |
DE | Germany | German, Germans | Berlin | Bundestag, Bundesrat
DJ | Djibouti | Djiboutian |  |
DK | Denmark | Danish, Danes | Copenhagen |
DO | Dominican Republic |  | Santo Domingo |
DZ | Algeria | Algerian, Algerians | Algiers |
EC | Ecuador | Ecuadorian, Ecuadorians | Quito |
EE | Estonia | Estonian, Estonians | Tallinn | Riigikogu
EG | Egypt | Egyptian, Egyptians | Cairo |
ER | Eritrea | Eritrean, Eritreans | Asmara |
ES | Spain | Spanish, Spaniards | Madrid | Moncloa
ET | Ethiopia | Ethiopian, Ethiopians | Addis Ababa |
FI | Finland | Finnish, Finns | Helsinki | Eduskunta
FJ | Fiji | Fijian, Fijians | Suva |
FM | Micronesia | Micronesian |  |
FR | France | French | Paris | Élysée, Elysée, Elysee, Élysée Palace, Elysee Palace, Quai d'Orsay
GA | Gabon | Gabonese | Libreville |
GB | United Kingdom, UK, U.K., Britain, Great Britain | British, Britons | London | Downing Street, Number 10, Number Ten, Whitehall, House of Commons, House of Lords
GE | Republic of Georgia | Georgian, Georgians | Tbilisi |
GH | Ghana | Ghanaian, Ghanaians | Accra |
GL | Greenland | Greenlandic | Nuuk |
GM | Gambia | Gambian, Gambians | Banjul |
GN | Guinea | Guinean, Guineans | Conakry |
GQ | Equatorial Guinea |  | Malabo |
GR | Greece | Greek, Greeks | Athens |
GT | Guatemala | Guatemalan, Guatemalans | Guatemala City |
GW | Guinea-Bissau |  | Bissau |
GY | Guyana | Guyanese |  |
HK | Hong Kong |  |  |
HN | Honduras | Honduran, Hondurans | Tegucigalpa |
HR | Croatia | Croatian, Croatians | Zagreb | Sabor
HT | Haiti | Haitian, Haitians | Port-au-Prince |
HU | Hungary | Hungarian, Hungarians | Budapest |
ID | Indonesia | Indonesian, Indonesians | Jakarta |
IE | Ireland, Republic of Ireland | Irish | Dublin | Dáil
IL | Israel | Israeli, Israelis | Jerusalem | Knesset
IN | India | Indian, Indians | New Delhi, Delhi | Lok Sabha, Rajya Sabha
IQ | Iraq | Iraqi, Iraqis | Baghdad |
IR | Iran | Iranian, Iranians | Tehran, Teheran | Majlis
IS | Iceland | Icelandic, Icelanders | Reykjavik, Reykjavík | Althing
IT | Italy | Italian, Italians | Rome | Quirinale, Palazzo Chigi
JM | Jamaica | Jamaican, Jamaicans |  |
JO | Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman |
JP | Japan | Japanese | Tokyo | Kantei
KE | Kenya | Kenyan, Kenyans | Nairobi |
KG | Kyrgyzstan | Kyrgyz | Bishkek |
KH | Cambodia | Cambodian, Cambodians | Phnom Penh |
KI | Kiribati |  | Tarawa |
KM | Comoros | Comorian |  |
KP | North Korea, DPRK, Democratic People's Republic of Korea | North Korean, North Koreans | Pyongyang |
KR | South Korea, Republic of Korea | South Korean, South Koreans | Seoul | Blue House
KW | Kuwait | Kuwaiti, Kuwaitis | Kuwait City |
KZ | Kazakhstan | Kazakh, Kazakhs | Astana |
LA | Laos | Lao, Laotian, Laotians | Vientiane |
LB | Lebanon | Lebanese | Beirut |
LI | Liechtenstein |  | Vaduz |
LK | Sri Lanka | Sri Lankan, Sri Lankans | Colombo |
LR | Liberia | Liberian, Liberians | Monrovia |
LS | Lesotho |  | Maseru |
LT | Lithuania | Lithuanian, Lithuanians | Vilnius | Seimas
LU | Luxembourg |  |  |
LV | Latvia | Latvian, Latvians | Riga | Saeima
LY | Libya | Libyan, Libyans | Tripoli |
MA | Morocco | Moroccan, Moroccans | Rabat |
MC | Monaco | Monegasque |  |
MD | Moldova | Moldovan, Moldovans | Chisinau, Chișinău |
ME | Montenegro | Montenegrin, Montenegrins | Podgorica |
MG | Madagascar | Malagasy | Antananarivo |
MH | Marshall Islands | Marshallese | Majuro |
MK | North Macedonia | Macedonian, Macedonians | Skopje |
ML | Mali | Malian, Malians | Bamako |
MM | Myanmar, Burma | Burmese | Naypyidaw |
MN | Mongolia | Mongolian, Mongolians | Ulaanbaatar |
MR | Mauritania | Mauritanian, Mauritanians | Nouakchott |
MT | Malta | Maltese | Valletta |
MU | Mauritius | Mauritian, Mauritians | Port Louis |
MV | Maldives | Maldivian, Maldivians | Malé |
MW | Malawi | Malawian, Malawians | Lilongwe |
MX | Mexico | Mexican, Mexicans | Mexico City |
MY | Malaysia | Malaysian, Malaysians | Kuala Lumpur | Putrajaya
MZ | Mozambique | Mozambican, Mozambicans | Maputo |
NA | Namibia | Namibian, Namibians | Windhoek |
NE | Niger | Nigerien, Nigeriens | Niamey |
NG | Nigeria | Nigerian, Nigerians | Abuja | Aso Rock
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua |
NL | Netherlands | Dutch | The Hague, Amsterdam |
NO | Norway | Norwegian, Norwegians | Oslo | Storting
NP | Nepal | Nepali, Nepalese, Nepalis | Kathmandu |
NR | Nauru | Nauruan |  |
NZ | New Zealand | New Zealanders | Wellington | Beehive
OM | Oman | Omani, Omanis | Muscat |
PA | Panama | Panamanian, Panamanians | Panama City |
PE | Peru | Peruvian, Peruvians | Lima |
PG | Papua New Guinea | Papua New Guinean | Port Moresby |
PH | Philippines | Philippine, Filipino, Filipinos | Manila | Malacañang
PK | Pakistan | Pakistani, Pakistanis | Islamabad |
PL | Poland | Polish, Poles | Warsaw | Sejm
PR | Puerto Rico | Puerto Rican, Puerto Ricans |  |
PS | Palestinian Territories, Palestinian Authority, Palestine | Palestinian, Palestinians | Ramallah |
PT | Portugal | Portuguese | Lisbon |
PW | Palau | Palauan |  |
PY | Paraguay | Paraguayan, Paraguayans | Asunción |
QA | Qatar | Qatari, Qataris | Doha |
RO | Romania | Romanian, Romanians | Bucharest |
RS | Serbia | Serbian, Serbians, Serbs | Belgrade |
RU | Russia, Russian Federation | Russian, Russians | Moscow | Kremlin, State Duma, Duma
RW | Rwanda | Rwandan, Rwandans | Kigali |
SA | Saudi Arabia | Saudi, Saudis, Saudi Arabian | Riyadh |
SB | Solomon Islands |  | Honiara |
SC | Seychelles | Seychellois |  |
SD | Sudan | Sudanese | Khartoum |
SE | Sweden | Swedish, Swedes | Stockholm | Riksdag
SG | Singapore | Singaporean, Singaporeans |  |
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
SK | Slovakia | Slovak, Slovaks, Slovakian | Bratislava |
SL | Sierra Leone | Sierra Leonean | Freetown |
SM | San Marino |  |  |
SN | Senegal | Senegalese | Dakar |
SO | Somalia | Somali, Somalis | Mogadishu |
SR | Suriname | Surinamese | Paramaribo |
SS | South Sudan | South Sudanese | Juba |
SV | El Salvador | Salvadoran, Salvadorans | San Salvador |
SY | Syria | Syrian, Syrians | Damascus |
SZ | Eswatini, Swaziland | Swazi | Mbabane |
TD | Republic of Chad | Chadian, Chadians | N'Djamena |
TG | Togo | Togolese | Lomé |
TH | Thailand | Thai, Thais | Bangkok |
TJ | Tajikistan | Tajik, Tajiks | Dushanbe |
TL | Timor-Leste, East Timor | Timorese | Dili |
TM | Turkmenistan | Turkmen | Ashgabat |
TN | Tunisia | Tunisian, Tunisians | Tunis |
TO | Tonga | Tongan, Tongans | Nuku'alofa |
TR | Turkey, Türkiye | Turkish, Turks | Ankara |
TT | Trinidad & Tobago, Trinidad and Tobago | Trinidadian | Port of Spain |
TV | Tuvalu | Tuvaluan | Funafuti |
TW | Taiwan | Taiwanese | Taipei |
TZ | Tanzania | Tanzanian, Tanzanians | Dodoma |
UA | Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev | Verkhovna Rada
UG | Uganda | Ugandan, Ugandans | Kampala |
US | United States, United States of America, US, U.S., USA, U.S.A., America | American, Americans | Washington | White House, Pentagon, State Department, Oval Office, Capitol Hill, Biden administration, Trump administration, Obama administration
UY | Uruguay | Uruguayan, Uruguayans | Montevideo |
UZ | Uzbekistan | Uzbek, Uzbeks | Tashkent |
VA | Vatican City | | | Vatican, Holy See
VE | Venezuela | Venezuelan, Venezuelans | Caracas | Miraflores
VN | Vietnam, Viet Nam | Vietnamese | Hanoi |
VU | Vanuatu | Ni-Vanuatu |  |
WS | Samoa | Samoan, Samoans | Apia |
XK | Kosovo | Kosovar, Kosovars | Pristina |
YE | Yemen | Yemeni, Yemenis | Sanaa |
ZA | South Africa | South African, South Africans | Pretoria |
ZM | Zambia | Zambian, Zambians | Lusaka |
ZW | Zimbabwe | Zimbabwean, Zimbabweans | Harare |
`

const organisations = `
European Union=EU, EU=EU, E.U.=EU, Brussels=EU, European Commission=EU, European Parliament=EU, European Council=EU,
United Nations=UN, UN=UN, U.N.=UN, UN Security Council=UN, U.N. Security Council=UN, United Nations Security Council=UN, Security Council=UN,
UN General Assembly=UN, General Assembly=UN, NATO, African Union, Arab League, ASEAN, G7, G20, OPEC, OPEC+, BRICS, Commonwealth,
International Atomic Energy Agency, IAEA, World Health Organization, World Health Organisation, WHO, World Bank, World Trade Organization, WTO,
International Monetary Fund, IMF, International Criminal Court, ICC, International Court of Justice, OSCE, Council of Europe,
Amnesty International, Human Rights Watch, Red Cross, Greenpeace, UNICEF, UNESCO, UNHCR, Interpol, Europol, Mercosur
`

const doubtful = `
GE | Georgia
TD | Chad
JO | Jordan
`

let names: ReadonlyMap<string, Place> | undefined

/** English names of countries, their people, capitals and seats of power. Read from the table when first asked for. */
export const enGazetteer: Gazetteer = {
  lang: 'en',
  get names() {
    names ??= placesFrom(table, organisations)
    return names
  },
  doubtful: placesFrom(doubtful)
}
