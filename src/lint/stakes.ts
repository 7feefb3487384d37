import type { TokenRange } from '../attribute/attribution.ts';
import type { AuditSource } from '../audit/contract.ts';
import { tokenText } from '../tokenize/document.ts';
import { findNotes } from './author-ties.ts';
import { holdsName, indexNames, isSameName } from './find-names.ts';
import type { Interest } from './interest.ts';
import type { RuleContext } from './rule-context.ts';

/** An interest of the policy that bears on an article. */
export interface Stake {
  readonly interest: Interest;
  readonly role: 'author' | 'publisher' | 'source';
  /** The holder among the article's sources, when it is one. */
  readonly source: AuditSource | null;
  /** Where the text speaks of what the stake is in; empty when the stake holds whatever it is about. */
  readonly subjects: readonly TokenRange[];
  /** The sentence that discloses the stake, or null. */
  readonly disclosure: TokenRange | null;
}

/** Shorter words of a stake say nothing of it. */
const LEAST_LENGTH = 4;
/** How much of a longer word tells it from others. */
const STEM_LENGTH = 5;

/** The interests of the policy whose holder wrote or published the article or speaks in it, and that it touches on. */
export function findStakes(context: RuleContext<unknown>): readonly Stake[] {
  if (context.interests.length === 0) return [];
  const find = indexNames(context.document);
  const stakes: Stake[] = [];
  for (const interest of context.interests) {
    const names = [interest.holder, ...interest.aliases];
    const holder = findHolder(context, names);
    if (holder === null) continue;
    const subjects = interest.about.flatMap(find);
    if (interest.about.length > 0 && subjects.length === 0) continue;
    subjects.sort((a, b) => a.firstToken - b.firstToken);
    const disclosure = findDisclosure(context, find, interest, holder.source, subjects);
    stakes.push({ interest, ...holder, subjects, disclosure });
  }
  return stakes;
}

function findHolder(
  { article, author, sources, attributionsOf, slice }: RuleContext<unknown>,
  names: readonly string[],
): Pick<Stake, 'role' | 'source'> | null {
  const written = [article.byline, author?.name, ...(author?.descriptions ?? [])];
  if (written.some((text) => text !== undefined && names.some((name) => holdsName(text, name))))
    return { role: 'author', source: author };
  // A father and a son of one name are told apart by how the text brings them in.
  const isFirstCalled = ({ mentions: [first] }: AuditSource): boolean =>
    first !== undefined && names.some((name) => holdsName(slice(first), name));
  const source = sources.find(
    (candidate) =>
      candidate.kind !== 'author' &&
      attributionsOf(candidate).length > 0 &&
      isFirstCalled(candidate) &&
      [candidate.name, ...candidate.descriptions].some((given) =>
        names.some((name) => isSameName(given, name)),
      ),
  );
  if (source !== undefined) return { role: 'source', source };
  const publisher = article.publisher ?? '';
  return names.some((name) => isSameName(publisher, name))
    ? { role: 'publisher', source: null }
    : null;
}

/**
 * The sentence that discloses the stake: with one of the words that the policy gives for it; without any, one that
 * speaks of the holder and names what the stake is in, or says half of the stake's own words, other than in what
 * the holder says.
 */
function findDisclosure(
  context: RuleContext<unknown>,
  find: (name: string) => readonly TokenRange[],
  interest: Interest,
  source: AuditSource | null,
  subjects: readonly TokenRange[],
): TokenRange | null {
  const [told] = interest.disclosures.flatMap(find);
  if (told !== undefined) return context.sentenceAt(told.firstToken);
  if (interest.disclosures.length > 0) return null;
  const { sentenceOf } = context.document;
  const sentenceNumber = ({ firstToken }: TokenRange): number => sentenceOf[firstToken] ?? -1;
  const said = markSaid(context, source);
  const naming = new Set(
    subjects.filter(({ firstToken }) => said[firstToken] === 0).map(sentenceNumber),
  );
  for (const number of findStakeSentences(context, interest, said)) naming.add(number);
  const holders = [interest.holder, ...interest.aliases].flatMap(find).map(sentenceNumber);
  for (const mention of source?.mentions ?? [])
    holders.push(sentenceNumber(context.tokensOf(mention)));
  if (source?.kind === 'author') holders.push(...findNoteSentences(context));
  const at = holders.sort((a, b) => a - b).find((number) => naming.has(number));
  return at === undefined ? null : (context.sentences[at] ?? null);
}

/** Marks what the holder is quoted or reported to say: naming something there discloses nothing. */
function markSaid(context: RuleContext<unknown>, source: AuditSource | null): Uint8Array {
  const said = new Uint8Array(context.document.tokenCount);
  if (source === null || source.kind === 'author') return said;
  for (const { tokens } of context.attributionsOf(source))
    for (const { firstToken, endToken } of tokens.content) said.fill(1, firstToken, endToken);
  return said;
}

/**
 * The numbers of the sentences that hold at least half of the stake's own words, the names of its holder and of what it
 * is in aside. Words count by how they begin: "advises" is told by "adviser".
 */
function findStakeSentences(
  { document }: RuleContext<unknown>,
  { stake, holder, aliases, about }: Interest,
  said: Uint8Array,
): readonly number[] {
  const names = new Set([holder, ...aliases, ...about].flatMap(stemsOf));
  const stems = new Set(stemsOf(stake).filter((stem) => !names.has(stem)));
  if (stems.size === 0) return [];
  const found = new Map<number, Set<string>>();
  for (let i = 0; i < document.tokenCount; i++) {
    const [stem] = said[i] === 1 ? [] : stemsOf(tokenText(document, i));
    if (stem === undefined || !stems.has(stem)) continue;
    const number = document.sentenceOf[i] as number;
    found.set(number, (found.get(number) ?? new Set<string>()).add(stem));
  }
  return [...found].filter(([, hits]) => hits.size * 2 >= stems.size).map(([number]) => number);
}

/** The beginnings of the longer words, by which "owns" and "owner" are one. */
function stemsOf(text: string): readonly string[] {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []) as readonly string[];
  return words
    .filter((word) => word.length >= LEAST_LENGTH && !IDLE_WORDS.has(word))
    .map((word) => word.slice(0, word.length > STEM_LENGTH ? STEM_LENGTH : LEAST_LENGTH));
}

const IDLE_WORDS: ReadonlySet<string> = new Set([
  'that', 'this', 'with', 'from', 'their', 'have', 'been', 'which', 'into', 'some', 'whose', 'were',
]); // biome-ignore format: a table

/** The numbers of the sentences in which an author speaks of themselves: their notes, and "I" and "my". */
function findNoteSentences(context: RuleContext<unknown>): readonly number[] {
  const { document } = context;
  const numbers: number[] = [];
  for (const { firstToken, endToken } of findNotes(context)) {
    for (let i = firstToken; i < endToken; i++) numbers.push(document.sentenceOf[i] as number);
  }
  for (let i = 0; i < document.tokenCount; i++) {
    const word = tokenText(document, i);
    if (/^(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]e)$/.test(word) && (document.quotationOf[i] as number) < 0)
      numbers.push(document.sentenceOf[i] as number);
  }
  return numbers;
}
