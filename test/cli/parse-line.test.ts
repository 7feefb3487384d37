import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLine } from '../../src/cli/annotate/parse-line.ts';

const parse = (line: string) => parseLine(new TextEncoder().encode(line));

test('an id, a text and what is known of the article', () => {
  assert.deepEqual(
    parse('{"text":"He said so.","title":"T","byline":null,"id":"7","outlet":["L"]}\r'),
    {
      id: '7',
      article: { title: 'T', text: 'He said so.' },
      meta: { title: 'T', byline: null, outlet: ['L'] },
    },
  );
});

test('an id may be a number, or be left out', () => {
  assert.deepEqual(parse('{"id":7,"text":""}'), { id: 7, article: { text: '' } });
  assert.deepEqual(parse('{"text":""}'), { article: { text: '' } });
  assert.deepEqual(parse('{"id":null,"text":""}'), { article: { text: '' } });
});

test('numbers keep every digit', { skip: !('rawJSON' in JSON) }, () => {
  const line = '{"id":12345678901234567890,"text":"","at":0.12345678901234567891,"n":[1.50]}';
  const request = parse(line);
  assert.ok(request.article !== undefined);
  assert.equal(
    JSON.stringify({ id: request.id, ...request.meta }),
    '{"id":12345678901234567890,"at":0.12345678901234567891,"n":[1.50]}',
  );
});

test('a field with a dangerous name is only a field', () => {
  const request = parse('{"text":"","__proto__":{"id":"x"},"constructor":1}');
  assert.ok(request.article !== undefined);
  assert.equal(JSON.stringify(request.meta), '{"__proto__":{"id":"x"},"constructor":1}');
  assert.equal(request.id, undefined);
});

for (const [line, code, id] of [
  ['', 'invalid-json', undefined],
  ['{"id":"1","text":"a', 'invalid-json', undefined],
  ['[1]', 'not-an-object', undefined],
  ['null', 'not-an-object', undefined],
  ['"text"', 'not-an-object', undefined],
  ['{"id":"1"}', 'missing-text', '1'],
  ['{"id":"1","text":null}', 'wrong-type', '1'],
  ['{"id":"1","text":["a"]}', 'wrong-type', '1'],
  ['{"id":{"a":1},"text":"a"}', 'wrong-type', undefined],
] as const) {
  test(`${line || 'an empty line'} is ${code}`, () => {
    const answer = parse(line);
    assert.ok(answer.problem !== undefined);
    assert.equal(answer.problem.code, code);
    assert.equal(answer.id, id);
  });
}

test('bytes that are not UTF-8', () => {
  const answer = parseLine(Uint8Array.from(Buffer.from('{"text":"caf\xe9"}', 'latin1')));
  assert.ok(answer.problem !== undefined);
  assert.equal(answer.problem.code, 'invalid-utf-8');
});
