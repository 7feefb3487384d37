import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pick } from '../../bench/pick.ts';
import { audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';
import { type ReadArticle, readArticle } from '../../src/read/read-article.ts';
import { formatBrat } from '../../src/report/brat.ts';
import { formatCsv } from '../../src/report/csv.ts';
import { formatHtml } from '../../src/report/html.ts';
import { formatTerminal } from '../../src/report/terminal.ts';
import { formatWebAnnotations } from '../../src/report/web-annotation.ts';
import { HearsayError } from '../../src/text/hearsay-error.ts';
import { seededRandom } from '../../src/train/random.ts';
import { checkAudit } from './check-audit.ts';
import { damage } from './damage.ts';

const FILES_PER_EXAMPLE = 120;
const EXAMPLES = ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt'];
const REPORTS = [formatTerminal, formatHtml, formatCsv, formatBrat, formatWebAnnotations];

const model = await loadModel({ choice: 'fast' });

describe('damaged files, from bytes to reports', () => {
  for (const name of EXAMPLES) {
    const whole = readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
    it(name, async () => {
      const random = seededRandom(7);
      for (let i = 0; i < FILES_PER_EXAMPLE; i++) {
        const bytes = encode(damage(whole, random).text, random);
        const article = await readOrRefuse(bytes, name);
        if (article === null) continue;
        checkBlocks(article);
        const record = audit(article, model);
        checkAudit(record, article.text);
        for (const format of REPORTS) assert.equal(typeof format(record), 'string');
      }
    });
  }
});

/** UTF-8 mostly; now and then another encoding, a bad byte, a byte order mark, or a file cut short. */
function encode(text: string, random: () => number): Uint8Array {
  const encodings = ['utf8', 'utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const;
  const bytes = Buffer.from(text, pick(random, encodings));
  if (random() < 0.2) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  if (random() < 0.1) return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  return random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}

/** Null when the file is refused in the one way in which files may be. */
async function readOrRefuse(bytes: Uint8Array, name: string): Promise<ReadArticle | null> {
  try {
    return await readArticle(bytes, { name });
  } catch (error) {
    assert.ok(error instanceof HearsayError, String(error));
    assert.ok(error.message.startsWith(name), error.message);
    assert.doesNotMatch(error.message, /\n/);
    return null;
  }
}

function checkBlocks({ text, blocks = [], markup = [] }: ReadArticle): void {
  for (const spans of [blocks, markup]) {
    let end = 0;
    for (const span of spans) {
      assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length);
      end = span.end;
    }
  }
}
