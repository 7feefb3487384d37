import { truncatedQuote } from '../../../src/lint/rules/truncated-quote.ts';
import { testRule } from '../rule-tester.ts';

testRule(truncatedQuote, {
  flagged: [
    '“We lost the boat [[...]] and the nets,” said Pim Ruiter, the skipper.',
    '“The bridge is safe[[…]]” the engineer said.',
    'Ada Stone called the flour “the best in the valley [[…]] by far.”',
    'The mayor said the fountain was “[[...]] a waste of water.”',
    'According to the report, the dam was “sound [[…]] for its age.”',
    '“I never saw the letter [[…]] and nobody told me of it,” Jana Prins said.',
    {
      text: '“First [[…]] then … and at last the roof,” Pim Ruiter said.',
      name: 'two gaps in one quotation are told once',
    },
    'He claimed that the cheese was “aged [[...]] in oak.”',
    'The curator wrote: “The vase [[…]] was broken before it came to us.”',
    '“It rained[[...]]” Marga Hoek said. “It never stopped.”',
    'In her letter the headteacher said pupils had been “rude [[…]] and late.”',
    '“The oven is hot,” the baker said. “It has been [[…]] all week.”',
    'Pim Ruiter told the inquiry that “the lamp [[. . .]] went out at ten.”',
    {
      text: 'He said the crew had been “[[…]] ready to sail [...] by dawn,” and that the harbour master knew.',
      name: 'cut at its beginning and in its middle',
      message: /Words are left out/,
    },
  ],
  clean: [
    'Pim Ruiter said he had lost the boat … and the nets.',
    '“We lost the boat and the nets,” said Pim Ruiter, the skipper.',
    'The ferry left at noon. And then … nothing.',
    'The shop with the sign “sugar … or salt” is shut.',
    '“We lost [all] the nets,” said Pim Ruiter.',
    'The mayor said the fountain was “a waste of water.”',
    '“It rained – it never stopped,” Marga Hoek said.',
    'Ada Stone said the flour was “the best.” … Then she left.',
    '“The vase was broken. It was old. It was ours,” the curator wrote.',
    'She waited … and waited. “The boat is late,” she said.',
    'The bill came to 3.50 and “no more”, the waiter said.',
    'According to the report, the dam was sound … for its age.',
  ],
});
