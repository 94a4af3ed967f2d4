/** Countries and their people, where the packages `i18n-iso-countries` and `i18n-nationality` lack a form. As `index.ts` says. */
export const COUNTRIES = `
  United States | America | United States of America | U.S.A.
  South Korea | Republic of Korea | Korea | ROK | S. Korea | South Korean | Korean | Koreans | South Koreans
  North Korea | Democratic People's Republic of Korea | DPRK | N. Korea | North Korean | North Koreans
  China | People's Republic of China | PRC | People's Republic | mainland China | Chinese
  Taiwan | Republic of China | Chinese Taipei | Taiwanese
  United Kingdom | Britain | Great Britain | UK | U.K. | British | Britons
  Russia | Russian Federation | Russian | Russians
  Soviet Union | USSR | Soviet | Soviets
  Vietnam | Viet Nam | Vietnamese
  Laos | Lao PDR | Laotian | Laotians | Lao
  Brunei Darussalam | Brunei
  Czech Republic | Czechia | Czech | Czechs
  Türkiye | Turkey | Turkish | Turks
  Eswatini | Swaziland
  Netherlands | The Netherlands | Holland | Dutch | Dutchmen
  United Arab Emirates | UAE | Emirati | Emiratis
  Hong Kong
  Macao | Macau
  Ivory Coast | Côte d'Ivoire
  Syria | Syrian Arab Republic | Syrian
  Iran | Islamic Republic of Iran | Iranian
  Myanmar | Burma | Burmese
  Democratic Republic of the Congo | DRC | DR Congo | Congolese
  Bosnia and Herzegovina | Bosnia
  Argentina | Argentine | Argentinian | Argentines | Argentinians
  Philippines | Philippine | Filipino | Filipinos | Filipina
  Micronesia
  Moldova | Moldovan | Republic of Moldova
  Vatican | Holy See
  Falkland Islands
  Slovakia | Slovak | Slovaks
  Slovenia | Slovene | Slovenes | Slovenian | Slovenians
  Kazakhstan | Kazakh | Kazakhs
  Uzbekistan | Uzbek | Uzbeks
  Yemen | Yemeni | Yemenis
  Nepal | Nepali | Nepalis | Nepalese
  Luxembourg | Luxembourgers
  Israel | Israeli | Israelis
  Spain | Spanish | Spaniards | Spaniard
  West Germany
  East Germany
  Poland | Polish | Poles
  Denmark | Danish | Danes
  Sweden | Swedish | Swedes
  Finland | Finnish | Finns
  Greece | Greek | Greeks
  Iceland | Icelandic | Icelander | Icelanders
  Serbia | Serb | Serbs | Serbian | Serbians
  Croatia | Croat | Croats | Croatian | Croatians
  Ireland | Irish | Irishmen
  France | French | Frenchmen
  New Zealand | New Zealander | New Zealanders
  Tajikistan | Tajik | Tajiks
  Turkmenistan | Turkmen
  Kyrgyzstan | Kyrgyz
  Liechtenstein | Liechtensteiner`;
