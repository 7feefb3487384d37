import { attribute } from '../attribute/attribute.ts';
import type { AttributionModel } from '../attribute/attribution-model.ts';
import type { Tagger } from '../model/tagger.ts';
import type { Lexicon } from '../source/lexicon.ts';
import { resolveSources } from '../source/resolve-sources.ts';
import type { Article } from '../text/article.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { addAuthor } from './author.ts';
import { keepConfident } from './confident.ts';
import type { Audit } from './contract.ts';
import { writeRecord } from './record.ts';

/** What an audit needs to have learned: words, roles, how they link, and who is who. */
export interface AuditModel extends Tagger {
  readonly attribution: AttributionModel;
  readonly lexicon: Lexicon;
}

export interface AuditOptions {
  /** Leaves out attributions that are less sure than this, 0 to 1, and sources that only they rest on. 0 when absent. */
  readonly minConfidence?: number;
  /** Whether the record holds the text that its offsets refer to. True when absent. */
  readonly includeText?: boolean;
}

/**
 * Reads an article and says who says what in it. The whole pipeline: tokens, tags, attributions, sources, counts.
 * A string is an article of which nothing else is known. Takes any string; linear in its length; neither changes
 * its arguments nor keeps anything. Throws `RangeError` for a confidence that is none.
 */
export function audit(
  input: string | Article,
  model: AuditModel,
  options: AuditOptions = {},
): Audit {
  const { minConfidence = 0, includeText = true } = options;
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`minConfidence must be from 0 to 1, not ${minConfidence}`);
  const article = typeof input === 'string' ? { text: input } : input;
  const document = tokenize(article);
  const tagged = model.tag(document);
  const attributions = attribute(tagged, model.attribution);
  const resolved = resolveSources(tagged, attributions, article, model.lexicon);
  const kept = keepConfident(attributions, resolved, minConfidence);
  const sources = addAuthor(kept.resolved, article);
  return writeRecord(article, document, kept.attributions, sources, { includeText });
}
