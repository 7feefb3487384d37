import { ROLES } from './tags.ts';

/** Tags of the role tagger: 0 outside, then begin and inside of source, cue and content. */
export const ROLE_TAG_COUNT = 1 + 2 * ROLES.length;

/** What may not follow what: an inside tag comes only after the begin or inside tag of its own role. */
export function mayFollow(before: number, tag: number): boolean {
  const isInside = tag > 0 && tag % 2 === 0;
  return !isInside || before === tag || before === tag - 1;
}
