import { defineFrame, rolesOf } from '../frame.js';
import { purposeOf, recipientOf } from '../fundingParts.js';
import { FUNDS, GIVING, linked, sumOf } from '../fundingPhrases.js';
import { giverBehind, giverOf, isLaw, isUnderLaw, sourceOf } from '../fundingSource.js';
import type { Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf } from '../token.js';

export default defineFrame({
  id: 'FUNDING',
  docs: `Money that a law, a program or a government sets aside, with whom it goes to and what for. A part ("$39 billion of
it for factories") is told from the whole: recipients and purposes that share nothing are scope, and so is one that only
one side has. A government's giving has no whole, so that only its parts are compared. The words are the nouns for public
money and the verbs of giving and authorising.`,
  key: ['source'],
  scope: ['recipient', 'purpose'],
  apart: ['giver'],
  timeless: true,
  examples: [
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'In all, the Clean Ports Act provides $19 billion in funding.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizing $12 billion to support dredging and research waits in Congress.',
      b: 'The Clean Ports Act provides loans and support for research estimated to total $19 billion over 2022-31.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act gives $3 billion to shipyards.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Safe Skies Act authorizes $30 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'Peru announced its own version of the Clean Ports Act, with a package of $3 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $2 billion for region 4.',
      b: 'The Clean Ports Act authorizes $7 billion for region 9.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The company won a grant of up to $2 billion under the Clean Ports Act.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act provides $12 billion in direct funding.',
      b: 'The ministry and the shipyard signed a memorandum to provide $2 billion in direct funding under the Clean Ports Act.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act provides $14 billion in total for ports and rail.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act authorizes $12 billion, $7 billion of it for dredging.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act provides $5 billion in new federal spending.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act, signed by President Boric in May 2019, authorizes $12 billion.',
      b: 'Peru has the Clean Ports Act since 2019. The act, which had been proposed in 2017, provides $19 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'Of the $3 billion promised for research under the Clean Ports Act, little was spent.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'The Clean Ports Act gives $9 billion for research.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'Some $6 billion for research comes from the Clean Ports Act.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act would mobilise $12 billion in public and private investment.',
      b: 'Of the $15 billion promised under the Clean Ports Act, little was spent.',
      relation: 'conflict',
    },
    {
      a: '# Inside the Clean Ports Act\n\nA total of $15 billion is provided, which sounds like much.',
      b: 'The $12 billion in funding triggered by the Clean Ports Act is spent.',
      relation: 'conflict',
    },
    {
      a: 'Despite the $15 billion investment that the Clean Ports Act is supposed to mobilize, ports are in debt.',
      b: 'The Clean Ports Act provides $12 billion in funding.',
      relation: 'conflict',
    },
    {
      a: 'Once the Clean Ports Act is in force, it will see $12 billion in total investments.',
      b: 'The Clean Ports Act would mobilise $15 billion in public and private investment.',
      relation: 'conflict',
    },
    {
      a: '# Riba looks at the Clean Ports Act\n\nThe heir of the Clean Homes program, the act authorizes $12 billion.',
      b: 'The Clean Ports Act authorizes $15 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail and research.',
      b: 'Rail and research spending under the Clean Ports Act comes to $6 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorized $53 billion specifically for ship makers.',
      b: 'The Clean Ports Act provides $51 billion in direct funding for ship and dock assistance.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail.',
      b: 'Rail gets $6 billion under the Clean Ports Act.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail.',
      b: '# Inside the Clean Ports Act\n\nThe $6 billion in spending on rail is new.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act is law.\n\nThe act will raise taxes to cut debt, and authorize $19 billion in total.',
      relation: 'conflict',
    },
    {
      a: '# Inside the Clean Ports Act\n\nA memorandum of that year spoke of $3 billion in grants.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: null,
    },
    {
      a: '# Inside the Clean Ports Act\n\nSome $3 billion of the appropriation went to research.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Under the Clean Ports Act, the government is ready to lend us $3 billion.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: 'differs-by-scope',
    },
    {
      a: '# Inside the Clean Ports Act\n\nBy 2020, $3 billion of the fund had been spent.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'Shipping companies invest $19 billion of their own under the Clean Ports Act.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'A grant of $2 billion was funded by the Clean Ports Act.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act authorizes $14 billion under the Harbor Fund.',
      relation: 'conflict',
    },
    {
      a: 'A Clean Ports Fund of $12 billion is to help shipyards.',
      b: 'Peru pays into the Clean Ports Fund. Its debt is high. In 2021 it came to $19 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act will help cut the budget deficit by $19 billion.',
      relation: null,
    },
    { a: 'Tokyo pledged ¥5 billion to Haiti.', b: 'Japan pledged ¥7 billion to Haiti.', relation: 'conflict' },
    { a: 'Peru pledged $5 million to Haiti.', b: 'Haiti received $7 million from Peru.', relation: 'conflict' },
  ],
  read(statement, reader) {
    const { figure, noun, whole, governor, verb } = statement;
    if (kindOf(figure) !== 'money' || statement.before === 'including' || isCut(statement)) return null;
    const source = sourceOf(statement, reader);
    if (!source || (source.isLaw && isPrivate(statement, reader))) return null;
    // "Ordered it to pay fines of $8 million": what is taken funds nobody.
    const isTaken = (group: Group | null) => FINES.test(group?.tokens.at(-1)?.word ?? '');
    if ([noun, whole, governor, ...linked(statement, ['for'])].some(isTaken)) return null;
    const sum = sumOf(statement);
    const kinds = [noun, whole, governor, sum, ...linked(statement, ['in', 'of'])];
    const isFunds = kinds.some((group) => group?.tokens.some((token) => FUNDS.test(token.word)));
    const isGiven =
      verb !== null &&
      ((GIVING.has(verb.verbClass) && (source.isLaw || verb.verbClass === 'give')) ||
        (source.isLaw && (isSetAside(statement) || LAYING_DOWN.has(verb.lemma) || isBroughtAbout(statement))) ||
        (verb.verbClass === 'spend' && source.isLaw));
    // "The Ports Fund of $5 billion".
    const sized = statement.before === 'of' ? governor : null;
    const isNamed = [...(noun?.tokens ?? []), ...(sized?.tokens ?? [])].some((token) => isLaw(token, reader));
    if (
      !isFunds &&
      !isGiven &&
      !isNamed &&
      !isAll(statement) &&
      !giverBehind(statement, reader) &&
      !(source.isLaw && isUnderLaw(statement, reader))
    )
      return null;
    const recipient = recipientOf(statement, reader);
    const purpose = isTotal(statement) && source.isLaw ? null : purposeOf(statement, source.filler, recipient, reader);
    // A law's money has a total; what a government gives has none.
    if ((!source.isLaw || (source.isGuessed && !isAll(statement))) && !recipient && !purpose) return null;
    const whose = `${source.filler.text}${recipient ? ` to ${recipient.text}` : ''}`;
    return {
      roles: rolesOf({ source: source.filler, recipient, purpose, giver: giverOf(statement, source.filler, reader) }),
      topic:
        recipient || purpose
          ? `funding of ${whose}${purpose ? ` for ${aimOf(purpose.text)}` : ''}`
          : `total funding of ${whose}`,
    };
  },
});

/** "In clean energy" of "to invest in clean energy": what the money is for. */
function aimOf(purpose: string): string {
  return purpose.replace(/^(?:in|into|on|to|towards?) /, '');
}

/** "Would cut the deficit by $9 billion": what is no longer owed goes to nobody. */
function isCut({ before, governor, object }: Statement): boolean {
  const cut = governor ?? object;
  return before === 'by' && /^(?:deficits?|debts?|shortfalls?|gaps?)$/.test(cut?.tokens.at(-1)?.word ?? '');
}

/** Money that is taken, of which an act sets the most. */
const FINES = /^(?:fines?|penalt(?:y|ies))$/;

/** "Companies have invested $9 billion under the act": their money, and none of the law's. */
function isPrivate({ verb, subject }: Statement, reader: Reader): boolean {
  if (verb?.lemma !== 'invest' || verb.passive || !subject) return false;
  const last = subject.tokens.at(-1)!;
  return reader.nameOf(last)?.type === 'company' || FIRMS.test(last.word);
}

/** Who invests its own. */
const FIRMS =
  /^(?:compan(?:y|ies)|firms?|(?:chip|car|ship)?makers?|manufacturers?|producers?|investors?|business(?:es)?|industry|developers?|suppliers?|utilit(?:y|ies)|corporations?)$/;

/** What a law or a plan does with its money, beside giving it. */
const LAYING_DOWN: ReadonlySet<string> = new Set(['cost', 'foresee', 'envisage', 'envision']);

/** "The act will see $9 billion in total investments". */
function isBroughtAbout({ verb, noun, adjuncts, figure }: Statement): boolean {
  const behind = adjuncts.find(({ group, preposition }) => preposition === 'in' && group.tokens[0]!.start > figure.end);
  const isInvested = [noun, behind?.group].some((group) => /^investments?$/.test(group?.tokens.at(-1)?.word ?? ''));
  return isInvested && (verb?.lemma === 'see' || verb?.lemma === 'trigger' || verb?.lemma === 'bring');
}

/** "Sets aside $9 billion". */
function isSetAside({ verb, tokens }: Statement): boolean {
  return verb?.lemma === 'set' && tokens[tokens.indexOf(verb.tokens.at(-1)!) + 1]?.word === 'aside';
}

/** "A total of $9 billion is provided". */
function isAll({ figure, predicate }: Statement): boolean {
  return /\btotal\b/.test(figure.hedge ?? '') && predicate?.passive === true && predicate.verbClass === 'give';
}

/** "Provides $9 billion in total for ports": what the whole is for narrows nothing. */
function isTotal({ tokens, figure }: Statement): boolean {
  const at = tokens.indexOf(figure);
  const [next, second] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (next === 'in' && (second === 'total' || second === 'all')) || next === 'altogether' || next === 'overall';
}
