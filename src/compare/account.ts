import { type AuditModel, audit } from '../audit/audit.ts';
import type { Audit, AuditSource } from '../audit/contract.ts';
import type { Article } from '../text/article.ts';
import { type Document, tokenText } from '../tokenize/document.ts';
import { tokenizeInside } from '../tokenize/unwrap.ts';
import { type Claim, findClaims, tokensOf } from './claims.ts';

/** One article's telling of a matter, to be compared with others. */
export interface Account {
  readonly name: string;
  readonly article: Article;
  /** Its audit; without it, `compare` needs a model to make one. */
  readonly audit?: Audit;
}

/** An account with what its comparison works on. */
export interface OpenedAccount {
  /** Its index among the accounts. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly article: Article;
  readonly audit: Audit;
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** Whether most of it stands in labelled turns. */
  readonly isTranscript: boolean;
  /** The source of each attribution; null when nobody is given. */
  readonly sourceOf: readonly (AuditSource | null)[];
  /** For each token, the attribution whose content holds it, the narrowest of several, or -1. */
  readonly contentOf: Int32Array;
  /** 1 for each token that is part of a passage which contests something. */
  readonly isContesting: Uint8Array;
  /** All of its words, in lower case and without accents. */
  readonly words: ReadonlySet<string>;
}

/** An account from a stored audit. Throws `TypeError` when the text was left out of it. */
export function toAccount(name: string, record: Audit): Account {
  const { text, blocks, markup, links, article } = record;
  if (text === undefined) throw new TypeError(`${name}: the audit was stored without its text`);
  const { words, ...info } = article;
  return {
    name,
    article: {
      ...info,
      text,
      ...(blocks !== undefined && { blocks }),
      ...(markup !== undefined && { markup }),
      ...(links !== undefined && { links }),
    },
    audit: record,
  };
}

/** Prepares an account. Takes any text; linear in its length. Throws `TypeError` with neither audit nor model. */
export function openAccount(account: Account, index: number, model?: AuditModel): OpenedAccount {
  const { name, article } = account;
  const record = account.audit ?? (model === undefined ? undefined : audit(article, model));
  if (record === undefined) throw new TypeError(`${name}: needs an audit or a model to make one`);
  const document = tokenizeInside(article);
  const sources = new Map(record.sources.map((source) => [source.id, source]));
  return {
    index,
    id: accountId(index),
    name,
    article,
    audit: record,
    document,
    claims: findClaims(document, record),
    isTranscript: isTranscript(document),
    sourceOf: record.attributions.map(({ source }) => sources.get(source ?? '') ?? null),
    contentOf: mapContents(document, record),
    isContesting: markDisputes(document, record),
    words: listWords(document),
  };
}

function mapContents(document: Document, { attributions }: Audit): Int32Array {
  const owners = new Int32Array(document.tokenCount).fill(-1);
  const contents = attributions
    .map(({ contentSpans }, index) => ({ index, tokens: tokensOf(document, contentSpans) }))
    .sort((a, b) => b.tokens.length - a.tokens.length || a.index - b.index);
  for (const { index, tokens } of contents) for (const token of tokens) owners[token] = index;
  return owners;
}

function markDisputes(document: Document, { disputes }: Audit): Uint8Array {
  const marks = new Uint8Array(document.tokenCount);
  for (const { spans } of disputes) for (const token of tokensOf(document, spans)) marks[token] = 1;
  return marks;
}

function listWords(document: Document): Set<string> {
  const words = new Set<string>();
  for (let token = 0; token < document.tokenCount; token++)
    words.add(plainWord(tokenText(document, token)));
  return words;
}

/** A word in lower case and without accents. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

function isTranscript({ blocks, text }: Document): boolean {
  const turns = blocks.filter(({ speaker }) => speaker !== null);
  const length = turns.reduce((sum, { start, end }) => sum + end - start, 0);
  return turns.length > 3 && length * 2 > text.trim().length;
}

/** "A" to "Z", then "A2" to "Z2" and so on. */
function accountId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
