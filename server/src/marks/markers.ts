import type { Flow, Span } from '../text/document.js';
import { namesIn } from '../text/people.js';
import { TEX_SUPERSCRIPT } from '../text/texSuperscripts.js';
import { authorYearMarkers } from './authorYear.js';
import { gluedMarkers, RAISED_NAME } from './gluedMarkers.js';
import type { Marker } from './mark.js';
import { marker, numbersIn } from './numberedMarkers.js';
import { defineRecogniser, type ReadingContext } from './recogniser.js';
import { urlsOf } from './urls.js';

export const markers = defineRecogniser<Marker>({
  id: 'marker',
  docs:
    'Citation marks: superscript digits, `$^{12}$` and `^12^`, `[12]`, `[12, 14]`, `[^12]`, links to notes, digits glued ' +
    'to the end of a sentence or word ("investment.3"), and author and year in brackets. Glued digits are read only in a ' +
    'document that has notes or references by number, and never out of a figure ("grew 5.12"); digits that a blank sets ' +
    'off in front of a stop ("in all years 3.") only where they and others call its notes in order. A range is one mark.',
  examples: [
    { text: 'The council met.[|¹|] It failed[|²|], again.', marks: ['marker 1', 'marker 2'] },
    { text: 'It weighs 10⁶ t on 5 km² and emits m³ of x².', marks: [] },
    { text: 'Ports grew [|[12]|], and yards [[|3|], [|5–7|]].', marks: ['marker 12', 'marker 3', 'marker 5–7'] },
    { text: 'Ports grew [|[5]–[7]|], [|[8]|].', marks: ['marker 5–7', 'marker 8'] },
    { text: 'The port grew[|[^4]|] and shrank[|[^ports]|].', marks: ['marker 4', 'marker ports'] },
    {
      text: 'Ports grew [|[3, p. 12]|] and shrank [|[iv]|] [sic].',
      context: { labels: ['iv'] },
      marks: ['marker 3', 'marker iv'],
    },
    {
      text: 'The crisis passed. [|$^{1}$|] It came back,[|^2^|] and went [|$^3$|]. In 2015[|$^{4}$|] it ended.',
      marks: ['marker 1', 'marker 2', 'marker 3', 'marker 4'],
    },
    { text: 'All agree. $^{[|2|],[|5–7|]}$', marks: ['marker 2', 'marker 5–7'] },
    { text: 'It weighs 10$^{6}$ t on 5 km$^{2}$, 5 km^2^ and 3 m $^{3}$, with x$^2$ and R$^{2}$.', marks: [] },
    { text: 'It emits 10⁻³ g, 4 kWh m⁻² and 3 m³.', marks: [] },
    { text: 'The pact [2021] holds on [0, 1].', marks: [] },
    { text: 'The pact holds.[|[footnote 3]|] It lasts.', marks: ['marker 3'] },
    {
      text: 'It pays 5 %.[|(2)|] Under section 4(2) it ends;[|(3)|] see (3) below.',
      context: { labels: ['2', '3'] },
      marks: ['marker 2', 'marker 3'],
    },
    { text: 'It pays 5 %.(2)', marks: [] },
    { text: 'It began in 2021.[|(2)|] It pays.', context: { labels: ['2'] }, marks: ['marker 2'] },
    { text: 'Ada Lind¹ and Tom Berg²', marks: [] },
    {
      text: 'They pledged new investment.[|3|] Aid rose,[|4|] said Congress.[|5|]',
      context: { labels: ['3', '4', '5'] },
      marks: ['marker 3', 'marker 4', 'marker 5'],
    },
    { text: 'It grew 5.12 in No.3 and by v.2 of the law.', context: { labels: ['2', '3', '12'] }, marks: [] },
    {
      text: 'It closed in 2014.[|12|] The port recommended[|13|] it.',
      context: { labels: ['12', '13'] },
      marks: ['marker 12', 'marker 13'],
    },
    { text: 'It opens by 2041/42.[|12|] The port pays.', context: { labels: ['12'] }, marks: ['marker 12'] },
    { text: 'The KAI² fund pays the DOK[|²|].', context: { labels: ['2'], glued: ['DOK²'] }, marks: ['marker 2'] },
    { text: 'The G7 and ASEAN10 met.', context: { labels: ['7', '10'] }, marks: [] },
    { text: 'The new PORTA[|7|] law holds.', context: { labels: ['7'], glued: ['PORTA7'] }, marks: ['marker 7'] },
    {
      text: 'It held for all years [|7|]. It rose at tier 7; by 2030 it was 7.',
      context: { labels: ['7'], glued: ['years 7'] },
      marks: ['marker 7'],
    },
    { text: 'It rose ([|Lee and Park 2021|]; [|Cho et al. 2019a|]).', marks: ['marker Lee 2021', 'marker Cho 2019a'] },
    {
      text: 'As [|Cho et al. (2019, Table 3)|] say ([|Lee and Park, 2021, Section 2.1|]).',
      marks: ['marker Cho 2019', 'marker Lee 2021'],
    },
    {
      text: 'It rose ([|RPB 2023|]), as it had before ([|U.S. Ports Survey 2021|]).',
      context: { labels: ['RPB 2023', 'U.S. Ports Survey 2021', 'Norvik 2020'] },
      marks: ['marker RPB 2023', 'marker U.S. Ports Survey 2021'],
    },
    {
      text: 'It fell ([|Cho et.al, 2019|]; [|Graf von Vik et al., 2021|]).',
      marks: ['marker Cho 2019', 'marker Graf von Vik 2021'],
    },
    { text: 'As [|Cho et al. (2019)|] say, it rose (May 2021).', marks: ['marker Cho 2019'] },
  ],
  recognise(flow, context) {
    const found = [
      ...superscripts(flow.text, context.glued),
      ...writtenRaised(flow.text),
      ...raised(flow, context),
      ...noteLinks(flow),
      ...bracketed(flow.text, context),
      ...inRoundBrackets(flow.text, context.labels),
      ...authorYearMarkers(flow.text, context.labels),
      ...gluedMarkers(flow.text, context),
    ];
    if (found.length === 0 || isByline(flow.text)) return [];
    return apart(found, urlsOf(flow.text));
  },
});

/** In order and without overlap; the longer of two wins, and what lies in an address is none. */
function apart(found: readonly Marker[], urls: readonly { readonly span: Span }[]): readonly Marker[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: Marker[] = [];
  let end = 0;
  let url = 0;
  for (const marker of sorted) {
    while (url < urls.length && urls[url]!.span.end <= marker.span.start) url++;
    if (marker.span.start < end || (urls[url] !== undefined && urls[url]!.span.start < marker.span.end)) continue;
    result.push(marker);
    end = marker.span.end;
  }
  return result;
}

const SUPERSCRIPT = /(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,3}(?:[⁻˒,·–-][⁰¹²³⁴-⁹]{1,3}){0,15}(?![⁰¹²³⁴-⁹])/g;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscripts(text: string, glued: readonly string[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(SUPERSCRIPT)) {
    if (isExponent(text, match.index) || isOfName(text, match.index, glued)) continue;
    const digits = [...match[0]].map((c) =>
      SUPERSCRIPT_DIGITS.includes(c) ? SUPERSCRIPT_DIGITS.indexOf(c) : c === '⁻' ? '–' : c,
    );
    found.push(...numbersIn(digits.join(''), match.index));
  }
  return found;
}

const WRITTEN_RAISED = new RegExp(`${TEX_SUPERSCRIPT}|\\^(\\d{1,3})\\^`, 'g');

/** Numbers raised by marks that were left in the text: "$^{1}$", "^2^". */
function writtenRaised(text: string): readonly Marker[] {
  const found: Marker[] = [];
  for (const { 0: whole, 1: tex, 2: caret, index } of text.includes('^') ? text.matchAll(WRITTEN_RAISED) : []) {
    const digits = (tex ?? caret)!;
    const behind = text[index - 1] === ' ' ? index - 1 : index;
    if (isPower(text, behind, /^[23]$/.test(digits))) continue;
    const list = numbersIn(digits, index + whole.indexOf(digits));
    found.push(...(list.length === 1 ? [{ ...list[0]!, span: { start: index, end: index + whole.length } }] : list));
  }
  return found;
}

/** Whether a superscript is a power. */
function isExponent(text: string, at: number): boolean {
  return /[⁻⁺]/.test(text[at - 1] ?? '') || isPower(text, at, /[²³]/.test(text[at]!));
}

/** Whether what is raised behind an offset is a power: behind a digit other than a year's, a unit ("km²") or a single letter ("R²"). */
function isPower(text: string, at: number, isSquareOrCube: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  if (/\d$/.test(before)) return !/(?:^|[^\d.,])(?:19|20)\d\d$/.test(before);
  return isSquareOrCube && /(?:^|[^\p{L}])(?:[\p{L}]|[kcmµ]m|mi|ft|in|yd|ha)$/u.test(before);
}

/** "IRIS²": behind capitals, a square is part of a name, unless the document as a whole tells otherwise. */
function isOfName(text: string, at: number, glued: readonly string[]): boolean {
  const name = /[²³]/.test(text[at]!) ? RAISED_NAME.exec(text.slice(Math.max(0, at - 10), at + 1))?.[0] : undefined;
  return name !== undefined && !glued.includes(name);
}

/** Marks that the markup raised: digits, or a label of the document ("a", "*"). */
function raised(flow: Flow, context: ReadingContext): readonly Marker[] {
  return (flow.raised ?? []).flatMap((span) => {
    const text = flow.text.slice(span.start, span.end);
    const inner = text.replace(/^[\s[(]+|(?<![\s\])])[\s\])]+$/g, '');
    const at = span.start + text.indexOf(inner);
    if (/^\d/.test(inner)) return isExponent(flow.text, span.start) ? [] : numbersIn(inner, at);
    return context.labels.includes(inner) ? [marker(at, at + inner.length, inner)] : [];
  });
}

/** Links within the document on a number: `[12](#fn12)`. */
function noteLinks(flow: Flow): readonly Marker[] {
  return (flow.links ?? []).flatMap(({ span, url }) => {
    const label = /^\[?\^?(\d{1,4})\]?$/.exec(flow.text.slice(span.start, span.end))?.[1];
    return label !== undefined && url.startsWith('#') ? [marker(span.start, span.end, label)] : [];
  });
}

/** `[^name]`, `[3]`, `[3, 5–7]`, `[3, p. 12]`, `[iv]` */
const BRACKETED =
  /\[(?:\^([^\]\s[]{1,40})|(?:[Ff]ootnote )?(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,15})(?:, ?pp?\. ?\d{1,4}(?:[–-]\d{1,4})?)?|([A-Za-z*†‡]{1,6}))\]/g;

function bracketed(text: string, context: ReadingContext): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    const [whole, name, numbers, letter] = match;
    const end = match.index + whole.length;
    const label = name ?? (letter !== undefined && context.labels.includes(letter) ? letter : undefined);
    if (label !== undefined) found.push(marker(match.index, end, label));
    if (numbers === undefined || /^0|\D0/.test(numbers) || isOwnLabel(text, match.index, end)) continue;
    const list = numbersIn(numbers, match.index + 1);
    found.push(...(list.length === 1 ? [{ ...list[0]!, span: { start: match.index, end } }] : list));
  }
  return joined(text, found);
}

/** "(3)" behind the stop of a sentence or clause, in a document whose notes are called so. */
function inRoundBrackets(text: string, labels: readonly string[]): readonly Marker[] {
  if (labels.length === 0) return [];
  return [...text.matchAll(/(?<=(?:[\p{L}%]|\d{4})[.,;:!?”"’]{1,2})\((\d{1,3})\)(?=$|\s)/gu)].flatMap(
    ({ 0: whole, 1: label, index }) => (labels.includes(label!) ? [marker(index, index + whole.length, label!)] : []),
  );
}

/** "Ada Lind¹ and Tom Berg²": the digits tell where the authors work. */
function isByline(text: string): boolean {
  return text.length < 160 && namesIn(text).length > 0;
}

/** "[5]–[7]" is one mark, as "[5–7]" is. */
function joined(text: string, markers: readonly Marker[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const marker of markers) {
    const last = found.at(-1);
    const isRange =
      last?.through === undefined &&
      marker.through === undefined &&
      /^\] ?[–-] ?\[$/.test(text.slice((last?.span.end ?? 0) - 1, marker.span.start + 1).slice(0, 6)) &&
      Number(last?.target) < Number(marker.target);
    if (isRange)
      found[found.length - 1] = {
        ...last!,
        span: { start: last!.span.start, end: marker.span.end },
        through: marker.target,
      };
    else found.push(marker);
  }
  return found;
}

/** "[1] Smith, J." at the beginning is the label of the entry itself. */
function isOwnLabel(text: string, start: number, end: number): boolean {
  return start === 0 && /^\s/.test(text[end] ?? '');
}
