import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatBrat } from '../../src/report/brat.ts';
import { formatCsv } from '../../src/report/csv.ts';
import { formatJson } from '../../src/report/json.ts';
import { formatErrorLine, formatJsonLine } from '../../src/report/jsonl.ts';
import { formatWebAnnotations } from '../../src/report/web-annotation.ts';
import { auditByHand } from '../audit/hand-made.ts';
import { validateAudit, validateLine } from '../audit/schemas.ts';
import { anyAudit } from './any-audit.ts';
import { assertGolden } from './golden.ts';
import { auditOfThirteen } from './thirteen.ts';

const audit = auditOfThirteen();

/** Code points before each offset, as brat and the Web Annotation model count. */
function codePoints(text: string): readonly string[] {
  return Array.from(text);
}

test('JSON', () => {
  assertGolden('thirteen.json', formatJson(audit));
});

test('JSON sends no control characters and parses to the audit', () => {
  const odd = auditByHand({ text: 'A\u009b31m\u2028\u007f \ud800 😀' }, [], []);
  const json = formatJson(odd);
  assert.doesNotMatch(json, /[^\P{Control}\n]/u);
  assert.deepEqual(JSON.parse(json), odd);
});

test('a line of JSON Lines carries its labels in the order of the contract', () => {
  const line = formatJsonLine(audit, { id: 'x-1', meta: { outlet: 'Gazette' } });
  assert.equal(line.indexOf('\n'), line.length - 1);
  const keys = Object.keys(JSON.parse(line) as object);
  assert.deepEqual(keys.slice(0, 3), ['hearsay', 'id', 'article']);
  assert.equal(keys.at(-1), 'meta');
});

test('lines of annotate follow their schema: audits, audits without labels, and errors', () => {
  const lines = [
    formatJsonLine(audit, { id: 'x-1', meta: { outlet: 'Gazette' } }),
    formatJsonLine(auditOfThirteen(false), { id: 7 }),
    formatJsonLine(audit),
    formatErrorLine({ id: 'x-2', line: 2, error: { code: 'invalid-json', message: 'no' } }),
    formatErrorLine({ line: 3, error: { code: 'missing-text', message: 'no' } }),
  ];
  for (const line of lines) {
    validateLine(JSON.parse(line));
    assert.deepEqual(validateLine.errors ?? [], [], line.slice(0, 60));
  }
});

test('the schemas refuse what the contract does not have', () => {
  assert.equal(validateAudit({ ...audit, extra: 1 }), false);
  assert.equal(validateAudit({ ...audit, id: 'x' }), false);
  assert.equal(
    validateAudit({ ...audit, attributions: [{ ...audit.attributions[0], confidence: 2 }] }),
    false,
  );
  assert.equal(
    validateAudit({ ...audit, sources: [{ ...audit.sources[0], kind: 'deity' }] }),
    false,
  );
  assert.equal(validateLine({ line: 1, error: { code: 'x', message: 'y' }, text: '' }), false);
  assert.equal(validateLine({ id: 'x' }), false);
});

test('CSV', () => {
  assertGolden('thirteen.csv', formatCsv(audit));
});

test('CSV quotes what must be quoted, and no cell is a formula', () => {
  const words = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', 'a,b', 'say "yes"'];
  const text = words.join(' said\nno. ');
  const odd = auditByHand(
    { text, title: '=1' },
    [{ name: '@home', kind: 'group' }],
    words.map((part) => ({ by: '@home', contentWords: [part] })),
  );
  const rows = parseCsv(formatCsv(odd));
  assert.deepEqual(
    rows.slice(1).map((row) => row[8]),
    [`'${words[0]}`, "'+1", "'-1", "'@SUM(A1)", 'a,b', 'say "yes"'],
  );
  assert.ok(rows.slice(1).every((row) => row[0] === "'=1" && row[3] === "'@home"));
});

test('any audit as CSV: as many cells in each row as in the header', () => {
  fc.assert(
    fc.property(anyAudit, (any) => {
      const rows = parseCsv(formatCsv(any));
      assert.equal(rows.length, any.attributions.length + 1);
      for (const row of rows) assert.equal(row.length, rows[0]?.length);
    }),
    { numRuns: 40, seed: 20250308 },
  );
});

test('brat', () => {
  assertGolden('thirteen.ann', formatBrat(audit));
});

test('any audit in brat: every fragment is cut from the text at its code points', () => {
  fc.assert(
    fc.property(anyAudit, (any) => {
      const text = codePoints(any.text ?? '');
      for (const line of formatBrat(any).split('\n')) {
        const [, , offsets, words] = /^(T\d+)\t\w+ ([\d ;]+)\t(.*)$/.exec(line) ?? [];
        if (offsets === undefined) continue;
        const cut = offsets
          .split(';')
          .map((pair) => text.slice(...pair.split(' ').map(Number)).join(''));
        assert.equal(cut.join(' '), words);
      }
    }),
    { numRuns: 40, seed: 20250308 },
  );
});

test('W3C web annotations', () => {
  assertGolden('thirteen.jsonld', formatWebAnnotations(audit));
});

test('web annotations count code points, and quote exactly', () => {
  const odd = auditByHand(
    { text: '😀😀 Ada said 😀 yes.' },
    [{ name: 'Ada', kind: 'named-person' }],
    [{ by: 'Ada', sourceWords: ['Ada'], cueWords: ['said'], contentWords: ['😀 yes'] }],
  );
  const { items } = JSON.parse(formatWebAnnotations(odd)) as {
    items: { target: { selector: { start?: number; end?: number; exact?: string }[] }[] }[];
  };
  const [position, quote] = items[0]?.target[0]?.selector ?? [];
  assert.equal(
    codePoints(odd.text ?? '')
      .slice(position?.start, position?.end)
      .join(''),
    '😀 yes',
  );
  assert.equal(quote?.exact, '😀 yes');
});

test('formats that point into the text need it', () => {
  assert.throws(() => formatBrat(auditOfThirteen(false)), TypeError);
  assert.throws(() => formatWebAnnotations(auditOfThirteen(false)), TypeError);
});

/** Reads CSV as RFC 4180 has it. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
