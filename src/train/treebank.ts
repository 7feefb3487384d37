import { POS_TAGS } from '../model/tags.ts';
import type { Document } from '../tokenize/document.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { readText } from './corpora.ts';

/** A treebank sentence in our tokens with gold parts of speech and lemmas; -1 where ours differ from the treebank's. */
export interface TreebankSentence {
  readonly document: Document;
  readonly pos: Int8Array;
  readonly lemmas: readonly (string | undefined)[];
}

const POS_INDEX = new Map<string, number>(POS_TAGS.map((tag, index) => [tag, index]));
const SYNONYMS: Readonly<Record<string, string>> = {
  HYPH: ':',
  NFP: ':',
  ADD: 'NN',
  AFX: 'JJ',
  GW: 'NN',
  XX: 'FW',
};

/** Reads the English Web Treebank (CoNLL-U), each sentence's own text through our tokenizer. */
export function readTreebank(part: 'train' | 'dev'): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const chunk of readText(`ud-ewt/${part}.conllu.gz`).split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(chunk)?.[1];
    if (text === undefined) continue;
    const document = tokenize({ text });
    const pos = new Int8Array(document.tokenCount).fill(-1);
    const lemmas: (string | undefined)[] = new Array(document.tokenCount);
    let offset = 0;
    let i = 0;
    for (const line of chunk.split('\n')) {
      const fields = line.split('\t');
      if (fields.length < 5 || !/^\d+$/.test(fields[0] as string)) continue;
      const form = fields[1] as string;
      const start = text.indexOf(form, offset);
      if (start < 0) continue;
      offset = start + form.length;
      while (i < document.tokenCount && (document.starts[i] as number) < start) i++;
      if (document.starts[i] !== start || document.ends[i] !== offset) continue;
      const tag = fields[4] as string;
      pos[i] = POS_INDEX.get(SYNONYMS[tag] ?? tag) ?? -1;
      lemmas[i] = fields[2]?.toLowerCase();
    }
    sentences.push({ document, pos, lemmas });
  }
  return sentences;
}
