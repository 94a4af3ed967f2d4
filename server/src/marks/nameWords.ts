/** Words that open sentences and headings with a capital, and belong to no name that follows. */
export const OPENERS: ReadonlySet<string> = new Set(
  `A About Above According Across Additionally After Again Against Ago All Almost Am Already Also Although Always Amid Among An
  And Another Any Anyone Are Around As Aside At Back Based Because Been Before Behind Being Below Beneath Beside Besides
  Between Beyond Both But By Can Certain Clearly Combined Compared Consequently Considering Could Currently Despite Did Do
  Does During Each Earlier Either Elsewhere Especially Even Eventually Ever Every Everyone Except Few Fewer Figure Figures
  Finally First Firstly Following For Former Formerly From Further Furthermore Generally Given Had Half Has Have Having He Her
  Here Hence His How However I If Importantly In Including Indeed Initially Instead Into Is It Its Just Last Later Least Less
  Lastly Let Likewise Many May Maybe My Meanwhile Might More Moreover Most Much Must Neither Nevertheless Next Nine No Nobody None
  Nonetheless Nor Not Note Notably Nothing Now Of Often On Once One Only Onto Or Other Others Otherwise Our Out Outside Over
  Overall Part Particularly Per Perhaps Previously Put Rather Read Recently Regarding Relatedly Same Second Secondly See Seven
  Several She Should Similarly Since Six So Some Sometimes Soon Still Subsequently Such Table Taken Ten Than That The Their Then
  There Thereafter Therefore These They Third Thirdly This Those Though Three Through Throughout Thus To Today Together
  Tomorrow Too Toward Towards Two Ultimately Under Unfortunately Unless Unlike Until Up Upon Us Using Very Via Was We Were
  What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whom Whose Why Will With Within Without
  Would Yes Yesterday Yet You Your Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July
  August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Source Sources Notes
  Box Column Chart Annex Appendix Chapter Section Article Page Pages Volume Vol No Nos Image Photo Copyright Download Share Click
  Abstract Introduction Conclusion Conclusions Summary Background References Bibliography Endnotes Footnotes Contents Q
  Mr Ms Mrs Updated Published Posted Written Edited Retrieved Accessed Available Email Phone Tel Fax Ibid`.split(/\s+/),
);

/** Acronyms of common nouns: they name no one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AI GDP GNP GNI CPI PPI PMI FDI IPO CEO CFO COO CTO CIO HR PR IT ICT IP R&D M&A S&T Q&A EV EVs PHEV HEV ICE LNG GHG CO CO2 CCS ICTs URL URLs
  ESG SME SMEs MSME MSMEs NGO NGOs FTA FTAs BIT BITs MFN TRQ TRQs VAT GST PPP PPPs ROI USD EUR GBP KRW JPY CNY RMB INR AUD CAD SEK NOK DKK CHF TWD SGD HKD
  NT HK ID TV PC PCs USB GPS GPU GPUs CPU CPUs DRAM NAND API APIs HTML PDF URL WWW HTTP HTTPS DOI ISBN ISSN AM PM BC AD BCE CE
  EST GMT UTC OK VS FY Q1 Q2 Q3 Q4 H1 H2 PhD MBA MA BA BS MS JD MD RN II III IV VI VII VIII IX XI XII UAV UAVs ICBM ICBMs WMD
  DNA RNA HIV AIDS COVID SARS PPE ICU ER ML LLM LLMs IoT 5G 6G 4G NFT VR AR XR CBDC KPI KPIs MOU MOUs TBD FAQ FAQs ET PT CT
  B2B B2C STEM K12 TOE GWh MWh kWh KW MW GW TWh PV MP MPs MEP MEPs MSP MSPs KC QC OBE CBE MBE EDT CET RFP RFI EO EOs OEM OEMs Rs R D U S A B C D E F
  HS ECCN USNS USS HMS ROKS PB FR RIN JEL Eq Eqs NW NE SW SE MRI LTE FPGA LCE FEU TEU FEUs TEUs ABN COM SWD OJ EN ENDS
  Cong Sess Rept Subsec Prop Com Dep Sec Supp`.split(/\s+/),
);

/** "Title XI", "Pillar 2": a part of a law or plan and its number, which name nothing by themselves. */
export function isPartNumber(word: string, number: string): boolean {
  return (
    /^(?:Title|Subtitle|Articles|Deliverable|Panel|Schedule|Tier|Pillar|Option|Scenario|Category|Class|Grade|Level|Stage|Step|Type|Recommendation|Flight|Comment|Docket|Issue)$/.test(
      word,
    ) && /^(?:[IVXLC]+|\d+|\p{Lu}\.?|One|Two|Three|Four|Five)$/u.test(number)
  );
}
