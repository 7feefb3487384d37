import type { Audit } from '../../audit/contract.ts';
import type { Role } from '../../model/tags.ts';
import { rankSources } from '../facts.ts';

/** Cyan, magenta, yellow, green, blue, red: the terminal's own, so that its theme holds. */
const COLOURS = ['36', '35', '33', '32', '34', '31'];
const NOBODY_STYLE = '2';

/** What each part of an attribution adds to the colour of its source. */
const ROLE_STYLES: Readonly<Record<Role, string>> = { source: '1;4', cue: '3', content: '' };

/** Gives the style in which a part of an attribution to a source is shown; `null` is nobody. */
export type SourceStyle = (source: string | null, role: Role) => string;

/** Colours go to the sources in the order of how much rests on them, and begin again when they run out. */
export function styleSources(audit: Audit): SourceStyle {
  const colours = new Map(
    rankSources(audit).map((id, rank) => [id, COLOURS[rank % COLOURS.length] as string] as const),
  );
  for (const source of audit.sources) if (source.kind === 'author') colours.set(source.id, '');
  return (source, role) => {
    const colour = source === null ? NOBODY_STYLE : (colours.get(source) ?? '');
    return [ROLE_STYLES[role], colour].filter((part) => part !== '').join(';');
  };
}
