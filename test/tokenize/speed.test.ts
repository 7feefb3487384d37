import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/tokenize/tokenize.ts';

/** Pieces of which a text may consist to the very end, each once a cause of more than linear time somewhere. */
const PIECES: Readonly<Record<string, string>> = {
  'sentences on one line': 'The quick "brown fox" said so. ',
  'one word': 'a',
  'one word of initials': 'A.',
  'one hyphenated word': 'a-',
  'one word with apostrophes': "a'",
  'one mail tag': 'a+',
  'one URL': 'http://(',
  'straight marks': '"',
  'opening marks': '“',
  'angle marks': '«',
  'low marks': '„',
  'single opening marks': " 'a",
  'possessives after an opening mark': " 'a s' b",
  'quotations left open, a paragraph each': '"a\n\n',
  'line breaks': '\n',
  'a word a line': 'a\n',
  joiners: 'a\u200d',
  'emoji without end': '👩\u200d',
  'flag letters': '\ud83c\udde6',
  'combining marks': '\u0301',
  'tags without end': '<a ',
  'ellipses with spaces': '. ',
  'full stops and brackets': 'a.)',
  'lone surrogates': '\ud800',
  'speaker labels': 'ROWE: a\n',
};

const SHORT = 6_000;
const LONG = 8 * SHORT;
/** Eight times the text may take this many times the time; a quadratic algorithm takes sixty-four. */
const LIMIT = 32;
/** Below this nothing is measured but noise. */
const NOISE_MS = 10;

describe('time to tokenize grows with the length of the text', () => {
  for (const [name, piece] of Object.entries(PIECES))
    it(name, () => {
      const short = timeOf(piece.repeat(SHORT));
      const long = timeOf(piece.repeat(LONG));
      assert.ok(long < Math.max(NOISE_MS, short) * LIMIT, `${short} ms, then ${long} ms`);
    });

  it('ten thousand nested quotations', () => {
    const nested = tokenize({ text: `${'“'.repeat(10_000)}so${'”'.repeat(10_000)}` });
    assert.equal(nested.tokenCount, 20_001);
    assert.equal(nested.quotations[0]?.endToken, 20_001);
  });
});

function timeOf(text: string): number {
  const started = performance.now();
  tokenize({ text });
  return performance.now() - started;
}
