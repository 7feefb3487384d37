import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';

/** Finds where the writer makes up a name for a source: "we'll call her Anna", "not her real name". */
export const inventedPseudonym: AnyRule = defineRule({
  id: 'invented-pseudonym',
  level: 'warning',
  summary: 'The writer makes up a name for a source.',
  why: 'A made-up name looks like a fact and can fall on somebody who bears it; NPR makes up none. Call the source by what they are (“the nurse”). A name that the source uses of their own accord is another matter, and so is one that the text calls by its job. Explain why the person is not named, whatever they are called.',
  guidance: [GUIDANCE.nprAnonymity],
  options: {
    allowExplained: {
      type: 'boolean',
      default: false,
      description:
        'Whether a made-up name may stand where the sentence says whom or what it protects.',
    },
  },
  approvable: true,
  examples: {
    flagged: 'She works nights at the bakery; [[we’ll call her Anna]].',
    clean: 'She works nights at the bakery, where everybody calls her Anna.',
  },
  check(context) {
    for (const range of context.sentences) {
      const text = context.textOf(range);
      const match = findPseudonym(text);
      if (match === null) continue;
      const start = context.spanOf(range).start + match.start;
      const span = { start, end: start + match.text.length };
      // The name itself may stand in quotation marks: “so we’ll call him ‘Agent X’”.
      if (context.isInsideQuotation({ start, end: start + 1 })) continue;
      if (context.options.allowExplained && PROTECTION.test(text)) continue;
      context.report({ spans: [span], message: `“${match.text}”: this name is made up.` });
    }
  },
});

const NAMINGS: readonly RegExp[] = [
  /\b(?:[Ww]e|I)(?:['’](?:ll|d|ve)| will| shall| have)(?: just| only| simply)? (?:call|called|named|name) (?:him|her|them)(?: only| just)? [“"‘']?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?/u,
  /\bwhom (?:we|I)(?:['’](?:ll|d|ve)| will| shall| have)(?: just| only| simply)? (?:call|called|named|name) [“"‘']?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?/u,
  /\b[Ll]et(?: us|['’]s) (?:just |simply )?call (?:him|her|them) [“"‘']?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?/u,
  /\bnot (?:his|her|their) real names?\b/u,
  /\b(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir |[Ss]ome )?[Nn]ames? (?:has|have) been changed\b/u,
  /[,(] ?a pseudonym\b/u,
];

const PROTECTION =
  /\b(?:to protect|to shield|to spare|for (?:his|her|their|fear)|because|at (?:his|her|their) request)\b/iu;

const NOT_NAMES =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|August|September|October|November|December$/u;

interface NamingMatch {
  readonly start: number;
  readonly text: string;
}

/** Where a sentence says that the writer gives somebody a name; null when it does not. */
function findPseudonym(text: string): NamingMatch | null {
  for (const naming of NAMINGS) {
    const match = naming.exec(text);
    if (match === null || NOT_NAMES.test(match[0])) continue;
    const lead = /^[,(] ?/.exec(match[0])?.[0].length ?? 0;
    return { start: match.index + lead, text: match[0].slice(lead) };
  }
  return null;
}
