import { loadedCue } from '../../../src/lint/rules/loaded-cue.ts';
import { testRule } from '../rule-tester.ts';

testRule(loadedCue, {
  flagged: [
    'The mayor [[admitted]] that the fountain leaked.',
    'The clerk [[revealed]] that the budget had been spent.',
    'Pim Ruiter [[conceded]] that his boat was slow.',
    '“I never liked the otters,” the director [[confessed]].',
    'Jana Prins [[pointed out]] that the boat had sunk.',
    'The inspector [[reveals]] that the dam was never inspected.',
    '“We won by forty lengths,” the coxswain [[gloated]].',
    'The museum [[admits]] that two of its vases are copies.',
    '“The oven is always too hot,” the baker [[whined]].',
    'The brewery [[conceded]] that the vats had not been cleaned since May.',
    { text: 'Bob Hale [[divulged]] that the choir had sold its piano.', message: /takes no side/ },
    'In an interview, Marga Hoek [[admitted]] she had never seen the mill.',
  ],
  clean: [
    'The mayor said that the fountain leaked.',
    'The clerk told the council that the budget had been spent.',
    'Pim Ruiter was admitted to hospital on Friday.',
    { text: '“He admitted that the fountain leaked,” Jana Prins said.', name: 'the word is hers' },
    'In court, the clerk admitted stealing the stamps.',
    'The clerk admitted a charge of theft, the court heard.',
    'The low tide revealed a wreck.',
    'The brewery confirmed that the vats had been cleaned.',
    'Children are admitted free, the museum says.',
    'The director noted that otters sleep by day.',
    'I admit that I have never liked otters.',
    'The bride pointed to the tower.',
    'The team conceded two goals in May.',
    'The report reveals that the dam was never inspected.',
    'The letters reveal that the two captains had met in Bergen.',
  ],
});
