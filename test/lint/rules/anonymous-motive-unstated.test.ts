import { anonymousMotiveUnstated } from '../../../src/lint/rules/anonymous-motive-unstated.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousMotiveUnstated, {
  flagged: [
    {
      text: '[[A former clerk]] said the treasurer had stolen 4,000 euros from the choir.',
      message: /“A former clerk” makes a charge/,
    },
    {
      text: 'Ada Stone has led the orchestra since 2012. [[A person familiar with the rehearsals]] said that Ada Stone was a tyrant.',
      message: /speaks ill of somebody/,
    },
    '[[A person familiar with the museum]] called Bob Hale “a disgrace.”',
    {
      text: '[[A source]] said the ferry would be sold. The source said the price was low. The source said the buyer was a bank.',
      message: /makes 3 statements/,
    },
    '[[Two former employees of the brewery]] accused the owner of falsifying the labels.',
    'According to [[one former organiser of the flower show]], the winner had cheated.',
    '[[A person with knowledge of the accounts]] said that the director had pocketed the takings.',
    {
      text: '[[A person familiar with the ferry]] said seats were sold twice. The person said it had gone on for years.',
      options: { leastStatements: 2 },
    },
    '[[Two people familiar with the matter]] said that the keeper had forged the label.',
    '[[A former official at the waterworks]] said Jana Prins was incompetent.',
    {
      text: '[[A former cook at the school]], who asked not to be named for fear of losing her pension, said the manager had bullied the kitchen.',
      name: 'a reason for anonymity is no motive',
    },
    '[[One person familiar with the auction]] alleged that two bidders had agreed on the price.',
  ],
  clean: [
    'A former clerk, who was dismissed by the treasurer in May, said he had stolen 4,000 euros from the choir.',
    'A manager at the brewery said the owner had falsified the labels.',
    {
      text: 'A person familiar with the sale said the price was half of what had been asked.',
      name: 'one statement that charges nobody',
    },
    'A person close to the museum, who opposed the purchase, called Bob Hale “a disgrace.”',
    'A former official at the waterworks said the gauges were a joke.',
    'A former employee of the zoo said the otters had been moved at night.',
    {
      text: 'A former clerk said the treasurer had stolen 4,000 euros. The clerk is suing the choir.',
      name: 'the side comes later',
    },
    {
      text: '“A former clerk told me the treasurer stole it,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'A former employee told the Courier that the owner had falsified the labels.',
    'Pim Ruiter, a former clerk, said the treasurer had stolen 4,000 euros.',
    'A rival of the chef said the soup came from a tin, and that the chef had cheated in the guide.',
    'A person close to the mayor said the council had bribed the paper.',
    'Sources said the keeper had forged the label, and that everybody knew.',
    'An ally of the mayor said the council had bribed the paper.',
    'A former spokeswoman for the bank said it had defrauded its clients.',
    'A person representing the buyers said the seller had forged the deed.',
  ],
});
