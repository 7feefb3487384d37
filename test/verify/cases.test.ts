import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../../src/verify/verify.ts';
import { readTextCases } from '../attribute/text-cases.ts';

// Each case: an article with one quotation, `---`, the original; then the verdict, the risks, and what differs.
for (const { name, article, expected } of readTextCases(new URL('cases.txt', import.meta.url))) {
  test(name, () => {
    const [text = '', original = ''] = article.split('\n---\n');
    const { quotations } = verify({ text }, [{ name: 'original', article: { text: original } }]);
    assert.equal(quotations.length, 1);
    const [found] = quotations;
    const [outcome, ...differences] = expected.split(' | ');
    assert.equal([found?.verdict, ...(found?.risks ?? [])].join(' '), outcome);
    const diff = found?.matches[0]?.diff ?? [];
    if (differences.length > 0)
      assert.deepEqual(
        diff.map(({ kind, quoted, said }) =>
          kind === 'elided'
            ? `${kind} [${said}]`
            : `${kind} [${quoted.replace(/[[\]]|the /g, '')}] ${said}`,
        ),
        differences,
      );
    for (const match of found?.matches ?? [])
      assert.equal(original.slice(match.start, match.end), match.text);
  });
}
