/** People who are known by one name. As `index.ts` says. */
export const PERSONS = `
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
  Jerome Powell`;
