import { anonymousWithoutBasis } from '../../../src/lint/rules/anonymous-without-basis.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousWithoutBasis, {
  flagged: [
    {
      text: '[[A person close to the family]] said the farm would not be sold.',
      message: /“close to” does not say how/,
    },
    '[[Two people familiar with the negotiations]] said the orchestra would keep its hall.',
    'The brewery will change hands in June, according to [[a source with knowledge of the contract]].',
    {
      text: '[[A friend]] said the painter had left the town in March.',
      message: /how “A friend” knows this/,
    },
    '“The vase was cracked before it was packed,” [[an associate of the dealer]] said. The dealer did not reply.',
    '[[One person familiar with her plans]] said the conductor would not renew her contract. The person said that she had been offered a chair in Vienna.',
    'The mayor had not read the report, [[an ally]] said.',
    '[[Several people familiar with the matter]] said the clock had been wrong since August.',
    '[[A confidant of the chef]] said the restaurant would close after Easter.',
    {
      text: '[[A source familiar with the inquiry]] said the lamp had been out. “It was out at ten,” the source said. “I saw it myself.”',
      name: 'what the source says of themselves is not what the writer vouches for',
    },
    '[[People close to the club]] said the trainer had asked for a year’s pay.',
    {
      text: '[[A person close to the publisher]], who asked not to be named for fear of losing her advance, said the diary was a forgery.',
      name: 'a reason for the name being withheld is no basis',
    },
    '[[An acquaintance]] said the skipper had not touched drink for years.',
  ],
  clean: [
    'A person who attended the meeting said the vote had been close.',
    'A person briefed on the sale said the price was half of what had been asked.',
    'A manager at the brewery said the vats had not been cleaned.',
    'A police source said the statue had been found in a barn.',
    {
      text: 'A person familiar with the talks said the orchestra would keep its hall. The person took part in two of the meetings.',
      name: 'the basis comes later',
    },
    {
      text: 'A source said the bakery would close in March.',
      name: 'a bare source is told by another rule',
    },
    {
      text: 'A person familiar with the sale said the price was half.',
      options: { familiarIsEnough: true },
    },
    {
      text: '“A friend told me that the mill was sold,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'A person familiar with the sale told the Courier that the price was half of what had been asked.',
    'A friend who worked with the painter for ten years said he had left the town in March.',
    'Pim Ruiter, a friend of the skipper, said he had not touched drink for years.',
    'Two people with direct knowledge of the contract said the brewery would change hands.',
    'A source inside the registry said the files had been moved to a cellar.',
    'A person close to the dealer, who read the letter to a reporter, said the vase had been cracked.',
    'The family said the farm would not be sold.',
  ],
});
