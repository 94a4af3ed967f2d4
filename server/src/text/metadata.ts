import { wholeDate } from './dateLines.js';
import type { Metadata } from './document.js';
import { type Draft, endOf, startOf } from './drafts.js';
import type { Imprint } from './frontPage.js';
import { namesIn } from './people.js';
import { SERIES } from './titleLines.js';
import { flat } from './wording.js';

/** Title, date, publisher and authors from a document's title, imprint and notices. */
export function metadataOf(text: string, drafts: readonly Draft[], imprint: Imprint): Metadata {
  const { fields } = imprint;
  const title = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1);
  const named = fields.get('authors') ?? fields.get('author') ?? fields.get('author(s)') ?? fields.get('by');
  return {
    title: fields.get('title') ?? fields.get('headline') ?? (title ? titleText(text, title) : null),
    date: dateOf(imprint),
    publisher: publisherOf(drafts, fields),
    authors: named !== undefined ? namesOf(named) : imprint.authors.length > 0 ? imprint.authors : writers(drafts),
  };
}

/** The title without the number of its series: "24-19 ", "WP 21-8: ". */
function titleText(text: string, draft: Draft): string {
  return flat(text, startOf(draft), endOf(draft)).replace(/^(?:[A-Z]{2,4} )?\d{2,4}-\d{1,3}:? (?=\p{L})/u, '');
}

function namesOf(list: string): readonly string[] {
  const names = namesIn(list);
  return names.length > 0 ? names : [list];
}

/** "… interview by Jane Roe, …" in an introduction. */
function writers(drafts: readonly Draft[]): readonly string[] {
  for (const draft of drafts.slice(0, 15)) {
    if (draft.kind !== 'paragraph') continue;
    const match =
      /\b(?:interview|commentary|report|article|essay|paper|brief|analysis) by ((?:\p{Lu}[\p{L}.’'-]+ ?){2,4})/u.exec(
        draft.head,
      );
    const names = match ? namesIn(match[1]!.trim()) : [];
    if (names.length > 0) return names;
  }
  return [];
}

function dateOf({ dates, fields }: Imprint): string | null {
  const field = fields.get('date') ?? fields.get('published') ?? fields.get('publication date');
  const stated = field === undefined ? null : wholeDate(field);
  if (stated !== null) return stated;
  const published = dates.filter((date) => !date.isUpdate);
  const [best] = [...(published.length > 0 ? published : dates)].sort((a, b) => b.iso.length - a.iso.length);
  return best?.iso ?? null;
}

/** A name of a body: capitals, joined by small words. */
const BODY =
  "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:of|for|and|on|the|in|&|de|du|des|la|to|,)(?= )| \\p{Lu}[\\p{L}\\p{N}&’'-]*){0,14}";
const INSTITUTION =
  /\b(?:Institut[eo]|Institution|Cent(?:er|re)|Council|University|Foundation|Bank|Ministry|Department|Office|Commission|Agency|Association|Society|Organi[sz]ation|Union|Fund|Forum|Network|Academy|College|School|Bureau|Committee|Board|Authority|Service|Corporation|Company|Group|Inc|Ltd|LLC|Press|Project|Initiative|Alliance|Times|Post|Journal|Review|Magazine|News)\b/;

const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|copyright)[ ©]{0,4}(?:by )?(?:\\d{4}(?:[-–—]\\d{2,4})?,? ?)?(?:by )?(?:the )?(${BODY})`,
  'iu',
);
const PRODUCED = new RegExp(`\\b(?:produced|published|issued) by (?:the )?(${BODY})`, 'u');
const OWN = new RegExp(
  `\\b[Tt]his (${BODY}) (?:interview|report|article|commentary|brief|briefing|analysis|policy brief|working paper|explainer|study|paper|essay)\\b`,
  'u',
);

/** Who published a document, where a field, a notice or the line above the title tells. */
function publisherOf(drafts: readonly Draft[], fields: ReadonlyMap<string, string>): string | null {
  const field =
    fields.get('publisher') ??
    fields.get('published by') ??
    fields.get('organization') ??
    fields.get('organisation') ??
    fields.get('institution') ??
    fields.get('source');
  if (field !== undefined && !/^https?:/.test(field)) return field;
  const edges = [...drafts.slice(0, 15), ...drafts.slice(15).slice(-15)];
  for (const pattern of [COPYRIGHT, PRODUCED, OWN])
    for (const draft of edges) {
      if (draft.kind === 'note' || draft.kind === 'reference') continue;
      const head = draft.head;
      if (pattern === COPYRIGHT && !/^.{0,40}(?:©|\(c\)|copyright)/i.test(head)) continue;
      const name = pattern.exec(head)?.[1];
      if (name !== undefined && /\p{Ll}|\p{Lu}{2}/u.test(name)) return tidied(name);
    }
  return lineAboveTitle(drafts);
}

/** "WRI - World Resources Institute" in front of the title. */
function lineAboveTitle(drafts: readonly Draft[]): string | null {
  for (const draft of drafts.slice(0, 6)) {
    if (draft.kind === 'heading') return null;
    if (draft.kind !== 'paragraph' || draft.role !== null) continue;
    const line = draft.head;
    if (line.length < 90 && INSTITUTION.test(line) && !/[?:!]|\.$/.test(line) && !SERIES.test(line))
      return tidied(line.replace(/^\p{Lu}{2,8} [-–—] /u, ''));
  }
  return null;
}

function tidied(name: string): string {
  return name
    .replace(/(?: (?:of|for|and|on|the|in|&|All|Inc\.?|Ltd\.?|LLC))+$/, '')
    .replace(/(?<![\s.,’'])[\s.,’']+$/, '');
}
