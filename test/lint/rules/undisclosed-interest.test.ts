import type { Interest } from '../../../src/lint/interest.ts';
import { undisclosedInterest } from '../../../src/lint/rules/undisclosed-interest.ts';
import { testRule } from '../rule-tester.ts';

const dam: Interest = {
  holder: 'Ada Stone',
  aliases: ['A. Stone'],
  stake: 'owns shares in the dam’s builder',
  about: ['Hollin Dam', 'Merrow Construction'],
  disclosures: [],
};
const orchard: Interest = {
  holder: 'The Valley Courier',
  aliases: [],
  stake: 'is owned by the family that sells the orchard',
  about: ['orchard'],
  disclosures: ['owns this newspaper', 'our owner'],
};
const always: Interest = {
  holder: 'Pim Ruiter',
  aliases: [],
  stake: 'is paid by the anglers’ club',
  about: [],
  disclosures: ['anglers’ club'],
};
const byline = { byline: 'Ada Stone' };

testRule(undisclosedInterest, {
  interests: [dam, orchard, always],
  flagged: [
    '[[Ada Stone]] said that the Hollin Dam would stand for a century.',
    {
      text: '“The Hollin Dam is safe,” [[Ada Stone]] said.',
      message: /^Ada Stone owns shares in the dam’s builder, and/,
    },
    'The council met on Monday. [[Ada Stone, a surveyor,]] said that Merrow Construction had built well.',
    {
      text: 'The [[Hollin Dam]] is the pride of the valley. It will stand for a century.',
      article: byline,
      message: /^The writer, Ada Stone, owns shares/,
    },
    {
      text: 'The [[Hollin Dam]] is the pride of the valley.',
      article: { byline: 'By A. Stone and Jana Prins' },
      name: 'one of two writers, by another name',
    },
    {
      text: 'The [[orchard]] on the hill is for sale. The price is 2 million euros.',
      article: { publisher: 'Valley Courier' },
      message: /^The publisher, The Valley Courier, is owned/,
    },
    '[[Pim Ruiter]] said that the pike should be protected.',
    {
      text: '[[The pike should be protected.]] It was here before us.',
      article: { byline: 'Pim Ruiter' },
      name: 'a stake in whatever the text is about',
    },
    'The Hollin Dam leaks. [[Ada Stone]] said that shares in its builder were a fine thing.',
    '[[Ada Stone]] said the Hollin Dam was safe. Jana Prins owns a boat.',
    {
      text: 'The [[Hollin Dam]] is the pride of the valley.\n\nAda Stone is a surveyor and lives in Ghent.',
      article: byline,
      name: 'a note on the author that leaves it out',
      format: 'text',
    },
    {
      text: '[[Ada Stone]] said the Hollin Dam was safe. The Hollin Dam opened in May.',
      options: { mentions: 2 },
    },
  ],
  clean: [
    'Ada Stone said that the ferry was late.',
    'Jana Prins said that the Hollin Dam would stand for a century.',
    'Ada Stone, who owns shares in Merrow Construction, said that the Hollin Dam was safe.',
    'Ada Stone said that the Hollin Dam was safe. Stone owns shares in its builder.',
    'Pim Ruiter of the anglers’ club said that the pike should be protected.',
    {
      text: 'The Hollin Dam is the pride of the valley. I own shares in its builder.',
      article: byline,
      name: 'disclosed in the first person',
    },
    {
      text: 'The orchard is for sale. The family that sells it owns this newspaper.',
      article: { publisher: 'The Valley Courier' },
    },
    { text: 'The ferry is late again.', article: { publisher: 'The Valley Courier' } },
    { text: 'The orchard is for sale.', article: { publisher: 'The Harbour Post' } },
    {
      text: 'The Hollin Dam is the pride of the valley.\n\nAda Stone is a surveyor who owns shares in Merrow Construction.',
      article: byline,
      format: 'text',
      name: 'the note says so',
    },
    { text: 'Ada Stone said the Hollin Dam was safe.', options: { mentions: 2 } },
    {
      text: 'Ada Stone said the Hollin Dam was safe.',
      interests: [],
      name: 'a policy without interests',
    },
    'The statue of Ada Stone stands below the Hollin Dam.',
  ],
});
