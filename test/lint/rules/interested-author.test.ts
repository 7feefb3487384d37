import type { Interest } from '../../../src/lint/interest.ts';
import { interestedAuthor } from '../../../src/lint/rules/interested-author.ts';
import { testRule } from '../rule-tester.ts';

const byline = { byline: 'Ada Stone' };
const dam: Interest = {
  holder: 'Ada Stone',
  aliases: [],
  stake: 'owns shares in the dam’s builder',
  about: ['Hollin Dam'],
  disclosures: ['owns shares'],
};

/** An article about a trust, and a note under it. */
const under = (note: string) =>
  `The lock must close. The Harbour Trust knows the water best. It has measured the tide for a century.\n\nThe council should listen to it.\n\n${note}`;

testRule(interestedAuthor, {
  flagged: [
    { text: under('Ada Stone is a director of the [[Harbour Trust]].'), article: byline },
    { text: under('Ada Stone works for the [[Harbour Trust]] in Ghent.'), article: byline },
    { text: under('Ada Stone is a senior fellow at the [[Harbour Trust]].'), article: byline },
    {
      text: under('Ada Stone served as chief engineer at the [[Harbour Trust]] until 2019.'),
      article: byline,
    },
    { text: under('The author is a lawyer for the [[Harbour Trust]].') },
    {
      text: under(
        'Ada Stone joined the [[Trust for Open Water]] in 2016. She also writes for the Trust for Open Water’s website.',
      ),
      article: byline,
      message: /publishes what the writer writes/,
    },
    {
      text: under('Ada Stone directs research at the [[Trust for Open Water]].'),
      article: { ...byline, publisher: 'Trust for Open Water' },
      message: /which publishes the article/,
    },
    {
      text: 'The HT knows the water best. The Harbour Trust (HT) has measured the tide for a century.\n\nThe council should listen.\n\nAda Stone is an adviser to the [[Harbour Trust]].',
      article: byline,
      name: 'a short form',
      options: { mentions: 3 },
    },
    {
      text: 'The lock must close. The Harbour & River Board knows the water best.\n\nThe council should listen.\n\nAda Stone is a consultant to the [[Harbour and River Board]].',
      article: byline,
    },
    {
      text: 'The Hollin Dam is safe.\n\nIt will stand for a century.\n\n[[Ada Stone owns shares in the builder of the dam.]]',
      article: byline,
      interests: [dam],
      message: /as the text says here/,
    },
    {
      text: under('Ada Stone is a surveyor. She chairs the [[Harbour Trust]].'),
      article: byline,
      format: 'text',
    },
    {
      text: under(
        'Ada Stone: Ada M. Stone joined the [[Harbour Trust]] in 2016 and manages its library.',
      ),
      format: 'text',
      name: 'a note that is labelled with the name',
    },
  ],
  clean: [
    { text: under('Ada Stone is a reporter for the Harbour Trust.'), article: byline },
    {
      text: under('Ada Stone is a columnist for the Valley Courier.'),
      article: { ...byline, publisher: 'Valley Courier' },
    },
    { text: under('Ada Stone works for the Anglers’ Union.'), article: byline },
    { text: under('Ada Stone has a degree from the Harbour Trust.'), article: byline },
    { text: under('Ada Stone lives near the Harbour Trust.'), article: byline },
    { text: under('Follow Ada Stone on Twitter.'), article: byline },
    { text: under('Ada Stone is the author of “The Harbour Trust.”'), article: byline },
    {
      text: 'Ada Stone, a director of the Harbour Trust, said that the lock must close. The Harbour Trust agrees.',
    },
    {
      text: under('Pim Ruiter is a director of the Harbour Trust.'),
      article: byline,
      name: 'not the writer',
    },
    {
      text: under('Ada Stone is a director of the Harbour Trust.'),
      article: byline,
      options: { mentions: 2 },
    },
    {
      text: 'The Hollin Dam is safe. It will stand for a century.',
      article: byline,
      interests: [dam],
      name: 'a stake that is not disclosed is for another rule',
    },
    { text: under('Ada Stone is a surveyor and lives in Ghent.'), article: byline },
    { text: under('Additional reporting by Jana Prins.'), article: byline },
  ],
});
