import type { Audit, AuditAttribution, AuditSource } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { countCodePoints } from './code-points.ts';
import { toJson } from './json.ts';

const CONTEXT = 32;

/**
 * The attributions as a W3C Web Annotation page (JSON-LD): each content an annotation on the article's address,
 * found by position (in code points, as the model has it) and by quotation, tagged with who says it and how; and
 * each dispute an annotation of the contesting words that assesses the contested ones.
 * https://www.w3.org/TR/annotation-model/. Throws `TypeError` when the audit has no text.
 */
export function formatWebAnnotations(audit: Audit): string {
  const { text } = audit;
  if (text === undefined)
    throw new TypeError('web annotations need the text of the article in the audit');
  const offsetOf = countCodePoints(text);
  const sources = new Map(audit.sources.map((source) => [source.id, source]));
  const select = (span: Span) => ({
    source: audit.article.url ?? 'urn:hearsay:article',
    selector: [
      { type: 'TextPositionSelector', start: offsetOf(span.start), end: offsetOf(span.end) },
      quote(text, span),
    ],
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      ...audit.attributions.map((attribution) => ({
        type: 'Annotation',
        id: `urn:hearsay:${attribution.id}`,
        motivation: 'identifying',
        body: describe(attribution, sources.get(attribution.source ?? '')),
        target: partsOf(attribution).map(select),
      })),
      ...audit.disputes.map((dispute) => ({
        type: 'Annotation',
        id: `urn:hearsay:${dispute.id}`,
        motivation: 'assessing',
        body: [
          identify(sources.get(dispute.by ?? '')),
          tag(dispute.kind),
          ...dispute.claimSpans.map((span) => ({
            type: 'SpecificResource',
            purpose: 'linking',
            ...select(span),
          })),
        ],
        target: dispute.spans.map(select),
      })),
    ],
  };
  return `${toJson(page, 2)}\n`;
}

function partsOf(attribution: AuditAttribution): readonly Span[] {
  const { contentSpans, cueSpans, sourceSpans } = attribution;
  return [contentSpans, cueSpans, sourceSpans].find((spans) => spans.length > 0) ?? [];
}

function describe(attribution: AuditAttribution, source: AuditSource | undefined) {
  const { form, act, framing, negated } = attribution;
  const tags = [source?.kind ?? 'none', form, act, ...(framing === 'neutral' ? [] : [framing])];
  return [identify(source), ...tags.map(tag), ...(negated ? [tag('negated')] : [])];
}

function identify(source: AuditSource | undefined) {
  return {
    type: 'TextualBody',
    purpose: 'identifying',
    value: source?.name ?? 'nobody given',
    format: 'text/plain',
  };
}

function tag(value: string) {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function quote(text: string, { start, end }: Span) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
