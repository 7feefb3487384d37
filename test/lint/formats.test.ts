import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DOMParser } from 'linkedom';
import type { Log } from 'sarif';
import type { LintFinding } from '../../src/lint/lint-result.ts';
import { registerRules } from '../../src/lint/policy.ts';
import { plainSource } from '../../src/lint/source-text.ts';
import {
  type FileReport,
  type LintFormatter,
  LintTally,
} from '../../src/report/lint/file-report.ts';
import { createGithubFormatter, createUnixFormatter } from '../../src/report/lint/line-formats.ts';
import { createLintHtmlFormatter } from '../../src/report/lint/lint-html.ts';
import { createJsonFormatter, createJsonLinesFormatter } from '../../src/report/lint/lint-json.ts';
import { createLintTerminalFormatter } from '../../src/report/lint/lint-terminal.ts';
import { createSarifFormatter } from '../../src/report/lint/sarif.ts';
import {
  createCheckstyleFormatter,
  createJunitFormatter,
} from '../../src/report/lint/xml-formats.ts';
import { readSchema } from '../audit/schemas.ts';
import { DEMO_RULES } from './demo-rules.ts';

const TEXT = 'The dam 😀 leaks.\r\n\r\nA <tall> aide & "friend" said\nit would fail.\n';

function finding(words: string, more: Partial<LintFinding> = {}, ...others: string[]): LintFinding {
  const spans = [words, ...others].map((part) => {
    const start = TEXT.indexOf(part);
    assert.ok(start >= 0, part);
    return { start, end: start + part.length };
  });
  const rest = { spans, ranges: spans, fingerprint: '0123456789abcdef' };
  return {
    rule: 'demo/unnamed',
    level: 'error',
    message: `“${words}”, 100% <so>.`,
    ...rest,
    ...more,
  };
}

const REPORTS: readonly FileReport[] = [
  {
    path: 'stories/the dam.md',
    source: plainSource(TEXT),
    registry: registerRules(DEMO_RULES),
    result: {
      findings: [
        finding('leaks', {
          level: 'info',
          rule: 'demo/broken',
          message: 'Bell \u0007 and\u0085 line.',
        }),
        finding('A <tall> aide', { source: 's1', attribution: 'a1' }, 'said\nit'),
      ],
      suppressed: [
        { finding: finding('dam', { level: 'warning' }), by: 'comment', reason: 'known' },
      ],
      failures: [{ rule: 'demo/broken', message: 'no\nluck' }],
    },
  },
  { path: 'gone.md', error: { code: 'file-not-found', message: 'gone.md: there is no such file' } },
  {
    path: 'clean.md',
    source: plainSource('Nothing.'),
    registry: registerRules(DEMO_RULES),
    result: { findings: [], suppressed: [], failures: [] },
  },
];

function print(formatter: LintFormatter, reports = REPORTS): string {
  const tally = new LintTally();
  let printed = formatter.begin();
  for (const report of reports) {
    tally.add(report);
    printed += formatter.file(report);
  }
  return printed + formatter.end(tally.totals);
}

test('unix: one finding a line', () => {
  assert.equal(
    print(createUnixFormatter()),
    [
      'stories/the dam.md:1:12: Bell ␇ and line. [info/demo/broken]',
      'stories/the dam.md:3:1: “A <tall> aide”, 100% <so>. [error/demo/unnamed]',
      'stories/the dam.md:1:1: the rule could not finish: no luck [error/demo/broken]',
      'gone.md:1:1: gone.md: there is no such file [error/file-not-found]',
      '',
    ].join('\n'),
  );
});

test('github: workflow commands, escaped', () => {
  assert.deepEqual(print(createGithubFormatter()).split('\n'), [
    '::notice file=stories/the dam.md,line=1,endLine=1,col=12,endColumn=17,title=demo/broken::Bell ␇ and\u0085 line.',
    '::error file=stories/the dam.md,line=3,endLine=3,col=1,endColumn=14,title=demo/unnamed::“A <tall> aide”, 100%25 <so>.',
    '::error file=stories/the dam.md,title=demo/broken::the rule could not finish: no%0Aluck',
    '::error file=gone.md,title=file-not-found::gone.md: there is no such file',
    '',
  ]);
});

for (const [name, create, marks] of [
  ['checkstyle', createCheckstyleFormatter, 'error'],
  ['junit', createJunitFormatter, 'failure, error'],
] as const) {
  test(`${name}: XML that reads back`, () => {
    const xml = print(create());
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const found = [...document.querySelectorAll(marks)];
    assert.equal(found.length, 4);
    assert.equal(xml.match(/message="[^"<]*&lt;so&gt;\."/g)?.length, 1);
    assert.ok(!xml.includes('\u0007'));
    if (name === 'junit') {
      const [suite] = [...document.querySelectorAll('testsuite')];
      assert.deepEqual(
        ['tests', 'failures', 'errors'].map((key) => suite?.getAttribute(key)),
        ['3', '2', '1'],
      );
      assert.equal(document.querySelectorAll('testsuite[name="clean.md"] > testcase').length, 1);
    }
  });
}

test('json follows its schema, and a line of jsonl is one of its files', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(
    readSchema('lint.schema.json'),
  );
  const printed = print(createJsonFormatter());
  assert.ok(validate(JSON.parse(printed)), JSON.stringify(validate.errors));
  const record = JSON.parse(printed);
  assert.deepEqual(record.summary.byLevel, { error: 1, warning: 0, info: 1 });
  assert.deepEqual(record.files[0].findings[1].ranges[0].from, { line: 3, column: 1 });
  assert.equal(record.files[0].findings[1].excerpt, 'A <tall> aide');
  const lines = print(createJsonLinesFormatter()).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    record.files,
  );
  const empty = JSON.parse(print(createJsonFormatter(), []));
  assert.ok(validate(empty), JSON.stringify(validate.errors));
});

test('sarif: a log as the standard has it, with UTF-16 columns, rules, guidance and suppressions', () => {
  const log = JSON.parse(print(createSarifFormatter({ version: '1.2.3' }))) as Log;
  assert.equal(log.version, '2.1.0');
  const [run, second] = log.runs;
  assert.ok(run && !second);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  const rules = run.tool.driver.rules ?? [];
  assert.deepEqual(
    rules.map(({ id }) => id),
    ['demo/unnamed', 'demo/broken'],
  );
  assert.match(
    rules[0]?.help?.markdown ?? '',
    /The Daily, “House rules”, Sources\. Name them\. \(As told elsewhere; not checked/,
  );
  assert.equal(rules[0]?.helpUri, 'https://example.org/rules');
  const results = run.results ?? [];
  assert.deepEqual(
    results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.length ?? 0]),
    [
      ['demo/broken', 'note', 0],
      ['demo/unnamed', 'error', 0],
      ['demo/unnamed', 'warning', 1],
    ],
  );
  assert.deepEqual(results[2]?.suppressions, [{ kind: 'inSource', justification: 'known' }]);
  const known = new Set(rules.map(({ id }) => id));
  for (const { ruleId, message, locations, relatedLocations, partialFingerprints } of results) {
    assert.ok(known.has(ruleId ?? ''));
    assert.ok((message.text ?? '').length > 0);
    assert.match(partialFingerprints?.['hearsay/v1'] ?? '', /^[0-9a-f]{16}$/);
    for (const { physicalLocation } of [...(locations ?? []), ...(relatedLocations ?? [])]) {
      assert.equal(physicalLocation?.artifactLocation?.uri, 'stories/the%20dam.md');
      const {
        charOffset = 0,
        charLength = 0,
        snippet,
        startColumn = 0,
      } = physicalLocation?.region ?? {};
      assert.equal(TEXT.slice(charOffset, charOffset + charLength), snippet?.text);
      assert.ok(startColumn >= 1);
    }
  }
  assert.equal(
    results[0]?.locations?.[0]?.physicalLocation?.region?.startColumn,
    'The dam 😀 '.length + 1,
  );
  const [invocation] = run.invocations ?? [];
  assert.equal(invocation?.executionSuccessful, false);
  assert.equal(invocation?.toolExecutionNotifications?.length, 2);
});

test('sarif follows the schema of the standard', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  const path = join(import.meta.dirname, 'sarif-2.1.0.schema.json');
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  for (const reports of [REPORTS, []]) {
    const log = JSON.parse(print(createSarifFormatter({ version: '1.2.3' }), reports));
    assert.ok(validate(log), JSON.stringify(validate.errors));
  }
  assert.ok(!validate({ version: '2.1.0', runs: [{ results: [{}] }] }), 'it refuses what is none');
});

test('sarif of nothing is a log too', () => {
  const log = JSON.parse(print(createSarifFormatter({ version: '1.2.3' }), [])) as Log;
  assert.deepEqual(log.runs[0]?.results, []);
  assert.equal(log.runs[0]?.invocations?.[0]?.executionSuccessful, true);
});

test('terminal: the words underlined in their line, guidance once, and a count', () => {
  const page = print(createLintTerminalFormatter({ width: 70, colour: false }));
  assert.equal(
    page,
    `info[demo/broken]: Bell ␇ and line.
   ╭─ stories/the dam.md:1:12
 1 │ The dam 😀 leaks.
   │            ^^^^^
   │
   = hearsay rules demo/broken

error[demo/unnamed]: “A <tall> aide”, 100% <so>.
   ╭─ stories/the dam.md:3:1
 3 │ A <tall> aide & "friend" said
   │ ^^^^^^^^^^^^^            ----
 4 │ it would fail.
   │ --
   │
   = The Daily: House rules, Sources. (As told elsewhere; not
     checked at the publisher.)
     https://example.org/rules
   = hearsay rules demo/unnamed

1 error and 1 note in 2 files (1 suppressed and 1 file could not be
read)
hearsay rules ID explains a rule, and whose advice it follows.
`,
  );
});

test('terminal: long lines are cut and wrapped, and no line is wider than asked for', () => {
  const text = `${'word '.repeat(400)}A source said so.${' word'.repeat(400)}`;
  const start = text.indexOf('A source');
  const long: FileReport = {
    path: 'long.md',
    source: plainSource(text),
    registry: new Map(),
    result: {
      findings: [
        {
          ...finding('dam'),
          ranges: [
            { start, end: start + 8 },
            { start: 0, end: 4 },
          ],
        },
        { ...finding('dam'), ranges: [{ start: 0, end: text.length }] },
      ],
      suppressed: [],
      failures: [],
    },
  };
  for (const width of [30, 50, 100]) {
    const page = print(createLintTerminalFormatter({ width, colour: false }), [long]);
    assert.match(page.replace(/[\s│^]+/g, ' '), /A source said so/);
    assert.ok(page.split('\n').length < 60);
    for (const line of page.split('\n'))
      assert.ok(line.length <= width || line.includes('╭─'), line);
  }
  const coloured = print(createLintTerminalFormatter({ width: 60, colour: true }), [long]);
  assert.ok(coloured.includes('\u001b[1;31m'));
});

test('html: one page, escaped, with no scripts', () => {
  const page = print(createLintHtmlFormatter());
  assert.match(page, /^<!doctype html>/);
  assert.doesNotMatch(page, /<tall>|<script/);
  assert.match(page, /<mark>A &lt;tall&gt; aide<\/mark>/);
  assert.match(page, /href="#rule-demo\/unnamed"/);
  assert.match(page, /gone\.md: there is no such file/);
  const document = new DOMParser().parseFromString(page, 'text/html');
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  assert.equal(new Set(ids).size, ids.length);
});
