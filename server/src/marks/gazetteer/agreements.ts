/** Agreements between states. As `index.ts` says. */
export const AGREEMENTS = `
  Treaty on the Functioning of the European Union | TFEU
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
  Information Technology Agreement
  Government Procurement Agreement | Agreement on Government Procurement | GPA
  European Economic Area
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
  Minerals Security Partnership
  Abraham Accords
  Basel III`;
