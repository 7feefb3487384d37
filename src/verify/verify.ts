import { type AuditModel, audit } from '../audit/audit.ts';
import { type Audit, FORMAT_VERSION } from '../audit/contract.ts';
import type { Article } from '../text/article.ts';
import { dealHits, type QuotationHits } from './candidates.ts';
import {
  type CheckedQuotation,
  type Problem,
  RISKS,
  type Risk,
  VERDICTS,
  type Verification,
} from './contract.ts';
import { type DescribedMatch, describeMatch, splitAtJoins } from './describe-match.ts';
import { type FoundQuotation, findQuotations } from './find-quotations.ts';
import { createSpeakerFinder } from './find-speaker.ts';
import { reportFindings } from './findings.ts';
import type { QuotationIndex } from './index-format.ts';
import { searchIndex } from './index-search.ts';
import { openIndexed } from './indexed-text.ts';
import { type Location, locate, type Shelf } from './locate.ts';
import { locateShort } from './locate-short.ts';
import { type Original, toOriginal } from './original.ts';
import { type OriginalText, openOriginal } from './original-text.ts';
import { type PreparedQuotation, prepareQuotation } from './place-quotation.ts';
import { readQuotedWords } from './quoted-words.ts';
import { createSeedScanner, type SeedScanner } from './seed-hits.ts';
import { buildSeedTable, type SeedTable, SHORT_LIMIT } from './seed-table.ts';

/** An article whose quotations are to be checked. */
export interface ArticleToCheck {
  readonly name: string;
  readonly article: Article;
  /** Its audit: who says each quotation. Without one, nobody's words are told from anybody else's. */
  readonly audit?: Audit;
  /** Set for a list of quotations, which has no marks and no article around. */
  readonly quotations?: readonly FoundQuotation[];
}

export interface VerifyOptions {
  /** Whether fillers, stage directions, false starts and shortened forms are folded away. False when absent. */
  readonly spoken?: boolean;
  /** Reads who is quoted in originals that are articles themselves. */
  readonly model?: AuditModel;
}

/** A check that is under way: the originals are shown to it one after the other, then it is finished. */
export interface VerifyRun {
  /** Looks through an original. `bytes`, when at hand, is all of its text. */
  readonly add: (original: Original, bytes?: Uint8Array) => void;
  readonly finish: (problems?: readonly Problem[]) => Verification;
  /** Ends the check with an index of all originals, instead of showing them. */
  readonly finishIndexed: (
    index: QuotationIndex,
    originals: readonly Original[],
    problems?: readonly Problem[],
  ) => Verification;
}

interface Entry {
  readonly article: string;
  readonly found: FoundQuotation;
  readonly prepared: PreparedQuotation;
}

/**
 * Checks the quotations of an article against originals that are held in memory. Takes any texts; linear in their
 * length. For folders of files, `startVerify` takes one original at a time.
 */
export function verify(
  article: Article,
  originals: readonly { readonly name: string; readonly article: Article }[],
  options: VerifyOptions = {},
): Verification {
  const { model } = options;
  const record = model === undefined ? undefined : audit(article, model);
  const run = startVerify(
    [{ name: 'article', article, ...(record !== undefined && { audit: record }) }],
    options,
  );
  for (const original of originals) run.add(toOriginal(original.name, original.article));
  return run.finish();
}

/** Begins a check of the quotations of some articles. */
export function startVerify(
  articles: readonly ArticleToCheck[],
  options: VerifyOptions = {},
): VerifyRun {
  const entries = collect(articles, options.spoken === true);
  const spoken = options.spoken === true;
  const originals: Original[] = [];
  const bases: number[] = [];
  let base = 0;
  let scanner: SeedScanner | undefined;
  let table: SeedTable | undefined;
  const place = (original: Original): void => {
    originals.push(original);
    bases.push(base);
    base += original.size + BETWEEN_ORIGINALS;
  };
  return {
    add(original, bytes) {
      table ??= buildSeedTable(entries.map(({ prepared }) => prepared.quoted));
      scanner ??= createSeedScanner(table);
      scanner.scan(bytes ?? original.read(0, original.size), base);
      place(original);
    },
    finish(problems = []) {
      const shelf = { originals, bases, spoken };
      const open = createOpener(shelf, openOriginal);
      if (table === undefined || scanner === undefined)
        return finishVerify(entries, [], [], shelf, open, options, problems);
      const hits = scanner.hits();
      const occurrences = [...table.shortSeed].map((seed) =>
        seed < 0 ? 0 : (hits.occurrences[seed] as number),
      );
      return finishVerify(
        entries,
        dealHits(table, hits),
        occurrences,
        shelf,
        open,
        options,
        problems,
      );
    },
    finishIndexed(index, indexed, problems = []) {
      for (const original of indexed) place(original);
      const shelf = { originals, bases, spoken };
      const found = entries.map(({ prepared }) =>
        searchIndex(index, prepared.quoted, originals, bases),
      );
      const open = createOpener(shelf, (original, number) => openIndexed(index, number, original));
      return finishVerify(
        entries,
        found.map(({ hits }) => hits),
        found.map(({ occurrences }) => occurrences),
        shelf,
        open,
        options,
        problems,
      );
    },
  };
}

function collect(articles: readonly ArticleToCheck[], spoken: boolean): Entry[] {
  return articles.flatMap(({ name, article, audit: record, quotations }) =>
    (quotations ?? findQuotations(article, record)).map((found) => ({
      article: name,
      found,
      prepared: prepareQuotation(readQuotedWords(found.text, found.inner), spoken),
    })),
  );
}

function finishVerify(
  entries: readonly Entry[],
  dealt: readonly QuotationHits[],
  found: readonly number[],
  shelf: Shelf,
  open: (original: number) => OriginalText,
  options: VerifyOptions,
  problems: readonly Problem[],
): Verification {
  const locations: (Location | null)[] = entries.map(() => null);
  const occurrences = new Map<number, number>();
  const companions = new Map<string, number>();
  const isShort = (entry: Entry): boolean => entry.prepared.quoted.count <= SHORT_LIMIT;
  for (const [index, entry] of entries.entries()) {
    const own = dealt[index];
    if (own === undefined || isShort(entry)) continue;
    const location = locate(entry.prepared, own, shelf);
    locations[index] = location;
    const original = location?.pieces[0]?.passage.original;
    if (original === undefined) continue;
    const key = `${entry.article}\n${original}`;
    companions.set(key, (companions.get(key) ?? 0) + 1);
  }
  for (const [index, entry] of entries.entries()) {
    const own = dealt[index];
    if (own === undefined || !isShort(entry) || entry.prepared.quoted.count === 0) continue;
    const short = locateShort({
      quotation: entry.found,
      prepared: entry.prepared,
      hits: own,
      occurrences: found[index] ?? 0,
      shelf,
      open,
      companions: (original) => companions.get(`${entry.article}\n${original}`) ?? 0,
    });
    locations[index] = short.location;
    occurrences.set(index, short.occurrences);
  }
  const findSpeaker = createSpeakerFinder(options.model);
  const order = entries
    .map((_, index) => index)
    .sort(
      (x, y) =>
        (locations[x]?.pieces[0]?.passage.original ?? -1) -
        (locations[y]?.pieces[0]?.passage.original ?? -1),
    );
  const checked: CheckedQuotation[] = new Array(entries.length);
  for (const index of order) {
    const entry = entries[index] as Entry;
    checked[index] = describeQuotation(
      entry,
      locations[index] ?? null,
      occurrences.get(index),
      shelf,
      (placement, prepared) =>
        describeMatch(
          entry.found,
          prepared,
          placement,
          shelf.originals[placement.passage.original] as Original,
          open(placement.passage.original),
          findSpeaker,
        ),
    );
  }
  return {
    hearsay: FORMAT_VERSION,
    quotations: checked,
    findings: checked.flatMap(reportFindings),
    problems,
    spoken: options.spoken === true,
    summary: {
      quotations: checked.length,
      originals: shelf.originals.length,
      byVerdict: tally(
        VERDICTS,
        checked.map(({ verdict }) => verdict),
      ),
      byRisk: tally(
        RISKS,
        checked.flatMap(({ risks }) => risks),
      ),
    },
  };
}

/** So far apart that no passage can reach from one original into the next. */
const BETWEEN_ORIGINALS = 2 ** 32;

const OPEN_AT_ONCE = 4;

/** Opens originals, and keeps the last few open. */
function createOpener(
  shelf: Shelf,
  openOne: (original: Original, number: number) => OriginalText,
): (number: number) => OriginalText {
  const opened = new Map<number, OriginalText>();
  return (number) => {
    const known = opened.get(number);
    if (known !== undefined) return known;
    const text = openOne(shelf.originals[number] as Original, number);
    opened.set(number, text);
    const [oldest] = opened.keys();
    if (opened.size > OPEN_AT_ONCE && oldest !== undefined) opened.delete(oldest);
    return text;
  };
}

function describeQuotation(
  { article, found, prepared }: Entry,
  location: Location | null,
  occurrences: number | undefined,
  shelf: Shelf,
  describe: (placement: Location['pieces'][number], prepared: PreparedQuotation) => DescribedMatch,
): CheckedQuotation {
  const base = {
    article,
    start: found.start,
    end: found.end,
    text: found.text.slice(found.start, found.end),
    ...(found.attribution !== undefined && { attribution: found.attribution }),
    ...(found.speaker?.names[0] !== undefined && { source: found.speaker.names[0] }),
    words: prepared.quoted.count,
    ...(occurrences !== undefined && shelf.originals.length > 0 && { occurrences }),
  };
  if (shelf.originals.length === 0)
    return { ...base, verdict: 'no-original', risks: [], matches: [] };
  if (location === null) {
    const note = noteNotFound(prepared, occurrences);
    return { ...base, verdict: 'not-found', risks: [], ...(note !== '' && { note }), matches: [] };
  }
  const pieces = location.pieces.flatMap((piece) => splitAtJoins(prepared, piece));
  if (pieces.length === 1) {
    const all = [...pieces, ...location.others].map((piece) => describe(piece, prepared));
    // Of places with the same words, the one where the right person speaks is the one that is meant.
    all.sort((x, y) => countOthers(x) - countOthers(y));
    const [best] = all;
    return {
      ...base,
      verdict: best?.verdict ?? 'not-found',
      risks: RISKS.filter((risk) => best?.risks.includes(risk)),
      matches: all.map(({ match }) => match),
    };
  }
  const described = pieces.map((piece) => describe(piece, prepared));
  const risks = new Set<Risk>(described.flatMap((piece) => piece.risks));
  const matches = described.map(({ match }) => match);
  if (isReordered(pieces)) risks.add('reordered');
  const speakers = new Set(
    matches.map(({ speaker }) => speaker).filter((speaker) => speaker !== null),
  );
  const isOneOriginal = new Set(matches.map(({ original }) => original)).size === 1;
  if (isOneOriginal && speakers.size > 1) risks.add('crosses-speakers');
  return { ...base, verdict: 'spliced', risks: RISKS.filter((risk) => risks.has(risk)), matches };
}

function countOthers({ risks }: DescribedMatch): number {
  return risks.includes('other-speaker') ? 1 : 0;
}

function isReordered(pieces: Location['pieces']): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1];
    return (
      next !== undefined &&
      next.passage.original === piece.passage.original &&
      firstByte(next) < firstByte(piece)
    );
  });
}

function firstByte({ passage, runs }: Location['pieces'][number]): number {
  const run = runs.find((one) => one.step === 'same');
  return passage.byte + (passage.words.start[run?.bStart ?? 0] ?? 0);
}

function noteNotFound({ quoted }: PreparedQuotation, occurrences: number | undefined): string {
  if (quoted.count === 0) return 'It has no words to look for.';
  if (occurrences === undefined) return '';
  if (occurrences === 0) return '';
  return `Its words occur ${occurrences === 1 ? 'once' : `${occurrences} times`}, and nothing around them says which is meant.`;
}

function tally<Name extends string>(
  names: readonly Name[],
  found: readonly Name[],
): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name]++;
  return counts;
}
