/** Public bodies, unions of states, associations, institutes. As `index.ts` says. */
export const ORGANIZATIONS = `
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
  International Criminal Court
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
  Association for Computing Machinery | ACM
  United Nations High Commissioner for Refugees | UNHCR | UN-HCR
  United Nations Framework Convention on Climate Change | UNFCCC
  World Food Programme | WFP
  Federal Deposit Insurance Corporation | FDIC
  National Health Service | NHS
  Office for National Statistics | ONS
  Japan Aerospace Exploration Agency | JAXA
  Indian Space Research Organisation | ISRO
  HM Treasury | HMT
  Office for Budget Responsibility | OBR
  Monetary Policy Committee
  Federal Open Market Committee | FOMC
  Energy Information Administration | U.S. Energy Information Administration
  International Renewable Energy Agency | IRENA
  National Academies of Sciences, Engineering, and Medicine | National Academies | NASEM
  Reserve Bank of India | RBI
  Reserve Bank of Australia | RBA
  World Semiconductor Trade Statistics | WSTS
  Oak Ridge National Laboratory | ORNL
  Lawrence Berkeley National Laboratory | Berkeley Lab
  Lawrence Livermore National Laboratory | LLNL
  Los Alamos National Laboratory | LANL
  Sandia National Laboratories
  Brookhaven National Laboratory
  Argonne National Laboratory
  Fraunhofer Society | Fraunhofer
  Interuniversity Microelectronics Centre | imec | IMEC
  MITRE Corporation | MITRE
  HM Revenue and Customs | HMRC
  UK Research and Innovation | UKRI
  Food and Agriculture Organization | FAO
  Intergovernmental Panel on Climate Change | IPCC
  Bank for International Settlements
  Financial Stability Board
  Financial Action Task Force | FATF
  Asian Development Bank | ADB
  Asian Infrastructure Investment Bank | AIIB
  African Development Bank | AfDB
  Inter-American Development Bank
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
  House Committee on Ways and Means | House Ways and Means Committee | House Ways and Means | Ways and Means Committee
  White House
  House of Commons
  House of Lords
  Capitol Hill
  Supreme Court | US Supreme Court | Supreme Court of the United States | SCOTUS
  Department of Agriculture | US Department of Agriculture | USDA
  Department of Commerce | US Department of Commerce | Commerce Department
  Department of Defense | US Department of Defense | Defense Department | DoD | US DoD | Pentagon
  Department of Education | US Department of Education | Education Department
  Department of Energy | US Department of Energy | Energy Department | DOE
  Department of Health and Human Services | US Department of Health and Human Services | HHS
  Department of Homeland Security | US Department of Homeland Security | DHS
  Department of Housing and Urban Development | HUD
  Department of Justice | US Department of Justice | Justice Department | DOJ
  Department of Labor | US Department of Labor | Labor Department | DOL
  Department of State | US Department of State | State Department
  Department of the Interior | US Department of the Interior | Interior Department | DOI
  Department of the Treasury | US Department of the Treasury | Treasury Department | US Treasury Department | US Treasury | Department of Treasury
  Department of Transportation | US Department of Transportation | DOT
  Department of Veterans Affairs
  Office of the United States Trade Representative | US Trade Representative | United States Trade Representative | Office of the US Trade Representative | USTR
  Committee on Foreign Investment in the United States | CFIUS
  International Trade Commission | US International Trade Commission | USITC
  Securities and Exchange Commission | SEC
  Federal Trade Commission | FTC
  Federal Communications Commission | FCC
  Federal Reserve | Federal Reserve Board | Federal Reserve System | Fed
  Federal Bureau of Investigation | FBI
  Central Intelligence Agency | CIA
  National Security Agency | NSA
  National Security Council | NSC
  National Economic Council
  Council of Economic Advisers
  Environmental Protection Agency | US Environmental Protection Agency | EPA
  Food and Drug Administration | US Food and Drug Administration | FDA
  Federal Aviation Administration | FAA
  Federal Emergency Management Agency | FEMA
  Internal Revenue Service | IRS
  Social Security Administration
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
  Nuclear Regulatory Commission
  Federal Energy Regulatory Commission | FERC
  Consumer Financial Protection Bureau | CFPB
  Equal Employment Opportunity Commission | EEOC
  National Labor Relations Board | NLRB
  Occupational Safety and Health Administration | OSHA
  United States Agency for International Development | US Agency for International Development | USAID
  International Development Finance Corporation | US International Development Finance Corporation | DFC
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
  Penn Wharton Budget Model | Penn Wharton | PWBM
  Peterson Institute for International Economics | PIIE
  Council on Foreign Relations
  Brookings Institution | Brookings
  Carnegie Endowment for International Peace | Carnegie Endowment | Carnegie
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
  Stanford
  Center for Security and Emerging Technology | CSET
  Korea Fair Trade Commission | KFTC
  Korea Chamber of Commerce and Industry | KCCI
  Korea Institute for Advancement of Technology | KIAT
  Korea AeroSpace Administration | KASA
  Korea Economic Institute of America | Korea Economic Institute
  Electronics and Telecommunications Research Institute | ETRI
  Korea Aerospace Research Institute | KARI
  Ministry of Science and ICT | MSIT
  Export-Import Bank of Korea | Korea Eximbank | KEXIM
  National Semiconductor Technology Center
  Cybersecurity and Infrastructure Security Agency | CISA
  Cyberspace Administration of China
  China Integrated Circuit Industry Investment Fund | Big Fund
  Japan Bank for International Cooperation | JBIC
  Japan External Trade Organization | JETRO
  New Energy and Industrial Technology Development Organization | NEDO
  Imec | imec
  Ministry of Education, Culture, Sports, Science and Technology | MEXT
  National Pension Service`;
