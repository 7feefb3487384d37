import { vagueAttribution } from '../../../src/lint/rules/vague-attribution.ts';
import { testRule } from '../rule-tester.ts';

testRule(vagueAttribution, {
  flagged: [
    '[[Some people]] say the lake is haunted.',
    '[[Experts]] believe the fish will return.',
    '[[Many]] believe that the bell was cast in Ghent.',
    '[[Observers]] say the choir has never sung so well.',
    '[[Some critics]] argue that the new bridge is ugly.',
    '[[Opponents]] warn that the dam will flood the orchard.',
    '“The honey is too sweet,” [[critics]] say.',
    'The pool is to close in May. [[Supporters]] say the money is needed for the library.',
    'According to [[experts]], the oak is 400 years old.',
    '[[Most historians]] think the wall is older than the church.',
    {
      text: '[[Analysts]] say the price of flour will rise. The mill opens at eight and closes at noon.',
      message: /who “Analysts” are/,
    },
    {
      text: '[[Critics]] say the tower leans. The tower was built in 1902. It has four clocks. It has a bell. It has a stair. The mayor, Ada Stone, said tickets cost four euros.',
      name: 'a name comes, but far away and for something else',
    },
  ],
  clean: [
    'Experts believe the fish will return. “The water is clean again,” said Jana Prins, a biologist.',
    {
      text: 'Critics say the tower leans. It was built in 1902. It has four clocks. It has a bell. It has a stair. Tickets cost four euros. Jana Prins, a critic of the tower, said it should come down.',
      name: 'made specific much later',
    },
    'Experts at the water board believe the fish will return.',
    'Experts from three universities believe the fish will return.',
    { text: '“Some people say the lake is haunted,” Jana Prins said.', name: 'inside a quotation' },
    'Jana Prins said that critics say the bridge is ugly.',
    'Some people like the new bridge.',
    'Residents of Mill Lane say the lamps are too bright.',
    'Forty of the sixty farmers asked said they would sell.',
    'The critics were given seats near the stage.',
    'Historians including Marga Hoek think the wall is older than the church.',
    'One critic, Pim Ruiter, said the bridge was ugly.',
    'The water board says the fish will return.',
    'The members agree that the roof leaks, but many think it can wait.',
    'One pupil said the soup was cold. Others said it was too hot.',
    'Many would say the lake is haunted.',
    'If people say the lake is haunted, let them swim elsewhere.',
    'People think differently in the summer.',
    'December is the month in which people look to buy skates.',
    {
      text: 'Some say “the lake is too cold for anything but herring, and too deep for nets.”\n\nJana Prins, Harbour Courier',
      name: 'credited on the next line',
    },
  ],
});
