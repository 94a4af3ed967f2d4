import type { Claim, Placed, Relation } from '../claims/claim.js';
import { nameOf } from '../text/document.js';
import type { Explanation } from './explain.js';
import { literal, type Place } from './richText.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  conflict: '**disagrees**',
  agree: 'agrees',
  'differs-by-period': 'other period',
  'differs-by-scope': 'other scope',
};

/**
 * An explanation as a page of Markdown.
 * @param href The address of a place.
 */
export function explanationMarkdown(
  { claim, lookAlikes, others, parts, statement }: Explanation,
  href: (place: Place) => string,
): string {
  const { figure, text } = statement;
  const link = ({ span, text, uri }: Placed<Claim>) => `[${literal(text)}](<${href({ uri, span })}>)`;
  const sentence = `${literal(text.slice(0, figure.start))}**${literal(text.slice(figure.start, figure.end))}**${literal(text.slice(figure.end))}`;
  const otherRows = others.map(({ other, relation, why }) => [
    RELATIONS[relation],
    link(other),
    literal(nameOf(other.uri)),
    literal(why),
  ]);
  const alikeRows = lookAlikes.map(({ other, why }) => [link(other), literal(nameOf(other.uri)), literal(why)]);
  return [
    `# ${literal(claim.text)}`,
    `${literal(claim.value.topic)}, in ${link({ ...claim, text: nameOf(claim.uri) })}`,
    `> ${sentence}`,
    ...section('Other statements of it', ['', 'Figure', 'Document', 'What matched and differed'], otherRows),
    ...section(
      'How it was read',
      ['', ''],
      parts.map(({ name, text }) => [name, literal(text)]),
    ),
    ...section('Looks alike, and is about something else', ['Figure', 'Document', 'What tells them apart'], alikeRows),
    '',
  ].join('\n\n');
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}
