import { CONTENTS_LINE, type Draft, endOf, PAGE_HEAD, startOf } from './drafts.js';
import { LIST_HEADING } from './listHeading.js';
import { isListAhead } from './notes.js';
import { PUBLISHER, SERIES } from './titleLines.js';
import { endsSentence, isDigit, isTitleCase, leadsOn, startsLower } from './wording.js';
import { isYearHeading } from './yearHeadings.js';

/** Longer texts are no furniture, but for the notices of {@link NOTICE}. */
const LONGEST = 160;
const LONGEST_NOTICE = 1200;

/** Buttons, menus and labels of web pages, whole lines. */
const BUTTON = new RegExp(
  `^(?:${[
    'skip to (?:main )?(?:content|navigation|search)',
    '(?:read|learn|see|show|view|load) (?:more|less|all|full (?:article|story|report|bio))(?: .{0,40})?',
    '(?:continue|keep) reading(?: .{0,40})?',
    'share(?: (?:this|on|via|article|page|link)\\b.{0,100})?',
    '(?:read more|related|see also|listen|watch) ?: .{0,100}',
    '(?:for immediate release|(?:press|media|news) release|embargoed?\\b.{0,80}|not for (?:release|publication)\\b.{0,60})',
    '\\(?(?:remarks )?as (?:prepared|delivered|written)(?: for (?:delivery|the record))?\\)?',
    '(?:print|email|e-mail|save|cite|copy|bookmark)(?: (?:this|link|url|page|article|citation)\\b.{0,30})?',
    '(?:facebook|twitter|linkedin|whatsapp|reddit|instagram|youtube|x|threads|bluesky|telegram|rss|pinterest)(?: (?:page|feed|icon|logo))?',
    '(?:follow|find|join) us(?: on)?.{0,30}',
    '(?:subscribe|sign up|sign in|log ?in|log out|register|donate|menu|search|home|close|back|next|previous|prev|top)',
    '(?:subscribe|sign up|register) (?:to|for|now|today)\\b.{0,80}',
    'back to (?:top|home|index|all\\b.{0,30})',
    '(?:open|close|toggle) (?:menu|search|navigation|share\\b.{0,30})',
    '(?:download|view|open|get)(?: (?:the|this|full|our))* (?:pdf|report|document|brief|publication|paper|file|app|transcript|article)(?: .{0,30})?',
    '(?:related|recommended|more|latest|popular|trending|featured|further|similar|you may also like|most read)(?: (?:content|articles?|stories|topics?|posts?|reading|links?|publications?|research|news|on this topic|from\\b.{0,40}|in\\b.{0,40}))?',
    '(?:advertisement|sponsored(?: content)?|promoted|loading.{0,5}|listen to (?:this )?article.{0,20})',
    '(?:table of contents|contents|in this (?:article|report|section)|on this page|jump to.{0,30})',
    '(?:image|photo|video|audio|figure|gallery|banner|logo|article banner picture|headshot|thumbnail|play|pause|mute)(?: (?:image|photo|picture|caption|gallery))?',
    '(?:headshot|photo(?:graph)?|portrait|picture|image|logo|banner)(?: photo| image| picture)? of .{0,80}',
    '(?:filed under|tags?|posted in|categories) ?: .{0,120}',
    '(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings|preferences)|sitemap|contact us)',
    '(?:published|posted|updated|written|last updated)(?: on)?',
    '(?:accept|reject|allow|manage|decline)(?: (?:all|cookies?|preferences|settings|and close))+',
    '\\d{1,3}[ -]min(?:ute)?s?(?: read| watch| listen)?(?: time)?',
    '(?:reading|read) time:? .{0,30}',
    '\\d{1,6} (?:comments?|shares?|views?|likes?|replies)',
    '(?:leave a (?:comment|reply)|comments?|no comments?|reply)',
  ].join('|')})[\\s.…›»>→:]*$`,
  'i',
);

/** Labels of pages that are headings where running text follows. */
const LABEL =
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|regions?|programs?|experts?|authors?|contributors?|type|format|language|article|commentary|analysis|report|blog(?: post)?|news|press release|event|podcast|brief|policy brief|working paper|issue brief|research|opinion|op-ed|interview|publications?|support|about|contact|careers|press|media|events|privacy|terms(?: and conditions)?|accessibility|newsletters?|faqs?|help)$/i;

/** Beginnings of lines that are furniture whatever follows. */
const NOTICE =
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|(?:this (?:web)?site|we|our (?:web)?site) uses? cookies|by (?:using|continuing to (?:use|browse)) (?:this|our) (?:web)?site|(?:photo|image|picture|credit|cover photo|illustration|photo(?:graph)? (?:by|credit|courtesy)|image (?:by|credit|courtesy))s? ?(?::|by\b|courtesy\b)|distributed by|view source version|posted by|source url|statlink)/i;

const CREDIT =
  /^(?:.{0,120}\/ ?)?(?:getty images|reuters|ap photo|afp|shutterstock|istock|unsplash|bloomberg|epa|xinhua|flickr|wikimedia commons)(?: (?:via|\/) .{0,60})?\.?$/i;
const PAGE_NUMBER = /^(?:[-–—|[(]? ?(?:page |p\. ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/) ?\d{1,4})? ?[-–—|\])]?)$/i;
/** "12 | FUTURE OF TRADE", "OECD POLICY PAPERS © OECD 2023", "Home > Research > Trade". */
const RUNNING_HEAD =
  /^\d{1,4} ?\| ?[^\p{Ll}]{4,80}$|^[^\p{Ll}]{4,80} ?\| ?\d{1,4}$| © [\p{L} ]{2,40}(?:19|20)\d\d$|^Home (?:[>›»/|] [^>›»/|]{2,40}){2,5}$/u;
/** "BUREAU OF FERRIES 51": three words and more in capitals, and a page. */
const NAME_AND_PAGE = /^(?:[^\p{Ll}\d\s|]+ ){3,9}\d{1,3}$/u;
/** "Lind et al." on a line of its own: who wrote the paper, at the head of its pages. */
const AUTHORS_HEAD = /^\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?,? et al\.?$/u;
const RULE = /^(?:[-_=*~#.—–·•─━═] ?){3,}$/;

/** Settles what is page furniture: numbers and running heads of pages, buttons, menus, credits and notices of web pages. */
export function markFurniture(text: string, drafts: readonly Draft[]): void {
  const heads = runningHeads(text, drafts);
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind !== 'paragraph' || endOf(draft) - startOf(draft) > LONGEST_NOTICE) continue;
    const line = lineOf(text, draft);
    const isContents = CONTENTS_LINE.test(line);
    if (draft.opening?.type === 'caption' && !isContents) continue;
    if (LIST_HEADING.test(line) && isListAhead(drafts, i)) continue;
    if (isYearHeading(drafts, i)) continue;
    if (!isFurniture(text, drafts, i, line, heads)) continue;
    markChrome(draft);
    if (isContents && isAmongContents(drafts, i - 1)) markChrome(drafts[i - 1]!);
  }
}

const LINES = [BUTTON, CREDIT, PAGE_NUMBER, RUNNING_HEAD, NAME_AND_PAGE, AUTHORS_HEAD, RULE, CONTENTS_LINE];

/**
 * @param line The draft's text as one line.
 * @param heads Where each short line stands first, and how often.
 */
function isFurniture(
  text: string,
  drafts: readonly Draft[],
  i: number,
  line: string,
  heads: ReadonlyMap<string, Recurring>,
): boolean {
  if (NOTICE.test(line)) return true;
  const written = text.slice(startOf(drafts[i]!), endOf(drafts[i]!));
  if (written.length > LONGEST) return false;
  const { times, first } = heads.get(keyOf(line)) ?? { times: 0, first: i };
  if (first < i && isBetweenPages(text, drafts, i)) return true;
  if (isHeadOfPage(text, drafts, i, times) || LINES.some((pattern) => pattern.test(line))) return true;
  if (PAGE_HEAD.test(written) || (LABEL.test(line) && !isText(drafts[i + 1]))) return true;
  return times > 2 && !isTitleOfPages(drafts, i, line);
}

/** "Appendixes", "Contacts": a label between lines of the contents. */
function isAmongContents(drafts: readonly Draft[], i: number): boolean {
  const label = drafts[i];
  return label?.kind === 'paragraph' && endOf(label) - startOf(label) < 40 && drafts[i - 1]?.role === 'furniture';
}

function markChrome(draft: Draft): void {
  draft.kind = 'chrome';
  draft.role = 'furniture';
}

/**
 * Whether a short line behind the foot of a page is the head of the next: the text that the foot cut goes on behind it,
 * or the line is not there for the first time.
 * @param times How often the line occurs.
 */
function isHeadOfPage(text: string, drafts: readonly Draft[], i: number, times: number): boolean {
  const [foot, draft, next] = [drafts[i - 1], drafts[i]!, drafts[i + 1]];
  if (foot?.role !== 'furniture' || !next || draft.opening || draft.lines.length > 2) return false;
  if (!/(?<!\d)\d{1,4}$/.test(text.slice(Math.max(startOf(foot), endOf(foot) - 5), endOf(foot)))) return false;
  if (endsSentence(text, startOf(draft), endOf(draft)) || leadsOn(text, startOf(draft), endOf(draft))) return false;
  if (startsLower(text, startOf(draft))) return false;
  return times > 1 || (next.opening === null && next.kind === 'paragraph' && startsLower(text, startOf(next)));
}

/** Whether a line, not there for the first time, stands behind the foot of a page or in front of a page's number. */
function isBetweenPages(text: string, drafts: readonly Draft[], i: number): boolean {
  if (drafts[i]!.opening) return false;
  const isNumber = (draft: Draft | undefined) => draft !== undefined && /^\d{1,4}$/.test(draft.head);
  if (isNumber(drafts[i + 1])) return true;
  for (let k = i - 1; k >= Math.max(0, i - 4) && drafts[k]!.role === 'furniture'; k--)
    if (isNumber(drafts[k])) return !endsSentence(text, startOf(drafts[i]!), endOf(drafts[i]!));
  return false;
}

function isText(draft: Draft | undefined): boolean {
  return draft !== undefined && (draft.opening !== null || endOf(draft) - startOf(draft) > LONGEST);
}

/** So many drafts from the start may be the front page. */
const FRONT = 12;

/** Whether a line that heads the pages is there for the first time, alone on the front page: the title. */
function isTitleOfPages(drafts: readonly Draft[], i: number, line: string): boolean {
  if (i >= FRONT || (i > 0 && !drafts[i]!.isApart) || drafts.slice(0, i).some(({ head }) => head === line))
    return false;
  if (line.split(' ').length < 4 || /\d$|^\d|\|/.test(line)) return false;
  return !PUBLISHER.test(line) && !SERIES.test(line);
}

/** A line that stands on several pages. */
interface Recurring {
  readonly times: number;
  /** The index of the first draft that it is. */
  readonly first: number;
}

/** Longer lines head pages only where they are written as titles are. */
const LONGEST_HEAD = 100;

/** How often each short line recurs, page numbers in it aside; two feet of pages that are counted on count as three. */
function runningHeads(text: string, drafts: readonly Draft[]): ReadonlyMap<string, Recurring> {
  const heads = new Map<string, Recurring>();
  const pages = new Map<string, number>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' || endOf(draft) - startOf(draft) > LONGEST || draft.lines.length > 2) continue;
    if (draft.opening && draft.opening.type !== 'bare') continue;
    const line = lineOf(text, draft);
    if (line.length > LONGEST_HEAD && !isTitleCase(line)) continue;
    if (line.length < 4 || /[:.?!]$/.test(line)) continue;
    const key = keyOf(line);
    if (!/\p{L}{3}/u.test(key)) continue;
    // "Lee - 1", "Lee - 2"; "Part 1" and "Part 2" are headings.
    const page = Number(/ ?[|–—-] ?(\d{1,4})$/.exec(line)?.[1] ?? Number.NaN);
    const { times, first } = heads.get(key) ?? { times: 0, first: i };
    heads.set(key, { times: times + (page === (pages.get(key) ?? 0) + 1 ? 2 : 1), first });
    pages.set(key, page);
  }
  return heads;
}

/** A line without the page number at its edge. */
function keyOf(line: string): string {
  if (!isDigit(line.charCodeAt(0)) && !isDigit(line.charCodeAt(line.length - 1))) return line.toLowerCase();
  return line.replace(/^\d{1,4}[\s|–—-]+|(?<![\s|–—-])[\s|–—-]+\d{1,4}$/g, '').toLowerCase();
}

/** The whole draft, label included, as one line. */
function lineOf(text: string, draft: Draft): string {
  return draft.opening ? text.slice(startOf(draft), endOf(draft)).replace(/\s+/g, ' ') : draft.head;
}
