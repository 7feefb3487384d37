import { unattributedClaim } from '../../../src/lint/rules/unattributed-claim.ts';
import { testRule } from '../rule-tester.ts';

testRule(unattributedClaim, {
  flagged: [
    'The ferry is late again. [[Two-thirds of]] all crossings leave behind time.',
    'The town has changed. [[40 percent of]] its shops stand empty.',
    'The orchard has suffered. The harvest has fallen by [[30 percent]] since the frost.',
    'The pool is old. [[One in five]] lockers has no key.',
    'The valley is lively again. It drew [[2 million visitors]] last summer.',
    'The brewery is proud of its cellar. It has the [[deepest well in the country]].',
    'The winter was hard. The river froze in the [[longest frost on record]].',
    'The bakers’ guild [[sued]] the mill over its prices.',
    'The museum guards [[filed a lawsuit]] against the city over their boots.',
    'Gardeners need not worry. It [[is illegal]] to fell a tree in spring.',
    'Boat owners may relax. Federal [[law forbids]] the search of a hull at night.',
    'Volunteers [[are protected from claims by a legal doctrine]] as old as the harbour.',
    'The ferrymen stay away. Those who moor at the wall [[are subject to arrest]].',
    {
      text: 'The bridge is busier. Traffic has [[doubled]] since the mill reopened.',
      message: /does not say where this figure is from/,
    },
    {
      text: 'The town has changed. 40 percent of its shops stand empty. It [[is illegal]] to let them rot.',
      name: 'figures are left to the desk',
      options: { figures: false },
    },
  ],
  clean: [
    'Two-thirds of all crossings leave behind time, the harbour office said.',
    {
      text: 'A survey of shops came out on Monday. 40 percent of them stand empty.',
      name: 'the survey is beside it',
    },
    '“Two-thirds of the crossings are late,” Ada Stone said.',
    'According to the guild, 40 percent of the shops stand empty.',
    'The plan would save two-thirds of the trees.',
    'The mill sold 300 loaves on Saturday.',
    'The match ended 3-1 in the rain.',
    'It has one of the deepest wells in the country.',
    'The bakers’ guild sued the mill in May 2019.',
    'The bakers’ guild sued the mill. A court in Ghent heard the case for two days.',
    'The guards were afraid of being sued.',
    'Section 12 of the Harbour Act says it is illegal to moor at the wall.',
    { text: 'The new law forbids the search of a hull.', name: 'the law that the text is about' },
    'It is the oldest trick in the book.',
    'The country of 23 million people has one ferry.',
    {
      text: 'The town has changed. [40 percent of its shops stand empty](https://example.org/shops).',
      format: 'markdown',
      name: 'a link',
    },
    'Is it illegal to fell a tree in spring?',
    { text: 'It is illegal to fell a tree in spring.', options: { law: false } },
  ],
});
