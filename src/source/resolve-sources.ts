import type { Attribution } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { ArticleInfo } from '../text/article.ts';
import { joinAliases } from './aliases.ts';
import { findAnonymityNotes } from './anonymity.ts';
import { viewArticle } from './article-view.ts';
import { assignSources } from './assign-sources.ts';
import { carryVia } from './carry-via.ts';
import { describeSources } from './describe-sources.ts';
import { findNames } from './find-names.ts';
import type { Lexicon } from './lexicon.ts';
import { linkNames } from './link-names.ts';
import { mergeProtagonist } from './merge-protagonist.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { isElsewhere } from './occasion.ts';
import { readPhrases } from './read-phrases.ts';
import type { ResolvedSources } from './source.ts';

/**
 * Says who each attribution's source is: mentions become entities, entities become sources with kind, anonymity and
 * descriptions. Sources are those that an attribution rests on. Never throws; linear in the article's length.
 */
export function resolveSources(
  tagged: TaggedDocument,
  attributions: readonly Attribution[],
  info: ArticleInfo,
  lexicon: Lexicon,
): ResolvedSources {
  const view = viewArticle(tagged, attributions, info, lexicon);
  const names = findNames(view);
  const linked = linkNames(view, names);
  const noun = findNounPhrases(view, names);
  const reading = readPhrases(view, names, linked, noun);
  joinAliases(reading);
  mergeProtagonist(reading);
  const assigned = assignSources(reading);
  const described = describeSources(reading, assigned, findAnonymityNotes(view));
  return carryVia(attributions, described, (attribution) => isElsewhere(view, attribution));
}
