import { describeWords } from '../model/word-forms.ts';
import { tokenize } from '../tokenize/tokenize.ts';

/** The hash under which the taggers know a suffix of up to three letters. */
export function hashSuffix(suffix: string): number {
  const text = suffix;
  const document = {
    ...tokenize({ text: '' }),
    text,
    tokenCount: 1,
    starts: new Uint32Array([0]),
    ends: new Uint32Array([text.length]),
  };
  const forms = describeWords(document);
  return (forms.suffix3[0] || forms.suffix2[0] || forms.suffix1[0]) as number;
}
