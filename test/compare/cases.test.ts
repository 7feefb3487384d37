import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { AuditModel } from '../../src/audit/audit.ts';
import { compare } from '../../src/compare/compare.ts';
import type { AlignedPair, Comparison, Place } from '../../src/compare/contract.ts';
import { loadModel } from '../../src/index-node.ts';
import { readText } from '../../src/read/read-article.ts';
import { readTextCases } from '../attribute/text-cases.ts';
import { checkComparison } from './check-comparison.ts';

// Each case: an account, `---`, another (front matter has lines of its own around); then what must be found.
describe('two accounts', () => {
  let model: AuditModel;
  before(async () => {
    model = await loadModel();
  });
  for (const { name, article, expected } of readTextCases(new URL('cases.txt', import.meta.url)))
    it(name, async () => {
      const articles = await Promise.all(splitAccounts(article).map((text) => readText(text)));
      const found = compare(
        articles.map((one, index) => ({ name: `account ${index + 1}`, article: one })),
        { model },
      );
      checkComparison(found);
      for (const line of expected.split('\n')) checkLine(found, line);
    });
});

function splitAccounts(article: string): string[] {
  const parts = `${article}\n`.split(/^---\n/m);
  // Front matter is parted by the same line, and leaves an empty part before it.
  const accounts: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]?.trim() === '' && i + 2 < parts.length) {
      accounts.push(`---\n${parts[i + 1]}---\n${parts[i + 2]}`);
      i += 2;
    } else accounts.push(parts[i] as string);
  }
  return accounts.filter((text) => text.trim() !== '');
}

function checkLine(found: Comparison, line: string): void {
  const [head = '', rest = ''] = line.split(/: (.*)/s);
  if (line === 'nothing') {
    assert.deepEqual(found.pairs, []);
    assert.deepEqual(found.disputes, []);
  } else if (line === 'no dispute') assert.deepEqual(found.disputes, []);
  else if (line === 'no disagreement')
    assert.deepEqual(
      found.pairs.flatMap(({ disagreements }) => disagreements),
      [],
    );
  else if (head === 'words' || head === 'claim') checkPair(found, head, rest);
  else if (head === 'dispute') checkDispute(found, rest);
  else if (head === 'source') checkSource(found, rest);
  else if (head === 'from') checkEdge(found, rest);
  else if (head === 'shared')
    assert.deepEqual(
      found.provenance.shared.map(({ accounts }) => accounts.join(' and ')),
      [rest],
    );
  else assert.fail(`not understood: ${line}`);
}

function checkPair(found: Comparison, kind: AlignedPair['kind'], expected: string): void {
  const [places = '', ...notes] = expected.split(' | ');
  const [one = '', other = ''] = places.split(' = ');
  const pair = found.pairs.find(
    (candidate) =>
      candidate.kind === kind &&
      flat(candidate.places[0]).includes(one) &&
      flat(candidate.places[1]).includes(other),
  );
  assert.ok(pair, `not aligned: ${show(found)}`);
  const told = [
    ...pair.contrasts,
    ...pair.diff.map(({ texts }) => texts.join(' > ')),
    ...pair.disagreements.map(({ kind: what, texts }) => `${what} ${texts.join(' > ')}`),
  ];
  for (const note of notes)
    assert.ok(told.includes(note), `${note} is not among ${told.join('; ')}`);
}

function checkDispute(found: Comparison, expected: string): void {
  const match = /^(\w) (\w+): (.*) = (\w): (.*)$/.exec(expected);
  assert.ok(match);
  const [, by, kind, contesting = '', of, contested = ''] = match;
  assert.ok(
    found.disputes.some(
      (dispute) =>
        dispute.kind === kind &&
        dispute.by.account === by &&
        dispute.contested.account === of &&
        flat(dispute.by).includes(contesting) &&
        flat(dispute.contested).includes(contested),
    ),
    `no such dispute among ${JSON.stringify(found.disputes.map((dispute) => [dispute.kind, flat(dispute.by), flat(dispute.contested)]))}`,
  );
}

function checkSource(found: Comparison, expected: string): void {
  const match = /^(.*) in (\w) and (\w)(, named in one)?$/.exec(expected);
  assert.ok(match);
  const [, name, one, other, named] = match;
  const source = found.sources.find((candidate) => candidate.name === name);
  assert.deepEqual(
    source?.appearances.map(({ account }) => account),
    [one, other],
  );
  assert.equal(source?.isNamedInSome, named !== undefined);
}

function checkEdge(found: Comparison, expected: string): void {
  const match = /^(\w) <- (\w+) (.*)$/.exec(expected);
  assert.ok(match);
  const [, from, to, bases = ''] = match;
  const edge = found.provenance.edges.find((one) => one.from === from && one.to === to);
  assert.deepEqual([...(edge?.bases ?? [])].sort(), bases.split(', ').sort());
}

function flat({ text }: Place): string {
  return text.replace(/\s+/g, ' ');
}

function show({ pairs }: Comparison): string {
  return JSON.stringify(pairs.map(({ kind, places }) => [kind, ...places.map(flat)]));
}
