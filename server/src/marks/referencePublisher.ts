/** Words of publishing houses and institutions, by which they are told from places and genres. */
const HOUSE =
  /\b(?:Press|Verlag|Publish(?:ers?|ing)|Publications?|Universit[yéà]|Univ\.|Institut[eo]?|Books|Laborator(?:y|ies)|Dep(?:artmen)?t\.?|Company|Inc\.?|Ltd\.?|GmbH|Foundation|Corporation|Wiley|Springer|Elsevier|McGraw|Prentice|Addison|Kaufmann|Routledge|Sage|Norton|Penguin|Macmillan|Blackwell|Pearson|Brill|Palgrave|Plenum|North-Holland|Kluwer|Birkh[aä]user|Freeman|Erlbaum|Association|Society|College|School)\b/;
/** Kinds of work, which are no publisher. */
const GENRE =
  /^(?:fact ?sheet|press release|report|working paper|policy brief|issue brief|technical report|tech\.|ph\.? ?d|master|thesis|dissertation|manuscript|preprint|draft|revised|second|third|\d+(?:st|nd|rd|th)|submitted|to appear|in press|unpublished|reprint|personal|accessed|retrieved|available|translated|edited|introduced|chapter|version|u\.?s\.?$)/i;
const PLACE_AND_HOUSE =
  /(?:^|[.,(]\s?)(\p{Lu}[\p{L}.'’ -]{1,30}(?:(?:,| and| &) ?\p{Lu}[\p{L}. ]{1,25}){0,2}): ?(\p{Lu}[^,.;:()]{1,60}(?:, (?:Inc|Ltd|and)\b[^,;:()]{0,30})?)/u;
/** Where the name of a journal, newspaper or book ends. */
const CONTAINER_END =
  /[,.]?\s(?:[Vv]ol(?:ume|\.)|[Nn]o\.|pp?\.|pages?\b|\(?\d|\((?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\(?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.) ?\d)|(?<!\b[A-Z])\.(?:\s|$)|,\s(?:Spring|Summer|Autumn|Fall|Winter)\s|$/;
const EDITED = /^[Ii]n:?\s(?:.{3,160}?,?\s\(?(?:[Ee]ditors?|[Ee]ds?\.?)\)?[,.:]{0,2}\s)?/;

/**
 * Who published a work: the house ("Place: House" or by its words), else the journal, newspaper, book or site.
 * @param rest What stands behind the title.
 */
export function readPublisher(rest: string): string | null {
  const text = rest.replace(/^[\s,.;:)”’"'*]+/, '');
  const placed = PLACE_AND_HOUSE.exec(text);
  if (placed && !/\d/.test(placed[2]!)) return clean(placed[2]!);
  const container = containerOf(text.replace(EDITED, ''));
  if (/^[Ii]n:?\s/.test(text) || container === null || !HOUSE.test(container)) {
    const house = text
      .split(/[.;]\s|,\s|\s\(/)
      .find((part) => HOUSE.test(part) && part.length < 80 && !/^[Ii]n\b/.test(part));
    if (house !== undefined && (container === null || /^[Ii]n:?\s/.test(text) || !container.includes(house)))
      return clean(house);
  }
  return container;
}

/** As {@link readPublisher}, but only a house: behind an organisation as author, which else published itself. */
export function housePublisher(rest: string): string | null {
  const name = readPublisher(rest);
  return name !== null && (isHouse(name) || /: ?\p{Lu}/u.test(rest)) ? name : null;
}

export function isHouse(text: string): boolean {
  return HOUSE.test(text);
}

function containerOf(text: string): string | null {
  const name = clean(text.slice(0, ` ${text}`.search(CONTAINER_END)));
  return name === null || !/^[\p{Lu}\d]/u.test(name) || !/\p{L}{2}/u.test(name) || GENRE.test(name) || name.length > 200
    ? null
    : name;
}

function clean(name: string): string | null {
  const bare = name.replace(/^[\s,.;:*_("“]+|[\s,;:*_"”]+$/g, '').replace(/([^A-Z.][a-z)])\.$/, '$1');
  return bare === '' ? null : bare;
}
