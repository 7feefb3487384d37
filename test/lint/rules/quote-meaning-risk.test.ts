import { quoteMeaningRisk } from '../../../src/lint/rules/quote-meaning-risk.ts';
import { type FlaggedPassage, testRule } from '../rule-tester.ts';
import { HEARING } from './hearing.ts';

const against = (text: string, more: Partial<FlaggedPassage> = {}): FlaggedPassage => ({
  text,
  original: HEARING,
  ...more,
});

testRule(quoteMeaningRisk, {
  flagged: [
    against('Ada Stone promised that [[“the wall will hold for another fifty years.”]]', {
      message: /only under a condition \(original\.txt:1\)/,
    }),
    against('Ada Stone said [[“the pumps are safe to run in winter.”]]', { message: /denies it/ }),
    against('[[“A letter was sent in March,”]] Ada Stone said.', { message: /less sure/ }),
    against('Ms. Stone said that [[“the breakwater should be given up.”]]'),
    against('Mr. Hale said: [[“The breakwater keeps four hundred boats dry.”]]', {
      message: /somebody else/,
    }),
    against('Ms. Stone said: [[“The lighthouse keeper rang me on the Tuesday.”]]', {
      message: /somebody else/,
    }),
    against('Ms. Stone said that they [[“have the money for a second crane.”]]', {
      message: /not/,
    }),
    against('Mr. Hale told the hearing: [[“We do not have the money for a second crane.”]]'),
    against(
      'Mr. Hale said: [[“I told the clerk that the gauges were wrong, and he wrote it down.”]]',
    ),
    against(
      '“It held,” said the clerk. Ms. Stone said [[“the pumps are safe to run in winter”]] and sat down.',
    ),
    against('In the words of Ms. Stone, [[“a letter was sent in March.”]]'),
    against(
      'Ms. Stone said: [[“He said that the lamp had failed twice, and that he had mended it himself.”]]',
    ),
  ],
  clean: [
    against('“The harbour wall was built in 1911, and it was built well,” Ms. Stone said.'),
    against(
      'Ms. Stone said: “Nobody on my staff thinks that the pumps are safe to run in winter.”',
    ),
    against(
      'Ms. Stone said: “If the council pays for the repairs this autumn, the wall will hold for another fifty years.”',
    ),
    against('“I believe that a letter was sent in March,” Ms. Stone said.'),
    against('Mr. Hale asked: “Did anybody warn the ferry company before the storm?”'),
    against('“We do not have the money for a second crane,” Ms. Stone said.'),
    against('Mr. Hale said: “The lighthouse keeper rang me on the Tuesday.”'),
    against('Ms. Stone said: “The breakwater keeps four hundred boats dry.”'),
    against('Mr. Hale said: “My grandmother rowed to Bergen in a bathtub.”', { name: 'not found' }),
    against(
      'Ms. Stone said: “Some people say that the breakwater should be given up. I think they are wrong.”',
    ),
    { text: 'Ada Stone said “the pumps are safe to run in winter.”', name: 'no originals' },
    against('Ms. Stone said that the pumps are safe.', { name: 'no quotation' }),
    against('“It was not a joke,” Mr. Hale said.'),
  ],
});
