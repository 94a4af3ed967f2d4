/** Companies. As `index.ts` says. */
export const COMPANIES = `
  Airbus
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
  Bosch
  Boston Consulting Group | BCG
  BP
  Broadcom
  BYD
  ByteDance | Bytedance
  CATL
  Chevron
  CG Power
  Cisco
  Citigroup
  Coupang
  CXMT | ChangXin Memory Technologies
  Deloitte
  Denso
  DJI
  eBay
  Equinor
  Ericsson
  ExxonMobil | Exxon Mobil | Exxon
  Facebook
  Fairchild
  Ford | Ford Motor | Ford Motor Company
  Foxconn | Hon Hai
  General Atomics
  General Dynamics
  General Electric | GE
  General Mills
  General Motors | GM
  GlobalFoundries
  Goldman Sachs
  Google
  Hanwha
  Hitachi
  HSBC
  Honda
  Hua Hong | Hua Hong Semiconductor
  Huawei
  Hyundai | Hyundai Motor | Hyundai Motor Company
  Hyundai Motor Group
  IBM
  iFlytek | iFLYTEK
  Infineon | Infineon Technologies
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
  MP Materials
  Naver
  Nestlé
  Netflix
  Nikon
  Nippon Steel
  Nissan
  Nokia
  Northvolt
  Novavax
  Nvidia | NVIDIA
  NXP | NXP Semiconductors
  OpenAI
  Oracle
  Panasonic
  Pfizer
  POSCO
  PsiQuantum
  PSMC | Powerchip Semiconductor Manufacturing Corporation | Powerchip
  PwC | PricewaterhouseCoopers
  Qualcomm
  Rapidus
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
  UMC | United Microelectronics Corporation
  US Steel | United States Steel
  Vattenfall
  Volkswagen | VW
  Walmart
  Wells Fargo
  Western Digital
  Xiaomi
  YMTC | Yangtze Memory Technologies
  ZTE`;
