import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAct } from '../../src/attribute/act.ts';
import { readCue } from '../../src/attribute/cue-reading.ts';
import { findForm } from '../../src/attribute/form.ts';
import { findFraming } from '../../src/attribute/framing.ts';
import { findVia } from '../../src/attribute/via.ts';
import { readMarked, showRanges } from './marked-document.ts';
import { readTextCases } from './text-cases.ts';

for (const { name, article, expected } of readTextCases(new URL('readings.txt', import.meta.url))) {
  test(`readings: ${name}`, () => {
    const tagged = readMarked(article);
    const rangesOf = (role: string) => tagged.roles.filter((run) => run.role === role);
    const attribution = {
      source: rangesOf('source'),
      cue: rangesOf('cue'),
      content: rangesOf('content'),
      confidence: 1,
    };
    const reading = readCue(tagged, attribution);
    const via = findVia(tagged, attribution, reading);
    const found: Readonly<Record<string, string>> = {
      form: findForm(tagged, attribution),
      act: findAct(tagged, attribution, reading),
      framing: findFraming(tagged, attribution, reading),
      negated: String(reading.negated),
      via: via === null ? 'none' : showRanges(tagged, [via]),
    };
    const asked = expected.split('\n').map((line) => line.slice(0, line.indexOf(' ')));
    assert.deepEqual(asked.map((field) => `${field} ${found[field]}`).join('\n'), expected);
  });
}
