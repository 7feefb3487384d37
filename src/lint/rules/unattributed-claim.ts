import type { TokenRange } from '../../attribute/attribution.ts';
import { posOf } from '../../model/tagged-document.ts';
import { type Claim, readClaim } from '../claims.ts';
import { GUIDANCE } from '../guidance.ts';
import {
  COURT_RECORDS,
  FIGURE_HINTS,
  FIGURE_SOURCES,
  LAW_CITATIONS,
} from '../lexicons/claim-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import {
  findWriterVoice,
  isQuestion,
  markSentences,
  type WriterVoice,
  withNeighbours,
  withSentences,
} from '../writer-voice.ts';

/** Finds figures, records, lawsuits and points of law that the writer asserts, with nobody and nothing to look them up in. */
export const unattributedClaim: AnyRule = defineRule({
  id: 'unattributed-claim',
  level: 'info',
  summary:
    'A figure, a record, a lawsuit or a point of law is asserted, and nothing says where it is from.',
  why: 'The writer may tell what they saw and what everybody knows. Of a share, a place in a ranking, a lawsuit or what the law allows, a reader asks who says so: name the source, the court and the date, the section, or link to it. At most one of a kind is reported for each paragraph. Not reported: a sentence that gives a source, quotes somebody or has a link (Hearsay sees links in Markdown); a figure with a survey, a report, an office or a source beside it in the paragraph; a plan or a promise; a lawsuit with its date or its court; a point of law with the statute or the ruling.',
  guidance: [GUIDANCE.apAttribution, GUIDANCE.reutersQuotes, GUIDANCE.bbcAttribute],
  options: {
    figures: {
      type: 'boolean',
      default: true,
      description: 'Whether shares and ratios (“62 percent of”) are reported.',
    },
    records: {
      type: 'boolean',
      default: true,
      description: 'Whether rankings and records (“the highest in the country”) are reported.',
    },
    law: {
      type: 'boolean',
      default: true,
      description: 'Whether lawsuits and points of law are reported.',
    },
  },
  examples: {
    flagged: 'The ferry is late again. [[Two-thirds of]] all crossings leave behind time.',
    clean:
      'The ferry is late again. Two-thirds of all crossings leave behind time, the harbour office’s log shows.',
  },
  check(context) {
    const { options } = context;
    const wanted = {
      figure: options.figures,
      record: options.records,
      lawsuit: options.law,
      law: options.law,
    };
    const voice = findWriterVoice(context);
    let told: Evidence | undefined;
    const reported = new Set<string>();
    for (const sentence of voice.sentences) {
      if (voice.isQuoting(sentence)) continue;
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        if (!voice.isWriters(i)) continue;
        const claim = readClaim(context, sentence, i);
        if (claim === null || !wanted[claim.kind]) continue;
        // Most articles have no claim, and need not be searched for evidence.
        told ??= findEvidence(context, voice);
        if (told.isLinked(sentence) || isQuestion(context, sentence)) break;
        const key = `${context.document.blockOf[i]} ${claim.kind}`;
        if (reported.has(key) || isSaidByOthers(voice, claim) || told.backs(claim, sentence)) break;
        reported.add(key);
        const span = context.spanOf(claim.range);
        context.report({ spans: [span], message: describe(claim, context.slice(span)) });
        break;
      }
    }
  },
});

function describe({ kind }: Claim, words: string): string {
  if (kind === 'figure') return `“${words}”: the text does not say where this figure is from.`;
  if (kind === 'record') return `“${words}”: the text does not say who has compared.`;
  if (kind === 'lawsuit')
    return `“${words}”: the text gives no court, date or document for this lawsuit.`;
  return `“${words}”: the text names no law, ruling or lawyer that says so.`;
}

/** Whether the sentence gives somebody who says it; one who is said to sue is none. */
function isSaidByOthers({ statementsAt }: WriterVoice, { range }: Claim): boolean {
  return statementsAt(range.firstToken).some(({ tokens }) =>
    tokens.cue.every((cue) => cue.endToken <= range.firstToken || range.endToken <= cue.firstToken),
  );
}

/** How many sentences tell what a story is about. */
const OPENING_SENTENCES = 4;

interface Evidence {
  readonly isLinked: (range: TokenRange) => boolean;
  /** Whether what stands with the claim, or for a figure beside it, says where it is from. */
  readonly backs: (claim: Claim, sentence: TokenRange) => boolean;
}

function findEvidence(context: RuleContext<unknown>, voice: WriterVoice): Evidence {
  const { document, tagged } = context;
  const hasAnyOf = (words: ReadonlySet<string>) =>
    markSentences(document, (i) => words.has(tagged.lemmas[i] ?? ''));
  const hasFigureSource = markSentences(document, (i) => {
    const lemma = tagged.lemmas[i] ?? '';
    return FIGURE_SOURCES.has(lemma) || (lemma === 'figure' && posOf(tagged, i) === 'NNS');
  });
  // A story that opens with a report or a survey has its figures from there.
  const opening = context.sentences[Math.min(OPENING_SENTENCES, context.sentences.length) - 1];
  const isAboutReport =
    opening !== undefined && hasFigureSource({ firstToken: 0, endToken: opening.endToken });
  const hasFigureHint = hasAnyOf(FIGURE_HINTS);
  const hasCourt = hasAnyOf(COURT_RECORDS);
  const hasCitation = hasAnyOf(LAW_CITATIONS);
  const hasDate = markSentences(document, (i) => {
    const entity = tagged.entities[tagged.entityOf[i] ?? -1];
    return entity?.type === 'date' || /^(?:1[5-9]|20)\d\d$/.test(tagged.lemmas[i] ?? '');
  });
  const isSupposed = markSentences(document, (i) =>
    /^(?:if|whether|would|could|might|will|may)$/.test(tagged.lemmas[i] ?? ''),
  );
  const links = findLinks(context);
  return {
    isLinked: markSentences(document, (i) => links[i] === 1),
    backs({ kind }, sentence) {
      const around = withNeighbours(context, sentence);
      if (kind === 'figure' || kind === 'record')
        return (
          isAboutReport ||
          (kind === 'figure' ? hasFigureHint(sentence) : isSupposed(sentence)) ||
          hasFigureSource(withSentences(context, sentence, 5, 2)) ||
          voice.isSourced(around) ||
          voice.isQuoting(around)
        );
      return kind === 'lawsuit'
        ? hasCourt(withSentences(context, sentence, 3, 3)) || hasDate(sentence)
        : hasCitation(withSentences(context, sentence, 2, 0)) || isSupposed(sentence);
    },
  };
}

/** Marks the tokens before the address of a Markdown link. */
function findLinks({ audit, document, tokensOf }: RuleContext<unknown>): Uint8Array {
  const linked = new Uint8Array(document.tokenCount);
  for (const { start, end } of audit.markup ?? []) {
    if (start === 0 || !document.text.slice(start, Math.min(end, start + 2)).startsWith(']('))
      continue;
    const before = tokensOf({ start: start - 1, end: start }).firstToken;
    if (before < linked.length) linked[before] = 1;
  }
  return linked;
}
