/** Laws by their popular names. As `index.ts` says. */
export const LAWS = `
  CHIPS and Science Act | CHIPS Act | Creating Helpful Incentives to Produce Semiconductors and Science Act | Creating Helpful Incentives to Produce Semiconductors
  CHIPS for America Act | Creating Helpful Incentives to Produce Semiconductors for America Act
  European Chips Act | EU Chips Act
  K-Chips Act | Korean Chips Act | South Korean Chips Act
  Inflation Reduction Act | IRA
  Infrastructure Investment and Jobs Act | Bipartisan Infrastructure Law | Bipartisan Infrastructure Act | IIJA
  America COMPETES Act
  United States Innovation and Competition Act | US Innovation and Competition Act | USICA
  Endless Frontier Act
  American Rescue Plan Act | American Rescue Plan
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
  Defense Production Act
  Buy American Act | Buy American | Buy America
  Jones Act | Merchant Marine Act
  Clean Air Act
  Clean Water Act
  Endangered Species Act
  National Environmental Policy Act | NEPA
  Administrative Procedure Act
  Freedom of Information Act | FOIA
  Foreign Intelligence Surveillance Act | FISA
  Foreign Agents Registration Act | FARA
  Foreign Corrupt Practices Act | FCPA
  Employee Retirement Income Security Act | ERISA
  Fair Labor Standards Act | FLSA
  Family and Medical Leave Act | FMLA
  Americans with Disabilities Act
  Civil Rights Act
  Voting Rights Act
  Social Security Act
  Immigration and Nationality Act
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
  National Security Law | Hong Kong National Security Law
  Online Safety Act
  Human Rights Act
  Companies Act`;
