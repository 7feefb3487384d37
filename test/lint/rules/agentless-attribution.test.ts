import { agentlessAttribution } from '../../../src/lint/rules/agentless-attribution.ts';
import { testRule } from '../rule-tester.ts';

testRule(agentlessAttribution, {
  flagged: [
    'It [[is believed]] that the statue was stolen in March.',
    'The tower [[is said]] to be sinking.',
    'It [[was widely reported]] that the baker had left.',
    'The tower [[is thought]] to have been built in 1340.',
    'The choir has [[reportedly]] sold its piano.',
    'The vase was [[supposedly]] found in a well.',
    'The ferry [[is understood]] to be worth less than its engines.',
    'The otters were [[allegedly]] fed on bread.',
    'The conductor [[is said]] to be leaving in the spring.',
    'The bells [[are said]] to have been cast from cannon.',
    {
      text: 'The market hall was shut on Monday. It [[is thought]] that the roof had shifted.',
      message: /does not say who/,
    },
    'The auction was [[reportedly]] closed at noon.',
  ],
  clean: [
    'It is believed by historians that the tower was built in 1340.',
    'The statue was stolen in March, the curator said.',
    'According to the harbour office, the ferry is thought to be worth less than its engines.',
    { text: '“It is believed that the tower leans,” Jana Prins said.', name: 'inside a quotation' },
    'Jana Prins said it is believed that the tower leans.',
    'The mill was sold to a brewer.',
    'The results were reported on Friday.',
    'The word was said twice.',
    'The boat is expected at noon.',
    'It is hard to believe that the tower still stands.',
    'The Courier reported that the baker had left.',
    'The clerk is a believer in paper.',
    'He was told that the pool was shut.',
    'It was a thought that came too late.',
    'According to the Harbour Courier, the mill is lost. It was reportedly sold to a brewer.',
    'The clerk was arrested for allegedly selling the stamps.',
    'The keeper was charged with allegedly leaving the gate open.',
    'The tower is wrongly said to lean.',
  ],
});
