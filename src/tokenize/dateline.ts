import type { Span } from '../text/span.ts';
import { isLowerCase } from './characters.ts';

const WIDTH = 100;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}`;
const NAMES = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const DETAILS = String.raw`(?:, (?:\p{Lu}[\p{L}.]*|\d{1,4})(?: (?:\p{Lu}[\p{L}.]*|\d{1,4})){0,2}){0,3}`;
const AGENCY = String.raw`\(\p{Lu}[\p{L}.&/ ]{1,30}\)`;
const DASH = String.raw` ?(?:—|–|--| -) ?(?=["“‘']?[\p{Lu}\p{N}])`;
const WIRES = String.raw`\((?:AP|CNN|Reuters|AFP|UPI|Bloomberg|KABC|CBS News|NBC News|ABC News|TASS|dpa|Xinhua)\)`;

const CAPITAL_PLACE = new RegExp(`^(${CAPITALS})(${DETAILS})( ${AGENCY})?${DASH}`, 'u');
const NAMED_PLACE = new RegExp(`^${NAMES}${DETAILS} ${AGENCY}${DASH}`, 'u');
const AGENCY_ALONE = new RegExp(`^${AGENCY}${DASH}`, 'u');
const NO_DASH = new RegExp(String.raw`^${NAMES}${DETAILS} ${WIRES} ?(?=["“]?\p{Lu})`, 'u');
const SHORTEST_PLACE = 4;

/**
 * The dateline at the start of the block `[start, end)`, its dash included: "NEW YORK (AP) —", "LONDON,
 * March 3 —", "(Reuters) -". Null when there is none.
 */
export function findDateline(text: string, start: number, end: number): Span | null {
  const head = text.slice(start, Math.min(end, start + WIDTH));
  if (isLowerCase(head.charCodeAt(1)) && !head.includes('(')) return null;
  const capitals = CAPITAL_PLACE.exec(head);
  if (capitals !== null) {
    const [match, place = '', details = '', agency] = capitals;
    const isSure = details !== '' || agency !== undefined || place.length >= SHORTEST_PLACE;
    return isSure ? spanOf(start, match) : null;
  }
  const match = NAMED_PLACE.exec(head) ?? AGENCY_ALONE.exec(head) ?? NO_DASH.exec(head);
  return match === null ? null : spanOf(start, match[0]);
}

function spanOf(start: number, match: string): Span {
  return { start, end: start + match.trimEnd().length };
}
