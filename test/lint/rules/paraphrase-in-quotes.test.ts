import { paraphraseInQuotes } from '../../../src/lint/rules/paraphrase-in-quotes.ts';
import { testRule } from '../rule-tester.ts';

testRule(paraphraseInQuotes, {
  flagged: [
    {
      text: 'The town council has merely said [[“Wait for the next budget”]] and closed the pool.',
      name: 'a body without a speaker',
      message: /given to “The town council”: the text does not say who said or wrote them/,
    },
    'The council has always said [[“We will mend it when there is money.”]]',
    {
      text: 'Critics say [[“nobody will ever read a book of that size.”]] They may be right.',
      name: 'a thought put into the mouths of critics',
    },
    'Gardeners love to say, [[“A weed is a plant in the wrong place.”]] Few of them weed less for it.',
    'Many people tell us: [[“The old bridge was good enough for my father.”]]',
    'The ministry keeps saying, [[“Trust the gauges, they are new.”]] The gauges are from 1974.',
    'Conservatives insist that [[“a museum is no place for toys”]] and liberals bring their children.',
    'The company has simply told us, [[“Drink the water, it is fine.”]]',
    {
      text: 'Purists think that [[“an organ without pipes is a radio.”]]',
      name: 'a belief in quotation marks',
    },
    {
      text: 'Sceptics say [[“it never works.”]]',
      options: { leastWords: 3 },
      name: 'a shorter sentence, where the policy says so',
    },
    'Londoners often say, [[“Nobody gives way on a bridge.”]]',
    'Farmers on the other bank say [[“the river takes what it is owed.”]] It took two barns.',
  ],
  clean: [
    {
      text: 'In a letter to passengers, the railway has merely said, “Wait for the next train.”',
      name: 'a document',
    },
    {
      text: 'The railway has put up a notice at the station. It has merely said, “Wait for the next train.”',
      name: 'a document in the sentence before',
    },
    'On Monday the council said, “We will mend it when there is money.”',
    {
      text: 'The council has always said “We will mend it when there is money.” It said in a statement on Friday that there was none.',
      name: 'a body that the text quotes from a statement elsewhere',
    },
    'Ada Stone, the mayor, has always said, “We will mend it when there is money.”',
    'The council has always said, as Ada Stone put it, “We will mend it when there is money.”',
    'Critics say that nobody will ever read a book of that size.',
    'Critics call the book “too long”.',
    '“Bread and roses,” the crowd chanted. “We want bread and roses now.”',
    {
      text: 'The brewery said, “The vats are clean.”',
      name: 'said on one occasion, though the text does not say which',
    },
    'Officials say “the gauges were never right.”',
    'The Courier has often said, “The bridge must go.”',
    'The court has held, “A promise to mend is no promise to pay.”',
    'Residents say “it floods every spring.”',
    {
      text: '“Critics say, ‘Nobody will ever read it,’ and they are right,” Jana Prins said.',
      name: 'somebody quoted puts it into their mouths',
    },
    'The museum has called it “a gift of rare beauty”.',
  ],
});
