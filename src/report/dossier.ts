import { FRAMINGS, type Framing } from '../attribute/attribution.ts';
import type { Audit, AuditAttribution, AuditSource } from '../audit/contract.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { authorsOwn } from './facts.ts';
import { ACT_LABELS, FRAMING_LABELS } from './labels.ts';
import { countOf, enumerate } from './prose.ts';

/** What a source said, and how the writer presents it. */
export interface Dossier {
  readonly source: AuditSource;
  readonly attributions: readonly AuditAttribution[];
  /** "255 words in 7 attributions: 5 statements and 2 beliefs; 4 direct, 3 indirect." */
  readonly tally: string;
  /** For each framing that is not neutral, the words that carry it. */
  readonly framings: readonly { readonly label: string; readonly cues: readonly string[] }[];
  /** The text's own words about why the source is not named; null when there are none, or no text. */
  readonly anonymityText: string | null;
  /** The words of the notes about the writer; empty for all others. */
  readonly notes: readonly string[];
}

/** A dossier for every source, in the order of the sources. */
export function dossiers(audit: Audit): readonly Dossier[] {
  const resting = new Map<string, AuditAttribution[]>(
    audit.sources.map((source) => [source.id, []]),
  );
  for (const attribution of audit.attributions)
    resting.get(attribution.source ?? '')?.push(attribution);
  const excerpt = excerptsOf(audit);
  return audit.sources.map((source) => {
    const attributions = resting.get(source.id) ?? [];
    return {
      source,
      attributions,
      tally: describeTally(source, attributions),
      framings: describeFramings(excerpt, attributions),
      anonymityText: excerpt(source.anonymitySpan),
      notes: (source.notes ?? []).map(excerpt).filter((note) => note !== null),
    };
  });
}

function describeTally(source: AuditSource, attributions: readonly AuditAttribution[]): string {
  const words = countOf(source.words, { one: 'word', many: 'words' });
  if (source.kind === 'author') {
    const own = attributions.length;
    const voiced = `${words} in ${authorsOwn([source])} own voice`;
    return own === 0
      ? `${voiced}.`
      : `${voiced}, ${countOf(own, { one: 'attribution', many: 'attributions' })} among them.`;
  }
  const [only] = attributions;
  if (only === undefined) return 'Nothing is attributed to it.';
  if (attributions.length === 1) {
    const article = /^[aeiou]/.test(only.form) ? 'an' : 'a';
    return `${words} in 1 attribution: ${article} ${only.form} ${ACT_LABELS[only.act].one}.`;
  }
  const acts = countEach(attributions, (attribution) => attribution.act).map(([act, count]) =>
    countOf(count, ACT_LABELS[act]),
  );
  const forms = countEach(attributions, (attribution) => attribution.form).map(
    ([form, count]) => `${count} ${form}`,
  );
  return `${words} in ${attributions.length} attributions: ${enumerate(acts)}; ${enumerate(forms)}.`;
}

function describeFramings(
  excerpt: Excerpt,
  attributions: readonly AuditAttribution[],
): Dossier['framings'] {
  return FRAMINGS.filter((framing): framing is Exclude<Framing, 'neutral'> => framing !== 'neutral')
    .map((framing) => ({
      label: FRAMING_LABELS[framing],
      framed: attributions.filter((attribution) => attribution.framing === framing),
    }))
    .filter(({ framed }) => framed.length > 0)
    .map(({ label, framed }) => ({ label, cues: cueTexts(excerpt, framed) }));
}

function cueTexts(excerpt: Excerpt, attributions: readonly AuditAttribution[]): string[] {
  const cues = new Set<string>();
  for (const { cueSpans, id } of attributions) {
    const words = cueSpans.map((span) => trimCue(excerpt(span) ?? '')).filter((cue) => cue !== '');
    cues.add(words.length > 0 ? words.join(' … ') : id);
  }
  return [...cues];
}

/** A cue may end with the mark that leads to the quotation: "was clearer still:". */
function trimCue(cue: string): string {
  return cue.replace(/^[\s,;:—–-]+|[\s,;:—–-]+$/g, '') || cue;
}

function countEach<K>(
  attributions: readonly AuditAttribution[],
  keyOf: (attribution: AuditAttribution) => K,
): (readonly [K, number])[] {
  const counts = new Map<K, number>();
  for (const attribution of attributions) {
    const key = keyOf(attribution);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
