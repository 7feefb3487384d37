import { quoteNotInOriginal } from '../../../src/lint/rules/quote-not-in-original.ts';
import { type FlaggedPassage, type Passage, testRule } from '../rule-tester.ts';
import { HEARING } from './hearing.ts';

const against = (text: string, more: Partial<FlaggedPassage> = {}): FlaggedPassage => ({
  text,
  original: HEARING,
  ...more,
});

testRule(quoteNotInOriginal, {
  flagged: [
    against(
      '“The harbour wall was built in 1911,” Stone said. [[“Ask the otters, they saw it all,”]] Stone added.',
      { options: { knownSpeakersOnly: true }, name: 'somebody who is in the originals' },
    ),
    against('[[“I have never liked that lighthouse and I never will,”]] Ada Stone said.', {
      message: /No passage of the originals matches it/,
    }),
    against('Hale said: [[“My grandmother rowed to Bergen in a bathtub.”]]'),
    against('Stone told the hearing that [[“every gull in this town owes me an apology.”]]'),
    against(
      '“The harbour wall was built in 1911,” Stone said. [[“Ask the otters, they saw it all,”]] she added.',
    ),
    against('[[“Resignation is not a word that I use on Sundays,”]] Mr. Hale said.'),
    against('A banner on the pier read [[“Give us back our ferry before Christmas”]].', {
      name: 'nobody’s words, and many of them',
    }),
    against('According to Hale, the keeper is [[“a saint among electricians everywhere.”]]'),
    against('Stone called the plan [[“a barrel without a bottom or a lid.”]]'),
    against(
      '“We do not have the money for a second crane,” Stone said. Hale answered: [[“Sell the brass band and its horses.”]]',
    ),
    against('[[“I resign today,”]] Ada Stone said.', { name: 'three words with a source' }),
    against('[[“Herring first,”]] Hale said.', {
      options: { leastWords: 2 },
      name: 'as few words as the policy wants',
    }),
    against('The mayor wrote: [[“Dear neighbours, the pool opens on the first of May.”]]'),
  ],
  clean: [
    against('The mayor wrote: “Dear neighbours, the pool opens on the first of May.”', {
      options: { knownSpeakersOnly: true },
      name: 'somebody who is not in the originals, where the policy says so',
    }),
    against('“The harbour wall was built in 1911, and it was built well,” Stone said.'),
    against('Stone said: “The breakwater keeps forty boats dry.”', {
      name: 'altered is for another rule',
    }),
    against('Hale said that it was “not a joke”.'),
    against('The so-called “herring summit” opened late.', { name: 'nobody’s words, and few' }),
    against('“Herring first,” Hale said.', { name: 'fewer words than are looked for' }),
    against('Hale said: “The lighthouse keeper rang me … He said that the lamp had failed twice.”'),
    against('Stone said that she had never liked the lighthouse.', { name: 'no quotation' }),
    { text: 'Hale said: “My grandmother rowed to Bergen in a bathtub.”', name: 'no originals' },
    against('“We do not have the money for a second crane,” said Stone.'),
    against('He mended the lamp “with a spoon”, Hale told the hearing.'),
    against('“Did anybody warn the ferry company before the storm?” Hale asked.'),
    against('Her favourite song is “Red Boat”.', { name: 'a title' }),
    against('“I told the clerk that the gauges were wrong,” Stone said, “and he wrote it down.”'),
  ] satisfies readonly Passage[],
});
