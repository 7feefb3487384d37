import type { Audit } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { type CodePointOffset, countCodePoints } from './code-points.ts';

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/**
 * The audit as brat standoff (`.ann`): source, cue and content as text-bound annotations, each attribution as
 * relations from its content to its source and cue, its form, act, framing and negation as attributes, and the
 * resolved source as a note; then each dispute, bound to the words that mark it, with a relation to what it contests.
 * Offsets count code points, as brat does. Throws `TypeError` when the audit has no text.
 */
export function formatBrat(audit: Audit): string {
  const { text } = audit;
  if (text === undefined) throw new TypeError('brat needs the text of the article in the audit');
  const offsetOf = countCodePoints(text);
  const names = new Map(
    audit.sources.map((source) => [source.id, `${source.id} ${source.name} (${source.kind})`]),
  );
  const lines: string[] = [];
  const anchors = new Map<string, string>();
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const add = (letter: keyof typeof counts, rest: string): string => {
    counts[letter]++;
    const id = `${letter}${counts[letter]}`;
    lines.push(`${id}\t${rest}`);
    return id;
  };
  for (const attribution of audit.attributions) {
    const bind = (type: string, spans: readonly Span[]): string | null =>
      spans.length === 0 ? null : add('T', bound(text, type, spans, offsetOf));
    const source = bind('Source', attribution.sourceSpans);
    const cue = bind('Cue', attribution.cueSpans);
    const content = bind('Content', attribution.contentSpans);
    const anchor = content ?? cue ?? source;
    if (anchor === null) continue;
    anchors.set(attribution.id, anchor);
    if (source !== null && source !== anchor) add('R', `Said-by Arg1:${anchor} Arg2:${source}`);
    if (cue !== null && cue !== anchor) add('R', `Cued-by Arg1:${anchor} Arg2:${cue}`);
    add('A', `Form ${anchor} ${attribution.form}`);
    add('A', `Act ${anchor} ${attribution.act}`);
    add('A', `Framing ${anchor} ${attribution.framing}`);
    if (attribution.negated) add('A', `Negated ${anchor}`);
    const name = names.get(attribution.source ?? '');
    const via = attribution.via === null ? '' : `, via ${attribution.via}`;
    if (name !== undefined) add('#', `AnnotatorNotes ${anchor}\t${onOneLine(name + via)}`);
  }
  for (const { by, kind, cueSpans, claimSpans, attribution } of audit.disputes) {
    if (cueSpans.length === 0) continue;
    const dispute = add('T', bound(text, 'Dispute', cueSpans, offsetOf));
    const claim =
      anchors.get(attribution ?? '') ??
      (claimSpans.length === 0 ? null : add('T', bound(text, 'Claim', claimSpans, offsetOf)));
    if (claim !== null) add('R', `Contests Arg1:${dispute} Arg2:${claim}`);
    add('A', `Kind ${dispute} ${kind}`);
    const name = names.get(by ?? '');
    if (name !== undefined) add('#', `AnnotatorNotes ${dispute}\t${onOneLine(name)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** "Content 0 5;6 11\tfirst second": pieces end where lines do, because a line of the file holds one annotation. */
function bound(
  text: string,
  type: string,
  spans: readonly Span[],
  offsetOf: CodePointOffset,
): string {
  const pieces = spans.flatMap((span) => splitAtLines(text, span));
  const offsets = pieces.map(({ start, end }) => `${offsetOf(start)} ${offsetOf(end)}`).join(';');
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  return `${type} ${offsets}\t${words}`;
}

function splitAtLines(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(LINE_BREAK)) {
    const stop = start + match.index;
    if (stop > at) pieces.push({ start: at, end: stop });
    at = stop + match[0].length;
  }
  if (end > at) pieces.push({ start: at, end });
  return pieces;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
