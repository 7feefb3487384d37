import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Audit, AuditSource } from '../../src/audit/contract.ts';
import { auditExample } from './audit-example.ts';
import {
  type ExpectedAttribution,
  type ExpectedDispute,
  type ExpectedSource,
  readExpectations,
} from './expectations.ts';
import { findAttributions, findDisputes, goesBy } from './find-in-audit.ts';

/** What a reader would miss in the report on an example: loose about words, strict about meaning. */
for (const name of ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt']) {
  describe(`examples/${name}`, () => {
    const file = new URL(name.replace(/\.\w+$/, '.txt'), import.meta.url);
    const expectations = readExpectations(readFileSync(file, 'utf8'));
    let audit: Audit;
    before(async () => {
      audit = await auditExample(name);
    });
    for (const expected of expectations.sources)
      it(`knows ${expected.name}`, { todo: expected.todo }, () => checkSource(audit, expected));
    for (const expected of expectations.attributions)
      it(`${expected.sources[0]}: ${expected.content}`, { todo: expected.todo }, () =>
        checkAttribution(audit, expected),
      );
    for (const expected of expectations.disputes)
      it(`disputes: ${expected.words}`, { todo: expected.todo }, () =>
        checkDispute(audit, expected),
      );
  });
}

function checkSource(audit: Audit, expected: ExpectedSource): void {
  const bearing = audit.sources.filter((source) => goesBy(audit, source, expected.name));
  assert.ok(bearing.length > 0, `no source goes by “${expected.name}”`);
  const right = bearing.filter(
    ({ kind, anonymity }) =>
      expected.kinds.includes(kind) &&
      (expected.anonymities.length === 0 || expected.anonymities.includes(String(anonymity))),
  );
  assert.ok(right.length > 0, `found only as ${bearing.map(describeSource).join('; ')}`);
}

function checkAttribution(audit: Audit, expected: ExpectedAttribution): void {
  const found = findAttributions(audit, expected.content);
  assert.ok(found.length > 0, `nobody is found to say “${expected.content}”`);
  const speaking = found.filter(({ source: id }) => {
    const source = audit.sources.find((candidate) => candidate.id === id);
    if (source === undefined || source.kind === 'none') return expected.sources.includes('nobody');
    return expected.sources.some((name) => goesBy(audit, source, name));
  });
  const speakers = found.map(
    ({ source: id }) => audit.sources.find((each) => each.id === id)?.name,
  );
  assert.ok(speaking.length > 0, `given to ${speakers.join(', ')}`);
  const right = speaking.filter(
    ({ form, act, framing }) =>
      expected.forms.includes(form) &&
      expected.acts.includes(act) &&
      expected.framings.includes(framing),
  );
  const readings = speaking.map(({ form, act, framing }) => `${form} ${act} ${framing}`);
  assert.ok(right.length > 0, `read as ${readings.join('; ')}`);
}

function checkDispute(audit: Audit, expected: ExpectedDispute): void {
  const found = findDisputes(audit, expected.words, expected.claim);
  assert.ok(found.length > 0, `“${expected.words}” is not found to contest “${expected.claim}”`);
  const isOneOf = (id: string | null, names: readonly string[]): boolean => {
    const source = audit.sources.find((candidate) => candidate.id === id);
    if (source === undefined) return names.includes('nobody');
    return names.some((name) => goesBy(audit, source, name));
  };
  const right = found.filter(
    ({ by, source, kind }) =>
      isOneOf(by, expected.by) && isOneOf(source, expected.of) && expected.kinds.includes(kind),
  );
  const readings = found.map(({ by, source, kind }) => `${by} of ${source}: ${kind}`);
  assert.ok(right.length > 0, `read as ${readings.join('; ')}`);
}

function describeSource({ name, kind, anonymity }: AuditSource): string {
  return `${name} (${kind}${anonymity === null ? '' : `, ${anonymity}`})`;
}
