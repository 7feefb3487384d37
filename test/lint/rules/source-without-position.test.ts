import { sourceWithoutPosition } from '../../../src/lint/rules/source-without-position.ts';
import { testRule } from '../rule-tester.ts';

testRule(sourceWithoutPosition, {
  flagged: [
    {
      text: 'The bridge was closed for a week in May. [[Jana Prins]] said the steel was sound.',
      message: /names “Jana Prins” and does not say who that is/,
    },
    '“The oven has never been cleaned,” said [[Otto Kranz]]. The bakery opens at six.',
    'The eels are back in the river. According to [[Hugo Brandt]], they came by night.',
    'The gauges had stood still since spring. “We wrote it down every morning,” [[Nora Quill]] said.',
    '[[Tom Beck]] said that the piano was out of tune. It was sold on Friday.',
    {
      text: '[[Elin Dahl]] said the lamp was lit.\n\nThe sea was calm.\n\nThe boat was found in the morning.\n\nDahl, the keeper of the lighthouse, has no radio.',
      options: { within: 1 },
      name: 'described too late for the policy',
    },
    'The mill will close. [[Maria Soto]] wrote that the wheel was rotten.',
    'The vase was cracked before it came to the house. [[Carl Benz]] says he saw it.',
    'The ball was over the line, or it was not. [[Greta Lind]] says she saw it.',
    'It rained for nine days. “The roof held,” [[Paul Whitby]] said, and the hall stayed dry.',
    'The fountain cost 90,000 euros. [[Hanna Wolff]] said it leaked.',
    'The tram did not come. [[Sam Ortega]] said that it never does. Nobody on the platform laughed.',
  ],
  clean: [
    'Jana Prins, an engineer at the dam, said the steel was sound.',
    'Mayor Ada Stone said the bridge was closed.',
    'Sen. Ada Stone (R-Ohio) said the bridge was closed.',
    {
      text: 'Lena Fischer, 34, said she could stay all day.',
      name: 'an age is enough for a passer-by',
    },
    'Otto Kranz, of Leeds, said the oven had never been cleaned.',
    {
      text: 'Two neighbours complained. “The oven has never been cleaned,” said Otto Kranz.',
      name: 'the sentence before says what they are',
    },
    'The Courier’s Nora Quill said the gauges had stood still.',
    'Barack Obama said the river was beautiful.',
    {
      text: 'Ada Stone said the bridge was closed.',
      options: { known: ['Ada Stone'] },
      name: 'somebody who needs no introduction here',
    },
    {
      text: '[…] Elin Dahl said the lamp was lit.\n\nThe sea was calm.\n\nDahl, the keeper of the lighthouse, has no radio.',
      name: 'described two paragraphs later',
    },
    'A spokeswoman said the steel was sound.',
    '“Otto Kranz said the oven was dirty,” the inspector, Ruth Adler, said.',
    'Prins said the steel was sound.',
    'Hugo Brandt, who fishes there, said the eels were back.',
    'The firm’s founder, Carl Benz, said he saw it.',
    'The gauges stood still, the fact checker Nora Quill wrote.',
    'The wheel was rotten, Maria Soto wrote in the Courier.',
    'The Harbour Bank said the bridge was sound.',
    'In his book, Victor Mann wrote that the wall was built in winter.',
  ],
});
