import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type AuditModel, audit } from '../../src/audit/audit.ts';
import { type Account, toAccount } from '../../src/compare/account.ts';
import { compare } from '../../src/compare/compare.ts';
import type { AlignedPair, Comparison } from '../../src/compare/contract.ts';
import { readQuantities } from '../../src/compare/quantities.ts';
import { loadModel } from '../../src/index-node.ts';
import { formatComparisonHtml } from '../../src/report/compare/html.ts';
import { formatComparison } from '../../src/report/compare/terminal.ts';
import { stem } from '../../src/text/stem.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { EXTREME_TEXTS } from '../fuzz/extreme-texts.ts';
import { choose, createRandom } from '../verify/random.ts';
import { checkComparison } from './check-comparison.ts';

const ESCAPE = '\u001b';
const EXTREME_LENGTH = 3_000;
/** Ten times what the slowest takes on a busy machine. */
const TIME_LIMIT_MS = 20_000;
const SPEAKERS = [
  'Ada Lund',
  'Dr. Bo Marsh',
  'a clerk',
  'the harbour board',
  'Wim Oster',
  'critics',
];
const CUES = ['said', 'claimed', 'denied', 'insisted', 'pointed out', 'did not say'];
const CLAIMS = [
  'the crane had been inspected twice since June', 'the ferry would not sail before 9 March',
  '212 lanterns had failed the test', 'nobody had read the letter from the insurer',
  'the silver tortoise was sold to a collector', 'the pump was sound when the crew left it',
  'the price of flour had doubled', 'the roof leaked over the reading room',
]; // biome-ignore format: a table
const ASIDES = [
  'That assertion makes no sense.', 'In fact, it was raining.', 'Nothing was decided. The tea was cold.',
  'It was Tuesday, and the *Moorland Post* had the story first.',
]; // biome-ignore format: a table

function writeAccount(random: () => number): string {
  const sentences = Array.from({ length: 3 + Math.floor(random() * 9) }, () => {
    const claim = choose(random, CLAIMS);
    const speaker = choose(random, SPEAKERS);
    const kind = random();
    if (kind < 0.4) return `${capital(speaker)} ${choose(random, CUES)} that ${claim}.`;
    if (kind < 0.7) return `“${capital(claim)},” ${speaker} said.`;
    return kind < 0.85 ? `${capital(claim)}.` : choose(random, ASIDES);
  });
  return sentences
    .map((sentence, index) => (index % 3 === 2 ? `${sentence}\n\n` : `${sentence} `))
    .join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function accountOf(text: string, index: number): Account {
  return { name: `account ${index + 1}`, article: { text } };
}

/** What a pair is, whichever account was named first. */
function keyOf(
  { kind, places, confidence }: AlignedPair,
  names: ReadonlyMap<string, string>,
): string {
  const ends = places.map(
    ({ account, spans }) =>
      `${names.get(account)} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  );
  return `${kind} ${confidence} ${ends.sort().join(' = ')}`;
}

function keysOf(found: Comparison): string[] {
  const names = new Map(found.accounts.map(({ id, name }) => [id, name]));
  return found.pairs.map((pair) => keyOf(pair, names)).sort();
}

describe('every comparison', () => {
  let model: AuditModel;
  before(async () => {
    model = await loadModel({ choice: 'fast' });
  });

  it('tells what stands in the texts, and the same in either order', () => {
    const random = createRandom(7);
    for (let round = 0; round < 25; round++) {
      const accounts = [0, 1].map((index) => accountOf(writeAccount(random), index));
      const found = compare(accounts, { model });
      checkComparison(found);
      const turned = compare([...accounts].reverse(), { model });
      checkComparison(turned);
      assert.deepEqual(keysOf(turned), keysOf(found));
      assert.equal(turned.summary.sourcesInCommon, found.summary.sourcesInCommon);
    }
  });

  it('finds an article in itself, word for word', () => {
    const random = createRandom(11);
    for (let round = 0; round < 10; round++) {
      const text = writeAccount(random);
      const found = compare([accountOf(text, 0), accountOf(text, 1)], { model });
      checkComparison(found);
      assert.ok(found.pairs.length > 0);
      for (const { kind, diff, disagreements, contrasts, places } of found.pairs) {
        assert.deepEqual(disagreements, []);
        if (kind === 'words') {
          assert.deepEqual(diff, []);
          assert.equal(places[0].text.toLowerCase(), places[1].text.toLowerCase());
        }
        if (places[0].text === places[1].text && kind === 'claim')
          assert.ok(!contrasts.includes('framing'));
      }
    }
  });

  it('is the same from audits as from articles', () => {
    const random = createRandom(3);
    const texts = [writeAccount(random), writeAccount(random), writeAccount(random)];
    const direct = compare(texts.map(accountOf), { model });
    const stored = texts.map((text, index) =>
      toAccount(`account ${index + 1}`, JSON.parse(JSON.stringify(audit(text, model)))),
    );
    assert.deepEqual(compare(stored), compare(stored, {}));
    assert.deepEqual(keysOf(compare(stored, { model })), keysOf(direct));
    const bare = audit(texts[0] as string, model, { includeText: false });
    assert.throws(() => toAccount('bare', bare), TypeError);
    assert.throws(() => compare(texts.map(accountOf)), TypeError);
    assert.throws(() => compare([accountOf('', 0)], { model }), RangeError);
  });

  it('takes three and more accounts, and none of them alike', () => {
    const random = createRandom(5);
    const texts = Array.from({ length: 4 }, () => writeAccount(random));
    const found = compare(texts.map(accountOf), { model });
    checkComparison(found);
    assert.deepEqual(
      found.accounts.map(({ id }) => id),
      ['A', 'B', 'C', 'D'],
    );
    const short = compare(texts.map(accountOf), { model, includeText: false });
    assert.ok(short.accounts.every(({ text }) => text === undefined));
    for (const page of [
      formatComparison(found),
      formatComparison(short),
      formatComparisonHtml(short),
    ])
      assert.match(page, /account 4/);
  });

  it('takes any text, quickly, and shows it harmlessly', () => {
    const plain = accountOf('Ada Lund said that <b>the crane</b> was sound.\u001b[31m', 0);
    for (const make of Object.values(EXTREME_TEXTS)) {
      const hostile = accountOf(make('“No,” said Ada Lund. ').slice(0, EXTREME_LENGTH), 1);
      const start = performance.now();
      const found = compare([plain, hostile], { model });
      assert.ok(performance.now() - start < TIME_LIMIT_MS);
      checkComparison(found);
      assert.ok(!formatComparison(found).includes(ESCAPE));
      const page = formatComparisonHtml(found);
      assert.ok(
        !page.includes(ESCAPE) && !page.includes('<script') && !page.includes('<b>the crane'),
      );
    }
  });

  it('takes time in proportion to the length', () => {
    const timeOf = (repeats: number): number => {
      const random = createRandom(repeats);
      const accounts = [0, 1].map((index) => {
        const text = Array.from({ length: repeats }, () => writeAccount(random)).join('');
        return { ...accountOf(text, index), audit: audit(text, model) };
      });
      const start = performance.now();
      compare(accounts);
      return performance.now() - start;
    };
    timeOf(4);
    const [short, long] = [timeOf(8), timeOf(64)];
    assert.ok(
      long < Math.max(50, short) * 8 * 5,
      `${short} ms, then ${long} ms for eight times as much`,
    );
  });
});

describe('reading', () => {
  it('numbers, dates and days', () => {
    const text =
      'Two hundred and twelve of 1,400, $1.5 million, the ninth of January, Jan. 9, 2025, 9 May, Tuesday, twenty-five thousand.';
    const document = tokenize({ text });
    assert.deepEqual(
      readQuantities(document, 0, document.tokenCount).map(({ kind, value }) => `${kind} ${value}`),
      [
        'number 212', 'number 1400', 'number 1500000', 'date 01-09', 'date 01-09', 'date 05-09', 'weekday tuesday',
        'number 25000',
      ], // biome-ignore format: a table
    );
  });

  it('stems', () => {
    const families = [
      ['inspected', 'inspecting', 'inspects'], ['doubled', 'doubling', 'doubles'], ['carries', 'carried', 'carry'],
      ['relational', 'relate'], ['hopping', 'hopped'], ['kept', 'keeps', 'keeping'], ['agreed', 'agrees'],
    ]; // biome-ignore format: a table
    for (const family of families)
      assert.equal(new Set(family.map(stem)).size, 1, family.map(stem).join(' '));
    assert.notEqual(stem('organic'), stem('police'));
  });
});
