import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { LintFinding } from '../../lint/lint-result.ts';
import { indexLines, type LineIndex } from '../../text/line-index.ts';
import { approveSource } from './approve.ts';
import type { LintedDocument } from './lint-document.ts';
import { toOffset, toRange } from './positions.ts';
import { type Change, removeComment, suppressFinding } from './suppress.ts';

/** The command that shows a rule's guidance in a browser; its argument is the address. */
export const OPEN_GUIDANCE = 'hearsay.openGuidance';

export interface CodeActionContext {
  readonly uri: string;
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the editor can be asked to open an address. */
  readonly canShow: boolean;
}

/** What can be done about the findings that touch a range. */
export function toCodeActions(
  document: LintedDocument,
  range: Range,
  context: CodeActionContext,
): (CodeAction | Command)[] {
  const { lines } = document.source;
  const start = toOffset(lines, range.start);
  const end = toOffset(lines, range.end);
  const touched = document.result.findings.filter(({ ranges }) => {
    const [first] = ranges;
    return first !== undefined && first.start <= end && start <= first.end;
  });
  return touched.flatMap((finding) => actionsFor(document, finding, context));
}

function actionsFor(
  document: LintedDocument,
  finding: LintFinding,
  context: CodeActionContext,
): (CodeAction | Command)[] {
  const { rule } = finding;
  const { lines } = document.source;
  const diagnostics = context.diagnostics.filter(
    ({ data, code }) => code === rule && data?.fingerprint === finding.fingerprint,
  );
  const fix = (title: string, uri: string, edit: TextEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [uri]: [edit] } },
  });
  const actions: (CodeAction | Command)[] = [];
  const suppression = suppressFinding(document, finding);
  if (suppression !== null)
    actions.push(fix(`Suppress ${rule} here`, context.uri, toEdit(suppression, lines)));
  if (rule === 'suppression-unused') {
    const removal = removeComment(document, finding);
    if (removal !== null)
      actions.push(fix('Take this comment out', context.uri, toEdit(removal, lines)));
  }
  const approval = approvalOf(document, finding, context.path);
  if (approval !== null) {
    const { title, file, edit } = approval;
    actions.push(fix(title, pathToFileURL(file).href, edit));
  }
  const guidance = document.policy.registry.get(rule)?.guidance[0];
  if (context.canShow && guidance !== undefined)
    actions.push({
      title: `Open ${guidance.publisher}: ${guidance.title}`,
      command: OPEN_GUIDANCE,
      arguments: [guidance.url],
    });
  return actions;
}

/** Recording an approval of the source, where the rule asks for one and the policy is a file in YAML. */
function approvalOf(
  { analysis, policy }: LintedDocument,
  { rule, source: id }: LintFinding,
  path: string,
): { readonly title: string; readonly file: string; readonly edit: TextEdit } | null {
  const source = analysis.audit.sources.find((candidate) => candidate.id === id);
  const file = policy.files?.[0];
  const isApprovable = policy.registry.get(rule)?.approvable === true;
  if (!isApprovable || source === undefined || file === undefined || !/\.ya?ml$/.test(file))
    return null;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const change = approveSource(text, dirname(file), path, source, rule);
  if (change === null) return null;
  const title = `Approve “${source.descriptions[0] ?? source.name}” in the policy`;
  return { title, file, edit: toEdit(change, indexLines(text)) };
}

function toEdit(change: Change, lines: LineIndex): TextEdit {
  return { range: toRange(lines, change), newText: change.text };
}
