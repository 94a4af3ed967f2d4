import type { EntityType } from './mark.js';

/**
 * Names that policy prose uses without a form or a definition that tells what they are. One entity a line: its name,
 * then its aliases behind bars. Aliases in capitals alone are matched in capitals alone ("WHO", never "Who").
 *
 * Curated by hand from the bodies' and companies' own sites and from the official lists: United Nations system chart,
 * WTO list of regional trade agreements, United States Government Manual, popular names in the United States Code,
 * EUR-Lex, Korea Legislation Research Institute, USPS state names. Countries and their people's names are not here:
 * they come from the packages i18n-iso-countries and i18n-nationality, and only what these lack is under `country`.
 */
export const GAZETTEER: Readonly<Record<Exclude<EntityType, 'other'>, string>> = {
  country: `
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
    Liechtenstein | Liechtensteiner`,
  region: `
    Africa | African
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
    New South Wales
    Queensland
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
    District of Columbia
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
    Panama Canal`,
  organization: `
    United Nations | UN | U.N.
    World Trade Organization | World Trade Organisation | WTO
    World Health Organization | WHO
    World Bank | World Bank Group
    International Monetary Fund | IMF
    Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | OECD
    International Labour Organization | ILO
    International Energy Agency | IEA
    International Atomic Energy Agency | IAEA
    International Telecommunication Union | International Telecommunications Union | ITU
    International Criminal Court | ICC
    International Court of Justice | ICJ
    International Maritime Organization | IMO
    International Organization for Standardization | ISO
    World Intellectual Property Organization | WIPO
    World Economic Forum | WEF
    United Nations Security Council | UN Security Council
    United Nations General Assembly | UN General Assembly | UNGA
    United Nations Children's Fund | UNICEF
    United Nations Educational, Scientific and Cultural Organization | UNESCO
    United Nations Development Programme | UNDP
    United Nations Environment Programme | UNEP
    United Nations Conference on Trade and Development | UNCTAD
    United Nations High Commissioner for Refugees | UNHCR
    United Nations Framework Convention on Climate Change | UNFCCC
    World Food Programme | WFP
    Food and Agriculture Organization | FAO
    Intergovernmental Panel on Climate Change | IPCC
    Bank for International Settlements | BIS
    Financial Stability Board | FSB
    Financial Action Task Force | FATF
    Asian Development Bank | ADB
    Asian Infrastructure Investment Bank | AIIB
    African Development Bank | AfDB
    Inter-American Development Bank | IDB
    European Bank for Reconstruction and Development | EBRD
    European Investment Bank | EIB
    European Union | EU | E.U.
    European Commission
    European Parliament
    European Council
    Council of the European Union
    Council of Europe
    European Central Bank | ECB
    European Court of Human Rights | ECtHR
    Court of Justice of the European Union | CJEU
    European Court of Justice | ECJ
    Europol
    Eurostat
    Frontex
    North Atlantic Treaty Organization | NATO
    African Union | AU
    Arab League | League of Arab States
    League of Nations
    Organization of American States | OAS
    Organization for Security and Co-operation in Europe | OSCE
    Organization of the Petroleum Exporting Countries | OPEC
    OPEC+
    Association of Southeast Asian Nations | ASEAN
    Asia-Pacific Economic Cooperation | APEC
    Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO
    Gulf Cooperation Council | GCC
    Southern Common Market | Mercosur | MERCOSUR
    Southern African Development Community | SADC
    Economic Community of West African States | ECOWAS
    Common Market for Eastern and Southern Africa | COMESA
    Pacific Islands Forum
    Quad | Quadrilateral Security Dialogue | Quadrilateral Security Forum
    AUKUS
    BRICS
    G7 | Group of Seven | G-7
    G8 | Group of Eight | G-8
    G20 | Group of Twenty | G-20
    G77 | Group of 77
    Red Cross | International Committee of the Red Cross | ICRC
    Interpol
    Taliban
    Hamas
    Hezbollah
    Islamic State | ISIS
    Al-Qaeda
    Amnesty International
    Gates Foundation | Bill and Melinda Gates Foundation | Bill & Melinda Gates Foundation
    Human Rights Watch
    Greenpeace
    Transparency International
    United States Congress | US Congress | U.S. Congress | Congress
    United States Senate | US Senate | Senate
    House of Representatives | US House of Representatives | United States House of Representatives
    White House
    Pentagon
    Capitol Hill
    Supreme Court | US Supreme Court | Supreme Court of the United States | SCOTUS
    Department of Agriculture | US Department of Agriculture | USDA
    Department of Commerce | US Department of Commerce | Commerce Department
    Department of Defense | US Department of Defense | Defense Department | DOD | DoD
    Department of Education | US Department of Education | Education Department
    Department of Energy | US Department of Energy | Energy Department | DOE
    Department of Health and Human Services | US Department of Health and Human Services | HHS
    Department of Homeland Security | US Department of Homeland Security | DHS
    Department of Housing and Urban Development | HUD
    Department of Justice | US Department of Justice | Justice Department | DOJ
    Department of Labor | US Department of Labor | Labor Department | DOL
    Department of State | US Department of State | State Department
    Department of the Interior | US Department of the Interior | Interior Department | DOI
    Department of the Treasury | US Department of the Treasury | Treasury Department | US Treasury | Department of Treasury
    Department of Transportation | US Department of Transportation | DOT
    Department of Veterans Affairs
    Office of the United States Trade Representative | US Trade Representative | United States Trade Representative | Office of the US Trade Representative | USTR
    Committee on Foreign Investment in the United States | CFIUS
    International Trade Commission | US International Trade Commission | USITC | ITC
    Securities and Exchange Commission | SEC
    Federal Trade Commission | FTC
    Federal Communications Commission | FCC
    Federal Reserve | Federal Reserve Board | Federal Reserve System | Fed
    Federal Bureau of Investigation | FBI
    Central Intelligence Agency | CIA
    National Security Agency | NSA
    National Security Council | NSC
    National Economic Council
    Council of Economic Advisers | CEA
    Environmental Protection Agency | US Environmental Protection Agency | EPA
    Food and Drug Administration | US Food and Drug Administration | FDA
    Federal Aviation Administration | FAA
    Federal Emergency Management Agency | FEMA
    Internal Revenue Service | IRS
    Social Security Administration | SSA
    Small Business Administration | SBA
    General Services Administration | GSA
    General Accounting Office
    Government Accountability Office | GAO
    Congressional Budget Office | CBO
    Congressional Research Service | CRS
    Office of Management and Budget | OMB
    Bureau of Economic Analysis | BEA
    Bureau of Labor Statistics | BLS
    Bureau of Industry and Security
    Census Bureau | US Census Bureau
    Customs and Border Protection | US Customs and Border Protection | CBP
    Immigration and Customs Enforcement | ICE
    Centers for Disease Control and Prevention | CDC
    National Institutes of Health | NIH
    National Institute of Standards and Technology | NIST
    National Science Foundation | NSF
    National Aeronautics and Space Administration | NASA
    National Oceanic and Atmospheric Administration | NOAA
    Nuclear Regulatory Commission | NRC
    Federal Energy Regulatory Commission | FERC
    Consumer Financial Protection Bureau | CFPB
    Equal Employment Opportunity Commission | EEOC
    National Labor Relations Board | NLRB
    Occupational Safety and Health Administration | OSHA
    United States Agency for International Development | US Agency for International Development | USAID
    International Development Finance Corporation | DFC
    Export-Import Bank | Export-Import Bank of the United States | EXIM
    Defense Advanced Research Projects Agency | DARPA
    National Security Commission on Artificial Intelligence | NSCAI
    Democratic Party | Democrats | Democrat
    Republican Party | Republicans | Republican | GOP
    Labour Party
    Conservative Party
    Communist Party of China | Chinese Communist Party | CCP | CPC
    People's Liberation Army | PLA
    Kremlin
    Downing Street
    Bank of England
    Bank of Japan | BOJ
    Bank of Korea | BOK
    People's Bank of China | PBOC | PBoC
    Ministry of Economy, Trade and Industry | METI
    Ministry of Trade, Industry and Energy | MOTIE
    Ministry of Commerce | MOFCOM
    National Development and Reform Commission | NDRC
    Korea Development Institute | KDI
    Korea Institute of Science and Technology | KIST
    Korea Advanced Institute of Science and Technology | KAIST
    Korea Institute for International Economic Policy | KIEP
    Korea International Trade Association | KITA
    Korea Trade-Investment Promotion Agency | KOTRA
    Blue House
    National Assembly
    Diet | National Diet
    Bundestag
    Bundesbank
    Knesset
    Politburo
    State Council
    Center for Strategic and International Studies | CSIS
    Peterson Institute for International Economics | PIIE
    Council on Foreign Relations | CFR
    Brookings Institution | Brookings
    Carnegie Endowment for International Peace | Carnegie Endowment
    Heritage Foundation
    Cato Institute
    Hudson Institute
    American Enterprise Institute | AEI
    Atlantic Council
    Center for a New American Security | CNAS
    Center for American Progress
    Information Technology and Innovation Foundation | ITIF
    RAND Corporation | RAND
    Urban Institute
    Pew Research Center | Pew
    Tax Foundation
    Bruegel
    Chatham House
    International Institute for Strategic Studies | IISS
    International Crisis Group
    Stockholm International Peace Research Institute | SIPRI
    Asia Society
    Asia Foundation
    Wilson Center
    Rhodium Group
    Our World in Data
    Semiconductor Industry Association | SIA
    Business Roundtable
    American Chamber of Commerce | AmCham
    US Chamber of Commerce
    AFL-CIO
    Massachusetts Institute of Technology | MIT
    Harvard
    Oxford
    Cambridge
    Stanford`,
  agreement: `
    North American Free Trade Agreement | NAFTA
    United States-Mexico-Canada Agreement | US-Mexico-Canada Agreement | USMCA
    Korea-United States Free Trade Agreement | Korea-US Free Trade Agreement | US-Korea Free Trade Agreement | United States-Korea Free Trade Agreement | US-Korea FTA | Korea-US FTA | KORUS FTA | KORUS
    Trans-Pacific Partnership | Trans-Pacific Partnership Agreement | TPP
    Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP
    Regional Comprehensive Economic Partnership | RCEP
    Indo-Pacific Economic Framework | Indo-Pacific Economic Framework for Prosperity | IPEF
    Transatlantic Trade and Investment Partnership | TTIP
    Comprehensive Economic and Trade Agreement | CETA
    General Agreement on Tariffs and Trade | GATT
    General Agreement on Trade in Services | GATS
    Agreement on Trade-Related Aspects of Intellectual Property Rights | TRIPS | TRIPS Agreement
    African Continental Free Trade Area | African Continental Free Trade Agreement | AfCFTA
    Central America Free Trade Agreement | Dominican Republic-Central America Free Trade Agreement | CAFTA-DR | CAFTA
    Digital Economy Partnership Agreement | DEPA
    Information Technology Agreement | ITA
    Government Procurement Agreement | Agreement on Government Procurement | GPA
    European Economic Area | EEA
    Paris Agreement | Paris Climate Agreement | Paris Accord
    Kyoto Protocol
    Montreal Protocol
    Geneva Conventions
    Bretton Woods | Bretton Woods Agreement
    Treaty of Lisbon | Lisbon Treaty
    Maastricht Treaty
    Treaty of Rome
    Schengen Agreement | Schengen
    Good Friday Agreement
    Joint Comprehensive Plan of Action | JCPOA
    Treaty on the Non-Proliferation of Nuclear Weapons | Non-Proliferation Treaty | NPT
    Comprehensive Nuclear-Test-Ban Treaty | CTBT
    Strategic Arms Reduction Treaty
    Intermediate-Range Nuclear Forces Treaty | INF Treaty
    United Nations Convention on the Law of the Sea | UNCLOS
    Marrakesh Agreement | Marrakech Agreement | Marrakesh Agreement Establishing the World Trade Organization
    Wassenaar Arrangement
    Plaza Accord
    Minerals Security Partnership | MSP
    Abraham Accords
    Basel III`,
  law: `
    CHIPS and Science Act | CHIPS Act | Creating Helpful Incentives to Produce Semiconductors and Science Act
    CHIPS for America Act | Creating Helpful Incentives to Produce Semiconductors for America Act
    European Chips Act | EU Chips Act
    K-Chips Act
    Inflation Reduction Act | IRA
    Infrastructure Investment and Jobs Act | Bipartisan Infrastructure Law | Bipartisan Infrastructure Act | IIJA
    America COMPETES Act
    United States Innovation and Competition Act | US Innovation and Competition Act | USICA
    Endless Frontier Act
    American Rescue Plan Act | American Rescue Plan | ARPA
    Coronavirus Aid, Relief, and Economic Security Act | CARES Act
    Tax Cuts and Jobs Act | TCJA
    Affordable Care Act | Patient Protection and Affordable Care Act | ACA | Obamacare
    Dodd-Frank Act | Dodd-Frank Wall Street Reform and Consumer Protection Act | Dodd-Frank
    Sarbanes-Oxley Act
    Foreign Investment Risk Review Modernization Act | FIRRMA
    Export Control Reform Act | ECRA
    Export Administration Regulations | EAR
    International Traffic in Arms Regulations | ITAR
    International Emergency Economic Powers Act | IEEPA
    Trade Expansion Act
    Trade Act
    Tariff Act | Smoot-Hawley Tariff Act | Smoot-Hawley
    Uyghur Forced Labor Prevention Act | UFLPA
    National Defense Authorization Act | NDAA
    Defense Production Act | DPA
    Buy American Act | Buy American | Buy America
    Jones Act | Merchant Marine Act
    Clean Air Act | CAA
    Clean Water Act | CWA
    Endangered Species Act | ESA
    National Environmental Policy Act | NEPA
    Administrative Procedure Act | APA
    Freedom of Information Act | FOIA
    Foreign Intelligence Surveillance Act | FISA
    Foreign Agents Registration Act | FARA
    Foreign Corrupt Practices Act | FCPA
    Employee Retirement Income Security Act | ERISA
    Fair Labor Standards Act | FLSA
    Family and Medical Leave Act | FMLA
    Americans with Disabilities Act | ADA
    Civil Rights Act
    Voting Rights Act
    Social Security Act
    Immigration and Nationality Act | INA
    Sherman Act | Sherman Antitrust Act
    Clayton Act
    Glass-Steagall Act | Glass-Steagall
    Taiwan Relations Act
    Patriot Act | USA PATRIOT Act
    Health Insurance Portability and Accountability Act | HIPAA
    Communications Decency Act
    Digital Millennium Copyright Act | DMCA
    Individuals with Disabilities Education Act
    No Child Left Behind Act | No Child Left Behind
    Every Student Succeeds Act | ESSA
    Lend-Lease Act | Lend-Lease
    General Data Protection Regulation | GDPR
    Digital Markets Act | DMA
    Digital Services Act | DSA
    Artificial Intelligence Act | AI Act | EU AI Act
    Critical Raw Materials Act | CRMA
    Net-Zero Industry Act | NZIA
    Carbon Border Adjustment Mechanism | CBAM
    Corporate Sustainability Reporting Directive | CSRD
    United States Constitution | US Constitution
    Bill of Rights
    Internal Revenue Code
    United States Code
    Code of Federal Regulations
    Anti-Secession Law
    National Security Law
    Online Safety Act
    Human Rights Act
    Companies Act`,
  program: `
    Made in China 2025 | MIC 2025 | MIC2025
    Belt and Road Initiative | Belt and Road | One Belt One Road | BRI | OBOR
    Green New Deal
    New Deal
    European Green Deal
    Marshall Plan
    Great Society
    Medicare
    Medicaid
    Social Security
    Supplemental Nutrition Assistance Program | SNAP
    Horizon Europe
    Build Back Better
    Digital Silk Road
    Global Gateway
    Partnership for Global Infrastructure and Investment | PGII
    Sustainable Development Goals | SDGs
    Brexit
    Project 2025
    New Southern Policy
    Abenomics
    Operation Warp Speed
    Power Africa
    Generalized System of Preferences | GSP
    REPowerEU
    NextGenerationEU`,
  company: `
    Alibaba
    Alphabet
    Amazon
    AMD | Advanced Micro Devices
    Apple
    Applied Materials
    ASML
    AstraZeneca
    AT&T
    Baidu
    BASF
    BlackRock
    BMW
    Boeing
    Boston Consulting Group | BCG
    BP
    Broadcom
    BYD
    ByteDance | Bytedance
    CATL
    Chevron
    Cisco
    Citigroup
    Coupang
    Deloitte
    DJI
    eBay
    Ericsson
    ExxonMobil | Exxon Mobil | Exxon
    Facebook
    Fairchild
    Ford | Ford Motor | Ford Motor Company
    Foxconn | Hon Hai
    General Electric | GE
    General Motors | GM
    GlobalFoundries
    Goldman Sachs
    Google
    Hanwha
    Hitachi
    HSBC
    Honda
    Huawei
    Hyundai | Hyundai Motor | Hyundai Motor Company
    Hyundai Motor Group
    IBM
    iFlytek | iFLYTEK
    Intel
    JPMorgan | JPMorgan Chase | JP Morgan
    Kakao
    Kia
    KPMG
    Kioxia
    LG
    LG Chem
    LG Electronics
    LG Energy Solution | LGES
    LG Uplus | LG U+
    Lockheed Martin
    Lotte
    McKinsey | McKinsey & Company
    Meituan
    Mercedes-Benz
    Meta
    Micron | Micron Technology
    Microsoft
    Mitsubishi
    Moderna
    Moody's
    Morgan Stanley
    Morningstar
    Motorola
    Naver
    Nestlé
    Netflix
    Nikon
    Nippon Steel
    Nissan
    Nokia
    Novavax
    Nvidia | NVIDIA
    OpenAI
    Oracle
    Panasonic
    Pfizer
    POSCO
    PwC | PricewaterhouseCoopers
    Qualcomm
    Raytheon
    Renesas
    Rolls-Royce
    Samsung
    Samsung Electronics
    Samsung SDI
    Samsung Biologics
    Siemens
    SK
    SK Group
    SK Hynix | SK hynix
    SK Innovation
    SK On
    SMIC | Semiconductor Manufacturing International Corporation
    SoftBank | Softbank
    Sony
    SpaceX
    Stellantis
    Temu
    Tencent
    Tesla
    Texas Instruments
    Tokyo Electron
    Toshiba
    Toyota
    TrendForce
    TSMC | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing Corporation | Taiwan Semiconductor
    Twitter
    Uber
    US Steel | United States Steel
    Volkswagen | VW
    Walmart
    Wells Fargo
    Western Digital
    Xiaomi
    YMTC | Yangtze Memory Technologies
    ZTE`,
  person: `
    Joe Biden | Biden | Joseph Biden | Joseph R. Biden | Joseph R. Biden, Jr. | Joseph R. Biden Jr.
    Donald Trump | Trump | Donald J. Trump
    Barack Obama | Obama
    George W. Bush
    Bill Clinton | William J. Clinton
    Kamala Harris
    Ronald Reagan | Reagan
    Richard Nixon | Nixon
    Jimmy Carter
    Lyndon B. Johnson | Lyndon Johnson | LBJ
    John F. Kennedy | JFK
    Dwight D. Eisenhower | Dwight Eisenhower | Eisenhower
    Harry S. Truman | Harry Truman | Truman
    Franklin D. Roosevelt | Franklin Delano Roosevelt | Franklin Roosevelt | FDR
    Theodore Roosevelt
    Woodrow Wilson
    Abraham Lincoln
    Xi Jinping | Xi
    Deng Xiaoping
    Mao Zedong
    Vladimir Putin | Putin
    Volodymyr Zelensky | Volodymyr Zelenskyy | Zelensky | Zelenskyy
    Narendra Modi | Modi
    Shinzo Abe | Abe Shinzo
    Fumio Kishida | Kishida Fumio | Kishida
    Yoon Suk-yeol | Yoon Suk Yeol
    Moon Jae-in | Moon Jae In
    Lee Jae-myung
    Park Geun-hye
    Kim Jong-un | Kim Jong Un
    Tsai Ing-wen
    Emmanuel Macron | Macron
    Angela Merkel | Merkel
    Olaf Scholz | Scholz
    Boris Johnson
    Rishi Sunak
    Keir Starmer
    Margaret Thatcher | Thatcher
    Justin Trudeau | Trudeau
    Ursula von der Leyen | von der Leyen
    Recep Tayyip Erdoğan | Erdogan
    Benjamin Netanyahu | Netanyahu
    Elon Musk | Musk
    Janet Yellen | Yellen
    Jerome Powell`,
  publication: `
    New York Times | The New York Times
    Washington Post | The Washington Post
    Wall Street Journal | The Wall Street Journal | WSJ
    Financial Times | FT
    The Economist | Economist
    Bloomberg | Bloomberg News
    Reuters
    Associated Press | AP
    Agence France-Presse | AFP
    Politico | POLITICO
    Axios
    Foreign Affairs
    Foreign Policy
    Nikkei | Nikkei Asia
    Kyodo News | Kyodo
    Yonhap | Yonhap News Agency
    Xinhua
    People's Daily
    Global Times
    China Daily
    South China Morning Post | SCMP
    Korea Herald | The Korea Herald
    Korea Times | The Korea Times
    JoongAng Ilbo | Korea JoongAng Daily
    Chosun Ilbo
    Hankyoreh
    Japan Times | The Japan Times
    The Guardian | Guardian
    The Hill
    The Diplomat
    The Atlantic
    NPR | National Public Radio
    BBC
    CNN
    CNBC
    CBS News
    NBC News
    ABC News
    Fox News
    Al Jazeera
    Le Monde
    Der Spiegel
    EURACTIV | Euractiv
    Voice of America | VOA
    USA Today
    Los Angeles Times
    Time magazine
    Federal Register
    Congressional Record
    World Economic Outlook
    Forbes
    Science magazine`,
};

/** Capitals that stand for their governments: the city, then the country of the government. */
export const CAPITALS: readonly (readonly [city: string, country: string])[] = [
  ['Washington', 'United States'],
  ['Beijing', 'China'],
  ['Seoul', 'South Korea'],
  ['Pyongyang', 'North Korea'],
  ['Tokyo', 'Japan'],
  ['Taipei', 'Taiwan'],
  ['Moscow', 'Russia'],
  ['Kyiv', 'Ukraine'],
  ['Brussels', 'European Union'],
  ['London', 'United Kingdom'],
  ['Paris', 'France'],
  ['Berlin', 'Germany'],
  ['Rome', 'Italy'],
  ['Madrid', 'Spain'],
  ['Ottawa', 'Canada'],
  ['Canberra', 'Australia'],
  ['New Delhi', 'India'],
  ['Hanoi', 'Vietnam'],
  ['Jakarta', 'Indonesia'],
  ['Manila', 'Philippines'],
  ['Bangkok', 'Thailand'],
  ['Ankara', 'Türkiye'],
  ['Tehran', 'Iran'],
  ['Riyadh', 'Saudi Arabia'],
];
