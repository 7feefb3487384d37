import { bareSource } from '../../../src/lint/rules/bare-source.ts';
import { testRule } from '../rule-tester.ts';

testRule(bareSource, {
  flagged: [
    '[[Two sources]] said the ferry had been sold.',
    'The theatre will lose its director by spring, [[sources]] told this newspaper.',
    'According to [[one source]], the orchard was never sprayed.',
    '“The pumps were off all night,” said [[a well-placed source]].',
    '[[Sources]] say the museum has found a buyer for the barge.',
    '[[Insiders]] say the choir will split before Christmas.',
    'The bells will be recast in May. [[A reliable source]] said the foundry had already been paid.',
    '[[An insider]] warned that the kilns would not last the winter.',
    {
      text: 'Marga Hoek, who runs the mill, denied that it was for sale. [[Another source]] said an offer had been made.',
      name: 'beside a named source',
    },
    '[[Several sources]] confirmed that the pier would stay shut until June.',
    {
      text: '[[An anonymous source]] claimed the honey had been mixed with syrup.',
      name: 'unnamed is no description',
    },
    { text: '“Nobody checked the scales,” [[a source]] said. “Not once.”', message: /“a source”/ },
  ],
  clean: [
    'A source at the harbour office said the crane was unsafe. The source said nobody had looked at it since June.',
    'A source close to the team said the coach would stay.',
    'Sources familiar with the sale said the price was below what the barge had cost.',
    'A source who has seen the ledger said two pages were missing.',
    {
      text: '“A source said the dam was leaking, and I believed it,” Jana Prins said.',
      name: 'inside a quotation',
    },
    'A nurse at the clinic said the lift had been out of order for a week.',
    'Two people who work at the mill said it was for sale.',
    { text: 'The spring is the source of the river, the geologist said.', name: 'another meaning' },
    'The source code was published on Friday, the developers said.',
    {
      text: 'A council source said the lamps would be back by Monday.',
      name: 'a word before the head says where',
    },
    'The dam has cost nine million. Source: the water board.',
    'The picture shows the dam as provided by source, it reads.',
    'Police sources said the statue had been found in a barn.',
    'Sources inside the orchestra say the conductor has resigned.',
    'A source, who works in the kitchens, said the freezer had failed in July.',
    'Ada Stone, a baker, said she would not sell.',
  ],
});
