/** The states of America. As `index.ts` says. */
export const US_STATES = `
  Alabama
  Alaska
  Arizona
  Arkansas
  California
  Colorado
  Connecticut
  Delaware
  Florida
  Georgia (US state) | Georgia
  Hawaii
  Idaho
  Illinois
  Indiana
  Iowa
  Kansas
  Kentucky
  Louisiana
  Maine
  Maryland
  Massachusetts
  Michigan
  Minnesota
  Mississippi
  Missouri
  Montana
  Nebraska
  Nevada
  New Hampshire
  New Jersey
  New Mexico
  New York | New York State
  North Carolina
  North Dakota
  Ohio
  Oklahoma
  Oregon
  Pennsylvania
  Rhode Island
  South Carolina
  South Dakota
  Tennessee
  Texas
  Utah
  Vermont
  Virginia
  Washington State
  West Virginia
  Wisconsin
  Wyoming
`;

/** Regions, states, seas and cities. As `index.ts` says. */
export const REGIONS = `
  Africa | African
  Atlantic Ocean
  Euro area | Eurozone
  Asia | Asian
  Europe | European | Europeans
  Asia-Pacific | Asia Pacific | APAC
  Indo-Pacific | Indo-Pacific region
  Latin America | Latin American
  North America | North American
  South America | South American
  Central America | Central American
  Middle East | Middle Eastern
  Eurasia | Eurasian
  Oceania
  Antarctica
  Arctic
  Caribbean
  Southeast Asia | South-East Asia | Southeast Asian
  Northeast Asia | North-East Asia
  East Asia | East Asian
  South Asia | South Asian
  Central Asia | Central Asian
  Western Hemisphere
  Global South
  Global North
  Sahel
  Caucasus | South Caucasus
  Persian Gulf | Gulf states
  Southern Europe
  Northern Europe
  Central Europe | Central European
  Eastern Europe | Eastern European
  Western Europe | Western European
  Horn of Africa
  Central Africa
  Southern Africa | Southern African
  North Africa | Northern Africa | North African
  West Africa | Western Africa | West African
  East Africa | Eastern Africa | East African
  Sub-Saharan Africa | sub-Saharan Africa
  Balkans | Balkan | Western Balkans
  Baltics | Baltic | Baltic states | Baltic States
  Nordics | Nordic | Nordic countries
  Levant
  Maghreb
  Crimea
  Donbas
  Xinjiang
  Tibet
  Gaza | Gaza Strip
  West Bank
  Kashmir
  Scandinavia
  Scotland | Scottish | Scots
  Wales | Welsh
  England
  Northern Ireland
  Catalonia
  Bavaria
  Ontario
  Quebec
  British Columbia
  Alberta
  Manitoba
  Saskatchewan
  Nova Scotia
  New South Wales
  South Australia
  Western Australia
  Queensland
  Tasmania
  Alps
  Carpathians
  Pyrenees
${US_STATES}  District of Columbia
  Washington, D.C. | Washington, DC | Washington DC | Washington D.C.
  New England
  Midwest
  Rust Belt
  Sun Belt
  Silicon Valley
  Wall Street
  Los Angeles
  San Francisco
  San Diego
  Chicago
  Boston
  Houston
  Dallas
  Seattle
  Detroit
  Atlanta
  Philadelphia
  Miami
  Phoenix
  Newport News
  New York City
  Toronto
  Vancouver
  Montreal
  Mexico City
  Buenos Aires
  São Paulo
  Rio de Janeiro
  Geneva
  Zurich
  Munich
  Frankfurt
  Hamburg
  Milan
  Barcelona
  Marrakesh | Marrakech
  Lagos
  Nairobi
  Johannesburg
  Cape Town
  Dubai
  Abu Dhabi
  Mumbai
  Bangalore | Bengaluru
  Kumamoto
  Hokkaido
  Hsinchu
  Gujarat
  Rotterdam
  Antwerp
  Dresden
  Shanghai
  Shenzhen
  Guangzhou
  Guangdong
  Hainan
  Wuhan
  Busan
  Incheon
  Osaka
  Kyoto
  Hiroshima
  Okinawa
  Sydney
  Melbourne
  Davos
  South China Sea
  East China Sea
  Suez Canal
  Panama Canal
  Xi'an
  Wuxi
  Camp David
  Dalian
  Nanjing
  Chengdu
  Chongqing
  Hangzhou
  Suzhou
  Hefei
  Tianjin
  Pyeongtaek
  Hwaseong
  Yongin
  Icheon
  Cheongju
  Gumi
  Ulsan
  Daejeon
  Daegu
  Gwangju
  Sejong | Sejong City
  Pohang
  Gyeonggi | Gyeonggi Province
  Jeju | Jeju Island
  Cheonan
  Geoje
  Suwon
  Pangyo
  Nagoya
  Fukuoka
  Yokohama
  Kyushu
  Taichung
  Tainan
  Kaohsiung
  Penang
  Pittsburgh
  Cleveland
  Nashville
  Syracuse
  Boise
  San Jose
  San Antonio
  Denver
  Baltimore
  Minneapolis
  Honolulu
  Magdeburg
  Grenoble
  Eindhoven
  Veldhoven
  Leuven
  Malmö
  Gothenburg
  Turin
  Lyon
  Marseille
  Stuttgart
  Düsseldorf
  Cologne
  Leipzig
  Edinburgh
  Glasgow
  Addis Ababa
  Accra
  Algiers
  Amman
  Antananarivo
  Ashgabat
  Astana
  Asunción
  Athens
  Baghdad
  Baku
  Bamako
  Beirut
  Belgrade
  Bishkek
  Bogotá
  Brasília
  Bratislava
  Bucharest
  Budapest
  Cairo
  Caracas
  Chisinau
  Colombo
  Conakry
  Copenhagen
  Dakar
  Damascus
  Dar es Salaam
  Dhaka
  Doha
  Dublin
  Dushanbe
  Freetown
  Guayaquil
  Harare
  Havana
  Helsinki
  Islamabad
  Istanbul
  Kabul
  Kampala
  Karachi
  Kathmandu
  Khartoum
  Kigali
  Kinshasa
  Kolkata
  Kuala Lumpur
  La Paz
  Lahore
  Libreville
  Lisbon
  Ljubljana
  Luanda
  Lusaka
  Managua
  Maputo
  Medellín
  Minsk
  Mogadishu
  Monrovia
  Montevideo
  Muscat
  Naypyidaw
  Nouakchott
  Oslo
  Ouagadougou
  Phnom Penh
  Port Moresby
  Port-au-Prince
  Prague
  Quito
  Rabat
  Reykjavik
  Sarajevo
  Skopje
  Stockholm
  Tallinn
  Tashkent
  Tbilisi
  Tegucigalpa
  Tripoli
  Tunis
  Ulaanbaatar
  Vienna
  Vientiane
  Vilnius
  Warsaw
  Windhoek
  Yangon
  Yaoundé
  Yerevan
  Zagreb`;
