/**
 * Learns word vectors from unlabelled news with fastText's skip-gram (Bojanowski et al., TACL 2017; no subwords),
 * whose command `fasttext` must be installed. Writes `news.txt` and `vectors.vec` to the work folder.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../tokenize/tokenize.ts';
import { readLines } from '../corpora.ts';
import { NEWS_FILES } from '../news.ts';
import { vectorWord } from '../vocabulary.ts';

const SETTINGS = '-dim 100 -minCount 12 -epoch 4 -minn 0 -maxn 0 -ws 5 -neg 5 -lr 0.05 -thread 2';

/** One block a line, words parted by spaces. */
async function writeWords(path: string): Promise<void> {
  const stream = createWriteStream(path);
  for (const file of [...NEWS_FILES, 'polnear/train.jsonl.gz'])
    for (const { text } of readLines<{ text: string }>(file)) {
      const document = tokenize({ text });
      let lines = '';
      for (const { firstToken, endToken } of document.blocks) {
        for (let i = firstToken; i < endToken; i++) lines += `${vectorWord(document, i)} `;
        lines += '\n';
      }
      if (!stream.write(lines)) await once(stream, 'drain');
    }
  stream.end();
  await once(stream, 'finish');
}

const work = process.argv[2] ?? '.cache/training';
const words = join(work, 'news.txt');
await writeWords(words);
const output = ['-input', words, '-output', join(work, 'vectors')];
const { status, error } = spawnSync('fasttext', ['skipgram', ...output, ...SETTINGS.split(' ')], {
  stdio: 'inherit',
});
if (status !== 0) throw new Error('fasttext failed; is it installed?', { cause: error });
