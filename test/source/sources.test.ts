import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadModel } from '../../src/load-model-node.ts';
import { resolveSources } from '../../src/source/resolve-sources.ts';
import type { ResolvedSources } from '../../src/source/source.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { readMarkedArticle } from './marked-article.ts';

const model = await loadModel();

for (const file of [
  'names',
  'descriptions',
  'pronouns',
  'kinds',
  'anonymity',
  'aliases',
  'transcripts',
  'unsaid',
])
  for (const { name, article, info, expected } of readCases(file))
    test(`${file}: ${name}`, () => {
      const { text, attributionsIn } = readMarkedArticle(article);
      const tagged = model.tag(tokenize({ text }));
      const attributions = attributionsIn(tagged.document);
      const resolved = resolveSources(tagged, attributions, info, model.lexicon);
      assert.equal(describe(text, resolved, expected), expected);
    });

interface SourceCase {
  readonly name: string;
  readonly article: string;
  readonly info: { readonly byline?: string };
  readonly expected: string;
}

/** Cases stand in text files: `# name`, perhaps `byline: …`, the marked article, `==>`, the sources. */
function readCases(file: string): SourceCase[] {
  return readFileSync(new URL(`cases/${file}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^==>\n/m);
      const [name = '', ...lines] = head.split('\n');
      const byline =
        lines[0]?.startsWith('byline: ') === true ? lines.shift()?.slice(8) : undefined;
      const info = byline === undefined ? {} : { byline };
      return { name, article: lines.join('\n').trim(), info, expected: expected.trim() };
    });
}

/** The sources in the form of the case: a line each, and the details that the case lists. */
function describe(text: string, resolved: ResolvedSources, expected: string): string {
  const slice = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ');
  const asked = expected
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .map((line) => line.split(' | ')[0] ?? '');
  return resolved.sources
    .map((source, index) => {
      const lines = [
        [source.name, source.kind, ...(source.anonymity === null ? [] : [source.anonymity])].join(
          ' | ',
        ),
      ];
      const detail = (label: string, value: string) => {
        if (asks(expected, asked.indexOf(source.name), label)) lines.push(`  ${label}: ${value}`);
      };
      detail('described', source.descriptions.join('; '));
      detail('mentions', source.mentions.map(slice).join('; '));
      detail('because', source.anonymitySpan === null ? 'nothing' : slice(source.anonymitySpan));
      detail('via', source.via.join('; '));
      detail(
        'says',
        [...resolved.sourceOf].flatMap((s, i) => (s === index ? [i + 1] : [])).join(' '),
      );
      return lines.join('\n');
    })
    .join('\n');
}

/** Whether the case lists this detail under its n-th source. */
function asks(expected: string, n: number, label: string): boolean {
  const block = expected.split(/\n(?! {2})/)[n] ?? '';
  return block.split('\n').some((line) => line.startsWith(`  ${label}:`));
}
