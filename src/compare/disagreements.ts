import { isMisspelling } from '../source/person-name.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { type Document, tokenText } from '../tokenize/document.ts';
import { type OpenedAccount, plainWord } from './account.ts';
import { type Claim, tokensOf } from './claims.ts';
import type { Disagreement, WordDifference } from './contract.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** Words that make a number a rough one. */
const ROUGHLY: ReadonlySet<string> = new Set(
  `about around roughly nearly almost some approximately over under than least most up close estimated perhaps maybe
  dozens hundreds`.split(/\s+/),
);
/** Words that may stand between a number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set(
  'more other new additional further of the a an his her their its per full whole long old consecutive'.split(
    ' ',
  ),
);
/** How far rough numbers may be apart, as a share of the greater. */
const ROUGH_MARGIN = 0.15;
const UNIT_REACH = 3;
/** Numbers farther apart than this many times count different things. */
const FARTHEST = 10;

/**
 * The numbers, dates and names that two claims which tell the same give differently. Only what has the same place is
 * set against each other: numbers of one unit, a single day each, names that one letter or a first name parts.
 */
export function findDisagreements(
  accounts: readonly [OpenedAccount, OpenedAccount],
  claims: readonly [Claim, Claim],
): Disagreement[] {
  return [
    ...compareNumbers(accounts, claims),
    ...compareDays(accounts, claims, 'date'),
    ...compareDays(accounts, claims, 'weekday'),
    ...compareNames(accounts, claims),
  ];
}

function record(
  [a, b]: readonly [OpenedAccount, OpenedAccount],
  kind: Disagreement['kind'],
  one: TokenSpan,
  other: TokenSpan,
): Disagreement {
  const span = ({ document }: OpenedAccount, { firstToken, endToken }: TokenSpan) => ({
    start: document.starts[firstToken] as number,
    end: document.ends[endToken - 1] as number,
  });
  const spans = [span(a, one), span(b, other)] as const;
  return {
    kind,
    spans,
    texts: [
      a.article.text.slice(spans[0].start, spans[0].end),
      b.article.text.slice(spans[1].start, spans[1].end),
    ],
  };
}

type TokenSpan = Pick<Quantity, 'firstToken' | 'endToken'>;

interface Measured extends Quantity {
  readonly unit: string;
  /** The stems of the words after it. */
  readonly follows: readonly string[];
  readonly isRough: boolean;
}

function compareNumbers(
  accounts: readonly [OpenedAccount, OpenedAccount],
  claims: readonly [Claim, Claim],
): Disagreement[] {
  const [ours, theirs] = claims.map((claim, side) =>
    measure((accounts[side] as OpenedAccount).document, claim),
  ) as [Measured[], Measured[]];
  const found: Disagreement[] = [];
  const units = new Set(ours.map(({ unit }) => unit).filter((unit) => unit !== ''));
  for (const unit of units) {
    const one = ours.filter((number) => number.unit === unit && !isMet(number, theirs));
    const other = theirs.filter((number) => number.unit === unit && !isMet(number, ours));
    const [x, y] = [one[0], other[0]];
    if (one.length !== 1 || other.length !== 1 || x === undefined || y === undefined) continue;
    // A sum or a share may be of anything: what follows it must be one as well.
    const isOpen = /^[$£€%]$/.test(unit);
    if (isOpen && !x.follows.some((word) => y.follows.includes(word))) continue;
    if (Math.max(x.amount, y.amount) <= Math.min(x.amount, y.amount) * FARTHEST)
      found.push(record(accounts, 'number', x, y));
  }
  return found;
}

function isMet(number: Measured, others: readonly Measured[]): boolean {
  return others.some((other) => agree(number, other));
}

function agree(a: Measured, b: Measured): boolean {
  if (a.amount === b.amount) return true;
  const [small, great] = a.amount < b.amount ? [a, b] : [b, a];
  if (small.isRough || great.isRough)
    return great.amount - small.amount <= ROUGH_MARGIN * great.amount;
  return roundsTo(a.amount, b.amount) || roundsTo(b.amount, a.amount);
}

/** Whether the second is the first rounded to fewer figures: 48.3 and 48, 1,375 and 1,400. */
function roundsTo(exact: number, rounded: number): boolean {
  const figures = String(rounded)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (figures < 1 || figures >= String(exact).replace(/\D/g, '').replace(/0+$/, '').length)
    return false;
  return Number(exact.toPrecision(Math.min(21, figures))) === rounded;
}

/** The numbers of a claim with what they count: the stem of the noun that follows, a currency, "%". */
function measure(document: Document, { quantities, tokens }: Claim): Measured[] {
  const own = new Set(tokens);
  return (
    quantities
      // "One" is more often a word for somebody.
      .filter(({ kind, amount }) => kind === 'number' && amount !== 1)
      .map((quantity) => {
        const before = [1, 2, 3].map((back) => lowerAt(document, quantity.firstToken - back));
        return {
          ...quantity,
          unit: unitOf(document, quantity, own),
          follows: [1, 2, 3, 4]
            .map((on) => lowerAt(document, quantity.endToken + on - 1))
            .filter((word) => /^\p{L}{4,}$/u.test(word))
            .map(stem),
          isRough: before.slice(0, 2).some((word) => ROUGHLY.has(word)),
        };
      })
  );
}

function unitOf(
  document: Document,
  { firstToken, endToken }: Quantity,
  own: ReadonlySet<number>,
): string {
  const currency = /[$£€]/.exec(
    `${firstToken > 0 ? tokenText(document, firstToken - 1) : ''}${tokenText(document, firstToken)}`,
  );
  if (currency !== null) return currency[0];
  for (let i = endToken; i < endToken + UNIT_REACH && own.has(i); i++) {
    const word = lowerAt(document, i);
    if (word === '%' || word === 'percent') return '%';
    if (word === 'per' && lowerAt(document, i + 1) === 'cent') return '%';
    if (BETWEEN.has(word)) continue;
    if (!/^\p{L}{3,}/u.test(word)) return '';
    // "50 of the most loyal members": what is counted may come after what describes it, which is no matter here.
    return stem(word);
  }
  return '';
}

function lowerAt(document: Document, token: number): string {
  return token >= 0 && token < document.tokenCount ? tokenText(document, token).toLowerCase() : '';
}

/** A day of the month, or of the week, where each claim has one and it is not the same. */
function compareDays(
  accounts: readonly [OpenedAccount, OpenedAccount],
  [a, b]: readonly [Claim, Claim],
  kind: 'date' | 'weekday',
): Disagreement[] {
  const ours = a.quantities.filter((quantity) => quantity.kind === kind);
  const theirs = b.quantities.filter((quantity) => quantity.kind === kind);
  const [one, other] = [ours[0], theirs[0]];
  if (ours.length !== 1 || theirs.length !== 1 || one === undefined || other === undefined)
    return [];
  return one.value === other.value ? [] : [record(accounts, 'date', one, other)];
}

/** More names than this in one sentence are a list, and are not set against another. */
const MOST_NAMES = 30;

interface Name extends TokenSpan {
  readonly words: readonly string[];
}

/**
 * Names that can only be meant to be one, since neither is in the other account: one letter or two apart, or two first
 * names before one family name.
 */
function compareNames(
  accounts: readonly [OpenedAccount, OpenedAccount],
  claims: readonly [Claim, Claim],
): Disagreement[] {
  const [ours, theirs] = claims.map((claim, side) =>
    namesIn((accounts[side] as OpenedAccount).document, claim),
  ) as [Name[], Name[]];
  const found: Disagreement[] = [];
  for (const one of ours)
    for (const other of theirs) {
      if (!differs(one, other)) continue;
      const isElsewhere = holdsName(accounts[1], one, other) || holdsName(accounts[0], other, one);
      if (!isElsewhere) found.push(record(accounts, 'name', one, other));
    }
  return found;
}

function namesIn(document: Document, { tokens }: Claim): Name[] {
  const names: Name[] = [];
  let first = -1;
  let last = -2;
  const close = (): void => {
    if (first >= 0 && last - first < 4)
      names.push({
        firstToken: first,
        endToken: last + 1,
        words: Array.from({ length: last - first + 1 }, (_, i) =>
          plainWord(tokenText(document, first + i)),
        ),
      });
    first = -1;
  };
  for (const token of tokens) {
    const isName = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(tokenText(document, token));
    if (!isName || token !== last + 1) close();
    if (isName && first < 0) first = token;
    last = token;
  }
  close();
  return names.slice(0, MOST_NAMES);
}

function differs({ words: a }: Name, { words: b }: Name): boolean {
  if (a.join(' ') === b.join(' ')) return false;
  if (a.length !== b.length) return false;
  const apart = a.map((word, index) => (word === b[index] ? -1 : index)).filter((at) => at >= 0);
  const [at] = apart;
  if (apart.length !== 1 || at === undefined) return false;
  const [one, other] = [a[at] as string, b[at] as string];
  if (stem(one) === stem(other)) return false;
  if (isMisspelling(one, other)) return true;
  // Two first names of one family: not an initial, nor the short form of the other.
  const isFirstName = a.length === 2 && at === 0;
  return (
    isFirstName &&
    one.length > 3 &&
    other.length > 3 &&
    one.charAt(0) === other.charAt(0) &&
    !one.startsWith(other) &&
    !other.startsWith(one)
  );
}

/** Whether the account has, anywhere, the word in which the name is unlike the other. */
function holdsName(
  { words: all }: OpenedAccount,
  { words }: Name,
  { words: others }: Name,
): boolean {
  return all.has(words.find((word, index) => word !== others[index]) ?? '');
}

/** The numbers and dates that were exchanged for others in one utterance, and names that were misspelt. */
export function findWordDisagreements(
  accounts: readonly [OpenedAccount, OpenedAccount],
  diff: readonly WordDifference[],
): Disagreement[] {
  return diff.flatMap(({ kind, marked, spans: [one, other] }): Disagreement[] => {
    if (kind !== 'changed' || marked || one === null || other === null) return [];
    const read = ({ document }: OpenedAccount, span: Span) => {
      const tokens = tokensOf(document, [span]);
      const [first, last] = [tokens[0], tokens.at(-1)];
      return first === undefined || last === undefined
        ? []
        : readQuantities(document, first, last + 1);
    };
    const [ours, theirs] = [read(accounts[0], one)[0], read(accounts[1], other)[0]];
    if (ours === undefined || theirs === undefined || ours.value === theirs.value) return [];
    return [record(accounts, ours.kind === 'number' ? 'number' : 'date', ours, theirs)];
  });
}
