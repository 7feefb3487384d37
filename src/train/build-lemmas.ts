import { type LemmaTable, lemmatize } from '../model/lemmatize.ts';
import { POS_TAGS } from '../model/tags.ts';

/** Counts of a word under a part of speech, by lemma. */
type Counts = Map<string, Map<string, number>>;

/** Collects words with their lemmas and makes the table that sets the rules right. */
export class LemmaBuilder {
  readonly #counts: Counts = new Map();
  readonly #bases = new Map<string, number>();

  /** Adds one token; all three are as the corpus gives them. */
  add(word: string, pos: number, lemma: string): void {
    const form = word.toLowerCase().replaceAll('’', "'");
    if (!/^[a-z'][a-z'-]*$/.test(form)) return;
    const tag = POS_TAGS[pos] as string;
    if (tag === 'NNP' || tag === 'NNPS') return;
    const key = `${form} ${pos}`;
    const lemmas = this.#counts.get(key) ?? new Map<string, number>();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    this.#counts.set(key, lemmas);
    if (['VB', 'VBP', 'JJ', 'RB'].includes(tag) && form === lemma)
      this.#bases.set(form, (this.#bases.get(form) ?? 0) + 1);
  }

  finish(): LemmaTable {
    const bases = new Set<string>();
    for (const [word, count] of this.#bases) if (count >= 2) bases.add(word);
    return { exceptions: this.#exceptions(bases), bases };
  }

  /** Lemmas that the rules miss, where taking them mends more tokens than it spoils under tags that share the key. */
  #exceptions(bases: ReadonlySet<string>): Map<string, string> {
    const rulesOnly: LemmaTable = { exceptions: new Map(), bases };
    const gains = new Map<string, Map<string, number>>();
    const followsRules = new Map<string, Map<string, number>>();
    for (const [key, lemmas] of this.#counts) {
      const [word, pos] = key.split(' ') as [string, string];
      const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number];
      const shortKey = `${word} ${(POS_TAGS[Number(pos)] as string).slice(0, 2)}`;
      if (lemma === lemmatize(word, Number(pos), rulesOnly))
        addTo(followsRules, shortKey, lemma, count);
      else if (count >= 2 && /^[a-z'][a-z'-]*$/.test(lemma)) addTo(gains, shortKey, lemma, count);
    }
    const exceptions = new Map<string, string>();
    for (const [shortKey, lemmas] of gains) {
      const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number];
      let spoilt = 0;
      for (const [other, times] of followsRules.get(shortKey) ?? [])
        if (other !== lemma) spoilt += times;
      if (count > spoilt) exceptions.set(shortKey, lemma);
    }
    return exceptions;
  }
}

function addTo(counts: Counts, key: string, lemma: string, count: number): void {
  const lemmas = counts.get(key) ?? new Map<string, number>();
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + count);
  counts.set(key, lemmas);
}
