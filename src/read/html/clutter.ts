import type { BlockKind } from '../../text/article.ts';
import { toIsoDate } from '../published-date.ts';
import type { PageNode } from './page-document.ts';

const CLUTTER_CLASS =
  /(?:^|[\s_-])(?:newsletter|related|recirc(?:ulation)?|promo|advert(?:isement|ising)?|ad|ads|sponsored|share|sharing|social|subscribe|subscription|sign-?up|paywall|cookie|comments?|breadcrumbs?|pagination|most-?(?:read|popular)|trending|outbrain|taboola|read-?(?:more|next)|more-stories|donate|donation|toolbar|audio-player|video-player)(?:$|[\s_-])/i;
const PULL_QUOTE_CLASS = /pull-?quote/i;
const ELEMENT_NODE = 1;
/** A bigger part of the article than this is the article, whatever its class says. */
const CLUTTER_SHARE = 0.2;

/**
 * Takes out of a page what is not its article: newsletter boxes, related links, share bars, and pull quotes that repeat
 * what the text says. Only what is small: class names are no proof.
 */
export function removeClutter(body: PageNode): void {
  const clutter: PageNode[] = [];
  const whole = body.textContent ?? '';
  const letters = lettersOf(whole);
  const queue: PageNode[] = [body];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== ELEMENT_NODE) continue;
      if (isClutter(child, whole.length) || isRepeatedQuote(child, letters)) clutter.push(child);
      else queue.push(child);
    }
  }
  for (const node of clutter) node.remove();
}

function isClutter(node: PageNode, wholeLength: number): boolean {
  const marks = marksOf(node);
  if (marks === '' || !CLUTTER_CLASS.test(marks)) return false;
  return (node.textContent ?? '').length <= wholeLength * CLUTTER_SHARE;
}

function isRepeatedQuote(node: PageNode, letters: string): boolean {
  if (!PULL_QUOTE_CLASS.test(marksOf(node))) return false;
  const quote = lettersOf(node.textContent ?? '').slice(0, 400);
  const first = letters.indexOf(quote);
  return quote !== '' && first >= 0 && letters.indexOf(quote, first + 1) >= 0;
}

function marksOf(node: PageNode): string {
  let marks = '';
  for (const { name, value } of node.attributes)
    if (name === 'class' || name === 'id') marks += ` ${value.slice(0, 300)}`;
  return marks;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const BOILERPLATE =
  /^(?:advertisements?|story continues below.{0,40}|article continues (?:below|after).{0,40}|continue reading.{0,40}|scroll (?:down )?to continue.{0,40}|(?:read|see|watch) (?:more|also|next)\s*:?.{0,150}|related(?: (?:articles?|stories|content|links?))?\s*:?|related:.{1,150}|recommended|sponsored(?: content)?|share(?: this)?(?: (?:article|story|page|on .{1,30}))?|sign up (?:for|to) .{1,150}|subscribe(?: (?:to|now|today|here).{0,120})?|follow us\b.{0,80}|click here\b.{0,120}|skip to .{1,30}|(?:listen|play) (?:to )?(?:this )?(?:article|story).{0,30}|comments?(?: \(\d+\))?|\d+ comments?|\d+ min(?:ute)?s? read|print|e-?mail|tweet|save|gift(?: this)? article|most (?:read|popular)|loading\b.{0,20}|(?:file|stock) (?:photo|image)|©.{0,200}|copyright ©.{0,200}|copyright\b.{0,100}\d{4}.{0,40}|all rights reserved\.?|\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)$/i;

/** Whether a block's text is a page's and not the writer's. */
export function isBoilerplate(text: string, kind: BlockKind): boolean {
  if (text.length > 200 || kind === 'block-quote' || kind === 'note') return false;
  return BOILERPLATE.test(text);
}

/** Whether a block at the head of an article repeats what its metadata says: headline, byline, date. */
export function repeatsMetadata(
  text: string,
  info: { readonly title?: string; readonly byline?: string },
): boolean {
  if (text.length > 300) return false;
  const letters = lettersOf(text);
  if (info.title !== undefined && letters === lettersOf(info.title)) return true;
  const byline = lettersOf(info.byline ?? '');
  if (byline !== '' && (letters === byline || letters === `by${byline}`)) return true;
  const bare = text.replace(
    /^(?:published|updated|posted|last (?:updated|modified))(?: on| at)?\s*:?\s*/i,
    '',
  );
  return (
    bare.length < 45 &&
    bare.split(' ').length <= 8 &&
    toIsoDate(bare) !== undefined &&
    !/[.!?]$/.test(bare)
  );
}
