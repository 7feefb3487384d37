import type { AuditSource, Finding } from '../audit/contract.ts';
import type { SharedContext } from './create-context.ts';
import type { Allowance, Approval, EffectivePolicy } from './policy.ts';

/** Why a policy lets a finding pass. */
export interface Acceptance {
  readonly by: 'approval' | 'allowance';
  readonly reason: string | null;
}

/** The approval or allowance of the policy that lets the finding pass, or null. */
export function findAcceptance(
  finding: Finding,
  policy: EffectivePolicy,
  context: SharedContext,
): Acceptance | null {
  if (policy.approvals.length === 0 && policy.allow.length === 0) return null;
  const source = context.sources.find(({ id }) => id === finding.source);
  const isApprovable = policy.registry.get(finding.rule)?.approvable === true;
  const approval = policy.approvals.find(
    (candidate) =>
      concerns(candidate, finding, isApprovable) &&
      source !== undefined &&
      isCalled(source, candidate.source),
  );
  if (approval !== undefined) return { by: 'approval', reason: describeApproval(approval) };
  const allowance = policy.allow.find(
    (candidate) =>
      concerns(candidate, finding, true) && isAllowed(candidate, finding, source, context),
  );
  return allowance === undefined ? null : { by: 'allowance', reason: allowance.reason ?? null };
}

function concerns(entry: Approval | Allowance, finding: Finding, byDefault: boolean): boolean {
  return entry.rules === undefined ? byDefault : entry.rules.includes(finding.rule);
}

function describeApproval({ by, date, note }: Approval): string {
  const who = [by === undefined ? 'approved' : `approved by ${by}`, date]
    .filter(Boolean)
    .join(', ');
  return `${who}: ${note}`;
}

/** Whether the text calls the source so: articles, case and spaces aside, its name or one of its descriptions. */
function isCalled(source: AuditSource, name: string): boolean {
  const wanted = normalize(name);
  return [source.name, ...source.descriptions].some((given) => normalize(given) === wanted);
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:an?|the) /, '');
}

function isAllowed(
  { text, source: name }: Allowance,
  finding: Finding,
  source: AuditSource | undefined,
  context: SharedContext,
): boolean {
  if (name !== undefined && (source === undefined || !isCalled(source, name))) return false;
  return text === undefined || holdsPhrase(finding, text, context);
}

/** Whether the finding's first span holds the phrase as whole words, or lies within a place where it stands. */
function holdsPhrase(finding: Finding, phrase: string, context: SharedContext): boolean {
  const [first] = finding.spans;
  const wanted = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  if (first === undefined || wanted === '') return false;
  const start = Math.max(0, first.start - wanted.length);
  const near = context.text.slice(start, first.end + wanted.length);
  // Letters whose lower case is longer would shift what is found; such a text is compared as it stands.
  const lower = near.toLowerCase().length === near.length ? near.toLowerCase() : near;
  const around = lower.replace(/\s/g, ' ');
  for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
    const found = { start: start + at, end: start + at + wanted.length };
    const overlaps = found.start < first.end && first.start < found.end;
    const inside =
      (found.start >= first.start && found.end <= first.end) ||
      (first.start >= found.start && first.end <= found.end);
    if (overlaps && inside && isWhole(around, at, at + wanted.length)) return true;
  }
  return false;
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !(
    (letter.test(text[start - 1] ?? '') && letter.test(text[start] ?? '')) ||
    (letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? ''))
  );
}
