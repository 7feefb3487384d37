import type { Guidance } from '../../lint/rule.ts';

/** Whose advice it is, what it says and whether it was read: one or two sentences. */
export function describeGuidance(guidance: Guidance): string {
  const { publisher, title, section, says } = guidance;
  const where = section === undefined ? `“${title}”` : `“${title}”, ${section}`;
  return [`${publisher}, ${where}.`, says, checkedNote(guidance)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** What to say of advice that was not read at its publisher; nothing of what was. */
export function checkedNote({ checked }: Guidance): string {
  return checked ? '' : '(As told elsewhere; not checked at the publisher.)';
}
