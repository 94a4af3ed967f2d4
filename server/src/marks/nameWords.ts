/** Words that open sentences and headings with a capital, and belong to no name that follows. */
export const OPENERS: ReadonlySet<string> = new Set(
  `A About Above Abstract Accessed According Across Additionally After Again Against Ago All Almost Already Also
  Although Always Am Amid Among An And Annex Another Any Anyone Appendix Approximately Apr April Are Around Article As
  Aside At Aug August Available Back Background Barely Based Because Been Before Behind Being Below Beneath Beside
  Besides Between Beyond Bibliography Both Box But By Can Certain Chapter Chart Clearly Click Column Combined Compared
  Conclusion Conclusions Consequently Considering Contents Copyright Could Courtesy Currently Dec December Definition Despite Did Do Does
  Download During Each Earlier Edited Eight Eighteen Eighty Either Eleven Elsewhere Email Endnotes Especially Even
  Eventually Ever Every Everyone Except Fax Feb February Few Fewer Fifteen Fifty Figure Figures File Finally First Firstly
  Five Following Footnotes For Former Formerly Forty Four Fourteen Friday From Further Furthermore Generally Given Had
  Half Handout Has Have Having He Hence Her Here His How However Hundreds I Ibid If Image Importantly In Including Indeed
  Initially Instead Into Introduction Is It Its Jan January Jul July Jun June Just Last Lastly Later Least Less Let
  Likewise Many Mar March May Maybe Meanwhile Merely Might Monday More Moreover Most Mr Mrs Ms Much Must My Nearly
  Neither Nevertheless Next Nine Nineteen Ninety No Nobody None Nonetheless Nor Nos Not Notably Note Notes Nothing Nov
  November Now Oct October Of Often On Once One Only Onto Or Other Others Otherwise Our Out Outside Over Overall Page
  Pages Part Particularly Per Perhaps Phone Photo Posted Previously Published Put Q Rather Read Recently References
  Regarding Relatedly Retrieved Roughly Same Saturday Second Secondly Section See Sep Sept September Seven Seventeen
  Seventy Several Share She Should Similarly Simply Since Six Sixteen Sixty So Some Sometimes Soon Source Sources
  Still Subsequently Such Summary Sunday Table Taken Tel Ten Than That The Their Then There Thereafter Therefore These
  They Third Thirdly Thirteen Thirty This Those Though Thousands Three Through Throughout Thursday Thus To Today
  Together Tomorrow Too Toward Towards Tuesday Twelve Twenty Two Ultimately Under Unfortunately Unless Unlike Until Up
  Update Updated Upon Us Using Very Via Virtually Vol Volume Was We Wednesday Were What Whatever When Whenever Where Whereas
  Wherever Whether Which While Who Whoever Whom Whose Why Will With Within Without Would Written Yes Yesterday Yet You
  Your`.split(/\s+/),
);

/** Acronyms of common nouns: they name no one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AI GDP GNP GNI CPI PPI PMI FDI IPO CEO CFO COO CTO CIO HR PR IT ICT IP R&D M&A S&T Q&A EV EVs PHEV HEV ICE LNG GHG CO CO2 CCS Covid ICTs URL URLs
  ESG SME SMEs MSME MSMEs NGO NGOs FTA FTAs BIT BITs MFN TRQ TRQs VAT GST PPP PPPs ROI USD EUR GBP KRW JPY CNY RMB INR AUD CAD SEK NOK DKK CHF TWD SGD HKD
  NT HK ID TV PC PCs USB GPS GPU GPUs CPU CPUs DRAM NAND API APIs HTML PDF URL WWW HTTP HTTPS DOI ISBN ISSN AM PM BC AD BCE CE
  QoQ YoY MoM CAGR RoI HBM HBMs IC ICs SSD SSDs DRAMs HD EST GMT UTC OK VS FY Q1 Q2 Q3 Q4 H1 H2 PhD MBA MA BA BS MS JD MD RN II III IV VI VII VIII IX XI XII UAV UAVs ICBM ICBMs WMD
  DNA RNA HIV AIDS COVID SARS PPE ICU ER ML LLM LLMs IoT 5G 6G 4G NFT VR AR XR CBDC KPI KPIs MOU MOUs TBD FAQ FAQs ET PT CT
  B2B B2C STEM K12 TOE GWh MWh kWh KW MW GW TWh PV MP MPs MEP MEPs MSP MSPs KC QC OBE CBE MBE EDT CET RFP RFI EO EOs OEM OEMs Rs R D U S A B C D E F
  HS ECCN USNS USS HMS HMAS HMCS ROKS PB FR RIN JEL Eq Eqs NW NE SW SE MRI LTE FPGA LCE FEU TEU FEUs TEUs ABN COM SWD OJ EN ENDS
  Mbps Gbps ISP ISPs GB MB TB ADSL DSL FTTH FTTP UHD VoIP OTT OTTs ARPU CAPEX OPEX Cong Sess Rept Subsec Prop Com Dep Sec Supp`.split(
    /\s+/,
  ),
);

/** What policy is about and everyone shortens: names hold it as they do other nouns ("Strategy for Ports and AI"). */
export const TOPIC = /^(?:AI|ESG|EVs?|ICT|IP|IT|LNG|ML|R&D|[MS]?SMEs?)$/;

/** What headlines call what they tell of. */
export const PRAISE: ReadonlySet<string> = new Set(
  `Ambitious Bold Controversial Giant Historic Huge Key Landmark Major Massive Mega Record Sharp Sweeping
  Unprecedented`.split(/\s+/),
);

/** "Title XI", "Pillar 2": a part of a law or plan and its number, which name nothing by themselves. */
export function isPartNumber(word: string, number: string): boolean {
  return (
    /^(?:Titles?|Subtitle|Articles|Clauses?|Deliverable|Panel|Phase|Schedule|Scopes?|Tiers?|Pillars?|Options?|Scenarios?|Units?|Category|Class|Grade|Level|Stage|Step|Type|Recommendation|Flight|Comment|Docket|Issue)$/.test(
      word,
    ) && /^(?:[IVXLC]+|\d+|\p{Lu}\.?|One|Two|Three|Four|Five)$/u.test(number)
  );
}
