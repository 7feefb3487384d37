import { isMediumName } from '../attribute/medium-words.ts';
import type { AuditSource } from '../audit/contract.ts';
import type { RuleContext } from './rule-context.ts';
import { wordsOf } from './source-words.ts';

/** How an unnamed source's words came to the writer: not at first hand. */
export interface Relay {
  /** The outlet that met the source, as the text names it; null where it is only "the article". */
  readonly outlet: string | null;
  /** `told`: the text says whom they told. `report`: the text is about a report that rests on them. */
  readonly by: 'told' | 'report';
  /** Whether the text itself says that there is but one of them: "the source of this story". */
  readonly isOnly: boolean;
}

const REPORT =
  'article|story|piece|report|account|exposé|expose|scoop|feature|dispatch|magazine|newspaper|paper|broadcast|programme|documentary|podcast|information|claims?|revelations?';
const INFORMANT = 'source|informant|insider|witness|whistle-?blower';

/** "The source of this information". */
const BEHIND_REPORT = new RegExp(
  `^(?:the|its|their) (?:only |sole |main |principal |single |unnamed |anonymous )*(?:${INFORMANT}) (?:of|for|behind|in) (?:this|that|the|its|these|those|all this)? ?(?:[\\p{L}-]+ )?(?:${REPORT})\\b`,
  'iu',
);
/** "The article's only source", "the Courier's informant". */
const OF_REPORT = new RegExp(
  `(?:\\b(?:${REPORT})|\\p{Lu}[\\p{L}.]{0,30})[’']s? (?:only |sole |main |principal |single |unnamed |anonymous )*(?:${INFORMANT})\\b`,
  'iu',
);
/** "The piece rests on", "the article quotes", up to the words for the source. */
const RESTS_ON = new RegExp(
  `\\b(?:${REPORT})\\b[^.!?“"]{0,80}?\\b(?:rests?|rested|rel(?:y|ies|ied)|is based|was based|are based|based|leans?|leaned|hangs?|hung|draws?|drew|depends?|depended|quotes?|quoted|cites?|cited|features?|featured|profiles?|profiled)\\b(?: (?:entirely|wholly|only|solely|largely|mostly|chiefly|heavily|almost|alone|just|on|upon|from|the|word|words|testimony|account|of|what))* $`,
  'iu',
);
const ONLY = /\b(?:only|sole|single|one|lone|the source (?:of|for|behind))\b/i;

/** Whose report the source's words come from, or null where nothing says that they came at second hand. */
export function findRelay(context: RuleContext<unknown>, source: AuditSource): Relay | null {
  const [told] = otherOutlets(context, source);
  const description = source.descriptions.find(isInformant);
  if (told !== undefined && description === undefined)
    return { outlet: told, by: 'told', isOnly: false };
  const lead = description === undefined ? reportBefore(context, source) : null;
  const words = description ?? lead;
  if (words === null || isOwnReport(words)) return null;
  return {
    outlet: told ?? nearestOutlet(context, source, words),
    by: 'report',
    isOnly: ONLY.test(words) || ONLY.test(source.descriptions[0] ?? ''),
  };
}

/** Whether the words are for whoever is behind a report: "the source of this story", "the article's informant". */
export function isInformant(description: string): boolean {
  return BEHIND_REPORT.test(description) || OF_REPORT.test(description);
}

/** The words before the first mention, when they say that a report rests on what is mentioned. */
function reportBefore(context: RuleContext<unknown>, source: AuditSource): string | null {
  const [first] = source.mentions;
  if (first === undefined || context.isInsideQuotation(first)) return null;
  const sentence = context.spanOf(context.sentenceAt(context.tokensOf(first).firstToken));
  const before = context.text.slice(Math.max(sentence.start, first.start - LOOK_BACK), first.start);
  return RESTS_ON.test(before.replace(/\s+/g, ' ')) ? before : null;
}

const LOOK_BACK = 200;

function isOwnReport(words: string): boolean {
  return /\b(?:this (?:newspaper|paper|magazine|site|article|programme)|our|my|we)\b/i.test(words);
}

/** The publication that the words name, or the last one that the text names before the source. */
function nearestOutlet(
  context: RuleContext<unknown>,
  source: AuditSource,
  words: string,
): string | null {
  const at = source.mentions[0]?.start ?? 0;
  let nearest: { name: string; start: number } | null = null;
  for (const other of context.sources) {
    if (other.kind !== 'publication') continue;
    if (words.includes(other.name)) return other.name;
    for (const { start } of other.mentions)
      if (start <= at && (nearest === null || start > nearest.start))
        nearest = { name: other.name, start };
  }
  return nearest?.name ?? null;
}

const OWN_OUTLET =
  /^(?:(?:this|our) )?(?:newspaper|paper|magazine|site|station|programme|reporter|reporters|journalists)$/i;

/** The other outlets through which the source's words came, without the one that publishes the article. */
export function otherOutlets(
  context: RuleContext<unknown>,
  { via }: AuditSource,
): readonly string[] {
  const { publisher = '' } = context.article;
  // Who told the article's own outlet as well is no stranger to its writer.
  if (via.some((name) => isSameOutlet(name, publisher))) return [];
  return via.filter(
    (name) => !OWN_OUTLET.test(name) && isOutlet(context, name) && !isDateline(context, name),
  );
}

/** Whether the name is an outlet's and not that of the reporter who was told. */
function isOutlet(context: RuleContext<unknown>, name: string): boolean {
  return (
    isMediumName(name) ||
    context.sources.some((source) => source.kind === 'publication' && source.name === name)
  );
}

/** Whether two names are of one outlet: "NBC News" and "NBCNews.com", "the Courier" and "Harbour Courier". */
function isSameOutlet(name: string, publisher: string): boolean {
  const words = outletWords(name);
  const own = outletWords(publisher);
  return (
    words.length > 0 &&
    own.length > 0 &&
    (words.every((word) => own.includes(word)) ||
      own.every((word) => words.includes(word)) ||
      words.join('') === own.join(''))
  );
}

function outletWords(name: string): readonly string[] {
  const plain = name.replace(/\.(?:com|org|net|co\.uk)\b/gi, '').replace(/['’]s\b/g, '');
  return wordsOf(plain.replace(/(?<=\p{Lu})News\b/gu, ' News')).filter(
    (word) => !/^(?:the|news|online|web|editorial|opinion)$/.test(word),
  );
}

/** Whether the article opens with the outlet's name in brackets: "LONDON (Reuters) –". */
function isDateline({ text }: RuleContext<unknown>, name: string): boolean {
  return text.slice(0, DATELINE_REACH).includes(`(${name})`);
}

const DATELINE_REACH = 400;
