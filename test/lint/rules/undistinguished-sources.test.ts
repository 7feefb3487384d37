import { undistinguishedSources } from '../../../src/lint/rules/undistinguished-sources.ts';
import { testRule } from '../rule-tester.ts';

testRule(undistinguishedSources, {
  flagged: [
    {
      text: '[[Sources]] said the museum had found a buyer for the barge.',
      message: /how many speak as “Sources”/,
    },
    'The ferry will be sold before the winter, according to [[people familiar with the matter]].',
    '[[Senior officials]] said the dam would be drained in August. The officials said the gates had rusted.',
    '[[Several sources close to the orchestra]] said the conductor would leave.',
    '[[Insiders]] say the chef has bought the house next door.',
    'The market will move in May, [[several officials]] said.',
    '[[Officials]], who asked not to be named, said the market will move in May.',
    '“Nobody wanted the bell,” [[police sources]] said.',
    '[[Multiple people briefed on the sale]] said the price had been halved.',
    '[[Top aides]] said the bridge had been closed too early. The mayor, Ada Stone, agreed with them.',
    '[[Sources at the brewery]] said the vats would be sold. Jana Prins, who runs it, said they would not.',
    '[[Former officials]] said the files had been moved to a cellar. They said there was no list.',
    '[[Officials briefed on the inspection]] said the lift had failed twice.',
    {
      text: '[[People close to the club]], who asked not to be named for fear of losing their seats, said the trainer had asked for a year’s pay.',
      name: 'a reason for anonymity is no number',
    },
  ],
  clean: [
    'Three officials said the dam would be drained in August.',
    {
      text: 'Officials said the dam would be drained. One of the officials, who signed the order, said it would take a month.',
      name: 'told apart later',
    },
    'The boat had drifted for two hours before it was seen, officials said.',
    'Harbour officials said the crane would be mended by June.',
    'Two people familiar with the matter said the ferry would be sold.',
    {
      text: 'Several sources said the conductor would leave.',
      options: { severalIsEnough: true },
    },
    {
      text: '“Sources told me the barge was sold,” Jana Prins said.',
      name: 'somebody quoted speaks of them',
    },
    'A source said the barge was sold. Another source said it had been given away.',
    'Sources said the barge was sold. Another source said it had been given away.',
    'The officials said the bridge would open.',
    'Police said the statue had been found in a barn.',
    'Critics said the fountain was a waste of water.',
    'People familiar with the sale said the price was low. One person said it was half of what had been asked.',
    'Residents said the lamp had been out since Tuesday.',
    'The river has two sources, a geologist said.',
  ],
});
