import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findAct } from '../../src/attribute/act.ts';
import type { TokenRange } from '../../src/attribute/attribution.ts';
import { readCue } from '../../src/attribute/cue-reading.ts';
import { findFraming } from '../../src/attribute/framing.ts';
import { addAuthor } from '../../src/audit/author.ts';
import { findDisputes } from '../../src/dispute/find-disputes.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { resolveSources } from '../../src/source/resolve-sources.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { readMarkedArticle } from '../source/marked-article.ts';

const model = await loadModel();

for (const file of ['denials', 'judgements', 'corrections', 'near-misses'])
  for (const { name, article, expected } of readCases(file))
    test(`${file}: ${name}`, () => {
      assert.equal(describeDisputes(article), expected);
    });

interface DisputeCase {
  readonly name: string;
  readonly article: string;
  readonly expected: string;
}

/** Cases stand in text files: `# name`, the marked article, `==>`, the disputes, a line each. */
function readCases(file: string): DisputeCase[] {
  return readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^==>\n/m);
      const [name = '', ...lines] = head.split('\n');
      return { name, article: lines.join('\n').trim(), expected: expected.trim() };
    });
}

/** The disputes in the form of the cases: "denial | who | marker | whose: claim". */
function describeDisputes(article: string): string {
  const { text, attributionsIn } = readMarkedArticle(article);
  const tagged = model.tag(tokenize({ text }));
  const { document } = tagged;
  const attributions = attributionsIn(document).map((attribution) => {
    const reading = readCue(tagged, attribution);
    return {
      ...attribution,
      act: findAct(tagged, attribution, reading),
      framing: findFraming(tagged, attribution, reading),
      negated: reading.negated,
    };
  });
  const resolved = addAuthor(resolveSources(tagged, attributions, {}, model.lexicon), {});
  const words = (ranges: readonly TokenRange[]): string =>
    ranges
      .map(({ firstToken, endToken }) =>
        text.slice(document.starts[firstToken], document.ends[endToken - 1]).replace(/\s+/g, ' '),
      )
      .join(' … ');
  const name = (source: number): string => resolved.sources[source]?.name ?? 'nobody';
  return findDisputes(tagged, attributions, resolved)
    .map(
      ({ kind, by, cue, source, claim }) =>
        `${kind} | ${name(by)} | ${words(cue)} | ${name(source)}: ${words(claim)}`,
    )
    .join('\n');
}
