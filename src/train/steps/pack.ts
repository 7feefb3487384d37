/** Rounds a trained network to bytes: `pack.ts PREFIX VOCABULARY TARGET`. */
import { packNeural } from '../pack-neural.ts';

const [prefix, vocabulary, target] = process.argv.slice(2);
if (prefix === undefined || vocabulary === undefined || target === undefined)
  throw new TypeError('usage: pack.ts PREFIX VOCABULARY TARGET');
packNeural(prefix, vocabulary, target);
