import type { ArticleView } from './article-view.ts';
import { hasTag } from './article-view.ts';
import type { Entity } from './entity.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';

/** What an outlet says of itself that it has done: "The Gazette has repeatedly asked". */
const OWN_WORK: ReadonlySet<string> = new Set([
  'previously',
  'repeatedly',
  'learned',
  'obtained',
  'reached',
  'contacted',
  'verified',
  'independently',
]);
/** A dateline stands within this many tokens of the start. */
const DATELINE_TOKENS = 120;
/** A request that was not answered stands this many tokens before whose it was. */
const REQUEST_TOKENS = 8;

/**
 * The outlet that the article is its own of: named in the dateline ("HULL (Gazette) –"), said to have done what one tells of
 * oneself ("The Gazette has repeatedly asked", "as the Gazette has reported"), or to have asked for comment; null when the text does not tell.
 */
export function findOwnOutlet(
  view: ArticleView,
  names: readonly NameMention[],
  linked: LinkedNames,
): Entity | null {
  for (const [index, name] of names.entries()) {
    const entity = linked.entities[linked.entityOf[index] ?? -1];
    if (entity?.class !== 'outlet' || view.quoted[name.core] === 1) continue;
    if (isDateline(view, name) || isOwnWork(view, name) || isAsking(view, name)) return entity;
  }
  return null;
}

/** "HULL (Gazette) –". */
function isDateline(view: ArticleView, name: NameMention): boolean {
  return (
    name.core < DATELINE_TOKENS &&
    view.words[name.core - 1] === '(' &&
    view.words[name.end] === ')' &&
    /^[-–—]+$/.test(view.words[name.end + 1] ?? '')
  );
}

/** "The Gazette has repeatedly asked", "As reported by the Gazette". */
function isOwnWork(view: ArticleView, name: NameMention): boolean {
  const auxiliary = view.lower[name.end];
  if (auxiliary === 'has' || auxiliary === 'had') {
    const next = view.lower[name.end + 1] ?? '';
    return (
      OWN_WORK.has(next) ||
      (view.lower[lastBefore(view, name)] === 'as' && hasTag(view, name.end + 1, 'VBN'))
    );
  }
  const by = lastBefore(view, name);
  return (
    view.lower[by] === 'by' &&
    ['reported', 'documented'].includes(view.lower[by - 1] ?? '') &&
    (view.lower[by - 2] === 'as' || view.lower[by - 2] === 'previously')
  );
}

/** The token before the name and its "the". */
function lastBefore(view: ArticleView, { core }: NameMention): number {
  return view.lower[core - 1] === 'the' ? core - 2 : core - 1;
}

/** "did not respond to a request for comment from the Gazette", "the Gazette's request". */
function isAsking(view: ArticleView, name: NameMention): boolean {
  if (hasTag(view, name.end, 'POS')) {
    const next = view.lower[name.end + 1] ?? '';
    const after = view.lower[name.end + 2] ?? '';
    return (
      /^(?:requests?|inquir(?:y|ies)|quer(?:y|ies))$/.test(next) ||
      (/^requests?$/.test(after) && next === 'multiple')
    );
  }
  const before = lastBefore(view, name);
  if (view.lower[before] !== 'from' && view.lower[before] !== 'by') return false;
  for (let i = before - 1; i > before - REQUEST_TOKENS; i--)
    if (/^(?:requests?|inquir(?:y|ies))$/.test(view.lower[i] ?? '')) return true;
  return false;
}
