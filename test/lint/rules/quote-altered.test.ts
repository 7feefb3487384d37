import { quoteAltered } from '../../../src/lint/rules/quote-altered.ts';
import { type FlaggedPassage, type Passage, testRule } from '../rule-tester.ts';
import { HEARING } from './hearing.ts';

const against = (text: string, name?: string): Passage => ({
  text,
  original: HEARING,
  ...(name !== undefined && { name }),
});
const flag = (text: string, message?: RegExp): FlaggedPassage => ({
  ...against(text),
  ...(message !== undefined && { message }),
});

testRule(quoteAltered, {
  flagged: [
    flag(
      'Ada Stone said [[“the harbour wall was built in 1921, and it was built well.”]]',
      /original\.txt:1\) has “1911” for “1921”/,
    ),
    flag(
      '[[“We do not have the money for a new crane,”]] Ms. Stone said.',
      /has “second” for “new”|has “a second” for “a new”/,
    ),
    flag('“The breakwater is old.” Stone added: [[“The breakwater keeps forty boats dry.”]]'),
    flag('[[“The lighthouse keeper rang me on the Thursday,”]] Mr. Hale told the hearing.'),
    flag('Stone said: [[“I told the mayor that the gauges were wrong, and he wrote it down.”]]'),
    flag('[[“He said that the lamp had failed three times,”]] Hale said.'),
    flag('Hale asked: [[“Did anybody warn the fishing fleet before the storm?”]]'),
    flag(
      'Stone thinks [[“the breakwater keeps all four hundred boats dry.”]]',
      /does not have “all”/,
    ),
    flag(
      'Stone said: [[“The harbour wall was built in 1911. The breakwater keeps four hundred boats dry.”]]',
      /pieces that do not stand together/,
    ),
    flag('Hale said the keeper [[“had mended it himself with a fork.”]]'),
    flag(
      'The letter is a mystery. [[“I believe that a parcel was sent in March, but I have not seen it,”]] Stone said.',
    ),
    flag(
      'Stone was blunt: [[“Nobody on my staff thinks that the lifts are safe to run in winter.”]]',
      /has “pumps” for “lifts”/,
    ),
  ],
  clean: [
    against('“The harbour wall was built in 1911, and it was built well,” Ada Stone said.'),
    against('Stone said: “We do not have the money for a second crane.”'),
    against('Stone said “THE BREAKWATER keeps four hundred boats dry”.', 'case does not matter'),
    against('Hale said: “The lighthouse keeper rang me … He said that the lamp had failed twice.”'),
    against('Hale said: “He [the keeper] said that the lamp had failed twice.”', 'in brackets'),
    against('Stone said that the wall was built in 1921.', 'no quotation'),
    against('Ada Stone spoke of “the money for a second crane”.'),
    against(
      'Hale said: “I have never been to the island of Hy-Brasil, and I never will.”',
      'not found is for another rule',
    ),
    against('“Did anybody warn the ferry company before the storm?” Hale asked.'),
    against('“I told the clerk that the gauges were wrong,” Stone said, “and he wrote it down.”'),
    against('Stone, who wrote “Letters from a Harbour”, spoke first.', 'a title'),
    { text: 'Stone said: “The harbour wall was built in 1921.”', name: 'no originals' },
    against('Hale said that it was “not a joke”.'),
  ],
});
