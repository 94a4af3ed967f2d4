/** Companies. As `index.ts` says. */
export const COMPANIES = `
  Accenture
  Advantest
  Airbus
  Albemarle
  Alibaba
  Alphabet
  Amazon
  Amazon Web Services | AWS
  AMD | Advanced Micro Devices
  Advanced Micro-Fabrication Equipment
  Amkor | Amkor Technology
  Analog Devices
  Anduril
  Anthropic
  Apple
  Applied Materials
  ASM International
  ASMPT | ASM Pacific | ASM Pacific Technology
  ASML
  AstraZeneca
  AT&T
  BAE Systems
  Baidu
  BASF
  Bechtel
  BGI
  BHP
  Biren | Biren Technology
  BlackRock
  BlueOval SK
  BMW
  Boeing
  Bosch
  Boston Consulting Group | BCG
  BP
  Broadcom
  BYD
  ByteDance | Bytedance
  Cambricon
  Canon
  Caterpillar
  CATL
  Celltrion
  Cerebras
  CEZ | ČEZ
  CG Power
  Chainalysis
  Chevron
  Cisco
  Citigroup
  CoreWeave
  Coupang
  CXMT | ChangXin Memory Technologies
  Dahua
  DB HiTek
  DeepSeek
  Dell
  Delta Air Lines
  Deloitte
  Denso
  DJI
  Doosan
  Doosan Enerbility
  Doosan Robotics
  eBay
  EcoPro
  EcoPro BM
  EDF | Électricité de France | Electricité de France | Electricite de France
  Electric Boat | General Dynamics Electric Boat
  Eli Lilly
  Entegris
  Equinor
  Ericsson
  ESMC | European Semiconductor Manufacturing Company
  ExxonMobil | Exxon Mobil | Exxon
  Facebook
  Fairchild
  First Solar
  Ford | Ford Motor | Ford Motor Company
  Foxconn | Hon Hai
  Fujian Jinhua | JHICC
  Fujifilm
  Fujitsu
  FuriosaAI
  Ganfeng | Ganfeng Lithium
  GE Vernova
  Getty Images | Getty
  Geely
  General Atomics
  General Dynamics
  General Electric | GE
  General Mills
  General Motors | GM
  Glencore
  GlobalFoundries
  GlobalWafers
  Goldman Sachs
  Gazprom
  Google
  Gotion
  Hanmi Semiconductor
  Hanwha
  Hanwha Aerospace
  Hanwha Ocean
  Hanwha Qcells | Qcells | Hanwha Q CELLS
  Hanwha Systems
  Hapag-Lloyd
  HD Hyundai
  HD Hyundai Heavy Industries | Hyundai Heavy Industries
  Hikvision
  HiSilicon
  Hitachi
  Honda
  HSBC
  Hua Hong | Hua Hong Semiconductor
  Huawei
  Huntington Ingalls | Huntington Ingalls Industries | HII
  Hyundai Mobis
  Hyundai Motor Group
  Hyundai Steel
  Hyundai | Hyundai Motor | Hyundai Motor Company
  IBM
  iFlytek | iFLYTEK
  Infineon | Infineon Technologies
  Infosys
  Inspur
  Intel
  JASM | Japan Advanced Semiconductor Manufacturing
  Johnson & Johnson
  JPMorgan | JPMorgan Chase | JP Morgan
  Kakao
  Kawasaki Heavy Industries
  Kia | Kia Motors | Kia Corporation
  Kioxia
  KLA | KLA Corporation
  Korean Air
  Korea Electric Power Corporation | KEPCO
  Korea Hydro & Nuclear Power | Korea Hydro and Nuclear Power | KHNP
  Korea Zinc
  KPMG
  Krafton
  L3Harris
  Lam Research
  Lenovo
  LG
  LG AI Research
  LG Chem
  LG Display
  LG Electronics
  LG Energy Solution | LGES
  LG Innotek
  LG Uplus | LG U+
  Lockheed Martin
  Lotte
  Lynas
  Maersk
  Magnachip | MagnaChip
  McKinsey | McKinsey & Company
  MediaTek
  Megvii
  Meituan
  Mercedes-Benz
  Merck
  Meta
  Micron | Micron Technology
  Microsoft
  Mitsubishi
  Mitsubishi Heavy Industries
  Moderna
  Moody's
  Morgan Stanley
  Morningstar
  Motorola
  MP Materials
  Naura | Naura Technology
  Naver
  NEC
  Nestlé
  Netflix
  Newport News Shipbuilding | HII Newport News Shipbuilding
  Nexchip
  Nikon
  Nippon Steel
  Nissan
  Nokia
  Northrop Grumman
  Northvolt
  Novartis
  Novavax
  Novo Nordisk
  NTT
  NuScale | NuScale Power
  Nvidia | NVIDIA
  NXP | NXP Semiconductors
  OpenAI | Open AI
  Oracle
  Palantir
  Panasonic
  Pegatron
  Pfizer
  Philly Shipyard | Hanwha Philly Shipyard
  POSCO
  POSCO Future M
  POSCO Holdings
  POSCO International
  PsiQuantum
  PSMC | Powerchip Semiconductor Manufacturing Corporation | Powerchip
  PwC | PricewaterhouseCoopers
  Qualcomm
  Rapidus
  Raytheon
  Redwood Materials
  Renault
  Renesas
  Resonac
  Rio Tinto
  Rivian
  Roche
  Rolls-Royce
  Salesforce
  Samsung
  Samsung Biologics
  Samsung Display
  Samsung Electronics
  Samsung SDS
  Samsung Heavy Industries
  Samsung SDI
  SenseTime
  Shein
  Shin-Etsu | Shin-Etsu Chemical
  Siemens
  SK
  SK Group
  SK Hynix | SK hynix
  SK Innovation
  SK On
  SK Siltron
  SK Square
  SK Telecom
  SKC
  SMEE | Shanghai Micro Electronics Equipment
  SMIC | Semiconductor Manufacturing International Corporation
  SoftBank | Softbank
  Sony
  SpaceX
  Stellantis
  STMicroelectronics
  Sumco
  Synopsys
  Tata Electronics
  Temu
  Tencent
  TerraPower
  Tesla
  Texas Instruments
  Tokyo Electron
  Toshiba
  Toyota
  TrendForce
  Trumpf
  TSMC | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing Corporation | Taiwan Semiconductor Manufacturing | Taiwan Semiconductor
  Twitter
  Uber
  Ultium Cells
  UMC | United Microelectronics Corporation
  Umicore
  US Steel | United States Steel
  Vattenfall
  Volkswagen | VW
  Volvo
  Walmart
  Wells Fargo
  Western Digital
  Westinghouse | Westinghouse Electric
  Wistron
  Wolfspeed
  WuXi AppTec
  WuXi Biologics
  X-energy
  xAI
  Xiaomi
  YMTC | Yangtze Memory Technologies
  Zeiss | Carl Zeiss
  ZTE`;
