/** Newspapers, journals and reports. As `index.ts` says. */
export const PUBLICATIONS = `
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
  Business Insider
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
  Science magazine
  SSRN | Social Science Research Network`;
