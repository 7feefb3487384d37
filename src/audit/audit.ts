import { attribute } from '../attribute/attribute.ts';
import type { Attribution } from '../attribute/attribution.ts';
import type { AttributionModel } from '../attribute/attribution-model.ts';
import type { Dispute } from '../dispute/dispute.ts';
import { findDisputes } from '../dispute/find-disputes.ts';
import type { ModelMeta } from '../model/model-meta.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { Tagger } from '../model/tagger.ts';
import type { Lexicon } from '../source/lexicon.ts';
import { resolveSources } from '../source/resolve-sources.ts';
import type { ResolvedSources } from '../source/source.ts';
import type { Article } from '../text/article.ts';
import type { Document } from '../tokenize/document.ts';
import { tokenizeInside } from '../tokenize/unwrap.ts';
import { addAuthor } from './author.ts';
import { keepConfident } from './confident.ts';
import type { Audit, Finding } from './contract.ts';
import { writeRecord } from './record.ts';

/** What an audit needs to have learned: words, roles, how they link, and who is who. */
export interface AuditModel extends Tagger {
  /** What the model says of itself; absent from one put together by hand. */
  readonly meta?: ModelMeta;
  readonly attribution: AttributionModel;
  readonly lexicon: Lexicon;
}

/** An article with all that was found in it on the way to its audit. */
export interface Analysis {
  readonly article: Article;
  readonly document: Document;
  readonly tagged: TaggedDocument;
  /** In text order: `attributions[i]` is what `audit.attributions[i]` records. */
  readonly attributions: readonly Attribution[];
  /** `resolved.sources[i]` is what `audit.sources[i]` records. */
  readonly resolved: ResolvedSources;
  /** In text order: `disputes[i]` is what `audit.disputes[i]` records. */
  readonly disputes: readonly Dispute[];
  /** Without findings, and always with its text. */
  readonly audit: Audit;
}

/** What finds fault with an analysis: `createLinter` of the lint layer makes one from a policy. */
export interface Linter {
  readonly lint: (analysis: Analysis) => readonly Finding[];
}

export interface AuditOptions {
  /** Leaves out attributions that are less sure than this, 0 to 1, and sources that only they rest on. 0 when absent. */
  readonly minConfidence?: number;
  /** Whether the record holds the text that its offsets refer to. True when absent. */
  readonly includeText?: boolean;
  /** Gives the record its findings. None when absent. */
  readonly linter?: Linter;
}

/**
 * Reads an article and says who says what in it. A string is an article of which nothing else is known. Takes any
 * string; linear in its length; neither changes its arguments nor keeps anything. Throws `RangeError` for a
 * confidence that is none.
 */
export function audit(
  input: string | Article,
  model: AuditModel,
  options: AuditOptions = {},
): Audit {
  const { includeText = true, linter } = options;
  const analysis = analyse(input, model, options);
  const found = linter?.lint(analysis) ?? [];
  const { text, blocks, markup, links, ...record } = analysis.audit;
  return { ...(includeText ? analysis.audit : record), findings: found };
}

/**
 * The whole pipeline: tokens, tags, attributions, sources, disputes, counts. What `audit` does, with all that it came by on
 * the way and no findings.
 */
export function analyse(
  input: string | Article,
  model: AuditModel,
  options: Pick<AuditOptions, 'minConfidence'> = {},
): Analysis {
  const { minConfidence = 0 } = options;
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`minConfidence must be from 0 to 1, not ${minConfidence}`);
  const article = typeof input === 'string' ? { text: input } : input;
  const document = tokenizeInside(article);
  const tagged = model.tag(document);
  const every = attribute(tagged, model.attribution);
  const kept = keepConfident(
    every,
    resolveSources(tagged, every, article, model.lexicon),
    minConfidence,
  );
  const { attributions } = kept;
  const resolved = addAuthor(kept.resolved, article, document.isDialogue);
  const disputes = findDisputes(tagged, attributions, resolved);
  const record = writeRecord(article, document, attributions, resolved, {
    includeText: true,
    disputes,
  });
  return { article, document, tagged, attributions, resolved, disputes, audit: record };
}
