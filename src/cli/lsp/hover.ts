import type { AuditAttribution } from '../../audit/contract.ts';
import type { LintFinding } from '../../lint/lint-result.ts';
import { type Dossier, dossiers } from '../../report/dossier.ts';
import { excerptsOf } from '../../report/excerpt.ts';
import {
  ACT_LABELS,
  ANONYMITY_LABELS,
  FORM_LABELS,
  KIND_LABELS,
  NOBODY,
} from '../../report/labels.ts';
import { describeGuidance } from '../../report/lint/guidance-text.ts';
import type { Span } from '../../text/span.ts';
import type { LintedDocument } from './lint-document.ts';
import type { Prose } from './prose.ts';

/** What stands at a place of a document, and what there is to say of it. */
export interface HoverText {
  readonly text: string;
  /** Where in the file it stands. */
  readonly range: Span;
}

const MOST_SAYINGS = 6;
const SAYING_LENGTH = 160;

/**
 * What to say of the words at `offset`: the findings there, each with its rule's reasons and guidance, and the dossier
 * of the source that is meant or whose words they are. Null where there is neither.
 */
export function describePlace(
  document: LintedDocument,
  offset: number,
  prose: Prose,
): HoverText | null {
  const findings = document.result.findings.filter(({ ranges }) =>
    ranges.some((range) => holds(range, offset)),
  );
  const place = findPlace(document, offset);
  const parts = findings.map((finding) => describeFinding(document, finding, prose));
  const ids = new Set([place?.source, ...findings.map(({ source }) => source)]);
  const known = dossiers(document.analysis.audit).filter(({ source }) => ids.has(source.id));
  for (const dossier of known) parts.push(describeDossier(document, dossier, prose));
  if (place !== null && place.source === null && findings.length === 0)
    parts.push(prose.words(`${capital(NOBODY)} as the source of this.`));
  const range =
    findings[0]?.ranges.find((candidate) => holds(candidate, offset)) ?? place?.range ?? null;
  return parts.length === 0 || range === null ? null : { text: parts.join('\n\n'), range };
}

/** The narrowest span of a mention or an attribution that holds the offset, and whose it is. */
function findPlace(
  { analysis, source }: LintedDocument,
  offset: number,
): { readonly range: Span; readonly source: string | null } | null {
  let found: { readonly range: Span; readonly source: string | null } | null = null;
  const consider = (span: Span, id: string | null): void => {
    const range = source.locate(span);
    if (!holds(range, offset)) return;
    const isNarrower = found === null || length(range) < length(found.range);
    if (isNarrower) found = { range, source: id };
  };
  for (const { id, mentions } of analysis.audit.sources)
    for (const span of mentions) consider(span, id);
  for (const { source: id, sourceSpans, cueSpans, contentSpans } of analysis.audit.attributions)
    for (const span of [...sourceSpans, ...cueSpans, ...contentSpans]) consider(span, id);
  return found;
}

function describeFinding(document: LintedDocument, finding: LintFinding, prose: Prose): string {
  const rule = document.policy.registry.get(finding.rule);
  const head = `${prose.strong(finding.message)} ${prose.code(finding.rule)} ${finding.level}`;
  if (rule === undefined) return head;
  const guidance = rule.guidance.map((entry) =>
    prose.item(`${prose.words(describeGuidance(entry))} ${prose.link('Read it', entry.url)}`),
  );
  // The rule's reasons are Markdown of its author's, and read well as they stand.
  return [head, rule.why, guidance.join('\n')].filter((part) => part !== '').join('\n\n');
}

function describeDossier({ analysis }: LintedDocument, dossier: Dossier, prose: Prose): string {
  const { source, attributions, tally, framings, anonymityText } = dossier;
  const excerpt = excerptsOf(analysis.audit);
  const kind = KIND_LABELS[source.kind].one;
  const lines = [`${prose.strong(source.name)}, ${kind}. ${prose.words(tally)}`];
  const descriptions = source.descriptions.filter((text) => plain(text) !== plain(source.name));
  if (descriptions.length > 0)
    lines.push(prose.words(`Called: ${descriptions.map((text) => `“${text}”`).join(', ')}.`));
  if (source.anonymity !== null) {
    const words = anonymityText === null ? '.' : `: “${anonymityText}”.`;
    lines.push(prose.words(`${ANONYMITY_LABELS[source.anonymity]}${words}`));
  }
  if (source.via.length > 0) lines.push(prose.words(`Through ${source.via.join(', ')}.`));
  for (const { label, cues } of framings)
    lines.push(prose.words(`${label}: ${cues.map((cue) => `“${cue}”`).join(', ')}.`));
  const said = attributions.filter(({ contentSpans }) => contentSpans.length > 0);
  const sayings = said
    .slice(0, MOST_SAYINGS)
    .map((attribution) => prose.item(describeSaying(attribution, excerpt, prose)));
  if (said.length > MOST_SAYINGS)
    sayings.push(prose.item(`and ${said.length - MOST_SAYINGS} more`));
  return [lines.join('\n\n'), sayings.join('\n')].filter((part) => part !== '').join('\n\n');
}

function describeSaying(
  { act, form, contentSpans }: AuditAttribution,
  excerpt: ReturnType<typeof excerptsOf>,
  prose: Prose,
): string {
  const words = contentSpans.map(excerpt).join(' … ');
  const short = words.length > SAYING_LENGTH ? `${words.slice(0, SAYING_LENGTH)}…` : words;
  return `${prose.words(short)} (${ACT_LABELS[act].one}, ${FORM_LABELS[form]})`;
}

/** A span's end counts, for that is where the cursor stands after its last word. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end && start < end;
}

/** A description without its article, which names leave out. */
function plain(text: string): string {
  return text.toLowerCase().replace(/^(?:an?|the) /, '');
}

function length({ start, end }: Span): number {
  return end - start;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
