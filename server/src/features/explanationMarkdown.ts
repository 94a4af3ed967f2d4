import type { Claim, Placed } from '../claims/claim.js';
import type { Explanation } from './explain.js';
import { RELATIONS } from './relations.js';
import { literal, type Place } from './richText.js';

/**
 * An explanation as a page of Markdown.
 * @param nameOf What a document is called.
 * @param href The address of a place.
 */
export function explanationMarkdown(
  { claim, lookAlikes, others, parts, statement }: Explanation,
  nameOf: (uri: string) => string,
  href: (place: Place) => string,
): string {
  const { figure, text } = statement;
  const link = ({ span, text, uri }: Placed<Claim>) => `[${literal(text)}](<${href({ uri, span })}>)`;
  const sentence = [text.slice(0, figure.start), text.slice(figure.start, figure.end), text.slice(figure.end)];
  const [before, words, after] = sentence.map((part) => literal(part));
  const otherItems = others.map(({ other, relation, why }) => {
    const words = RELATIONS[relation].between;
    return `- ${relation === 'conflict' ? `**${words}**` : words} ${link(other)} in ${literal(nameOf(other.uri))}\\\n  ${literal(why)}`;
  });
  const alikeItems = lookAlikes.map(({ other, why }) => {
    return `- ${link(other)} in ${literal(nameOf(other.uri))}\\\n  ${literal(why)}`;
  });
  const rows = parts.map((part) => `| ${part.name} | ${literal(part.text)} |`);
  return [
    `# ${literal(claim.text)}`,
    `${literal(claim.value.topic)}, in ${link({ ...claim, text: nameOf(claim.uri) })}`,
    `> ${before}**${words}**${after}`,
    ...section('Other statements of it', otherItems),
    ...section('How it was read', ['| | |', '|---|---|', ...rows]),
    ...section('Looks alike, and is about something else', alikeItems),
    '',
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}
