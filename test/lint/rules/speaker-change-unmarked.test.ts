import { speakerChangeUnmarked } from '../../../src/lint/rules/speaker-change-unmarked.ts';
import { testRule } from '../rule-tester.ts';

testRule(speakerChangeUnmarked, {
  flagged: [
    {
      text: '“The oven is safe,” said Marga Hoek, the baker. “It caught fire twice in June,” said [[Pim Ruiter, a neighbour]].',
      message: /as if “Marga Hoek” went on, until “Pim Ruiter”/,
    },
    '“We have enough grit for the winter,” Ada Stone said. “We ran out in January,” said [[Tom Beck, who drives the lorry]].',
    {
      text: '“The choir will sing on Sunday,” said Jana Prins, its secretary.\n\n“Nobody has asked us. We have no hall and no organist, and the music is still in Leeds,” said [[Rufus Oakes, a tenor]].',
      name: 'in a paragraph of its own, with the speaker after more than a sentence',
    },
    '“I never touched the till,” the treasurer, Bob Hale, said.\n\n“He had the only key. He had it for nine years. Everybody knew,” said [[Nora Quill, the club’s secretary]].',
    '“The eels are back,” Dr. Ines Vidal said. “They are the wrong eels,” said [[Hugo Brandt, an angler]].',
    {
      text: 'Visitors were divided. “It looks like a toaster,” said Lena Fischer, 34. “I could stay all day,” said [[Otto Kranz, 71]].',
      name: 'a vox pop run together',
    },
    '“The ferry is full,” the captain, Elsa Moor, said. “There were forty empty seats,” [[Jack Tarn]] said.',
    '“It was a fair game,” said Sam Ortega, the captain of the home side.\n\n“We were robbed in front of nine hundred people. The ball was over the line,” said [[Greta Lind, the visitors’ goalkeeper]].',
    '“Nothing is wrong with the water,” said Carl Benz, who runs the works. “My children have been ill for a week,” said [[Maria Soto, a teacher]].',
    '“The roof will hold,” the architect, Ruth Adler, said. “I would not stand under it,” said [[Paul Whitby, an engineer]]. The hall opens in May.',
    '“The price is fair,” said Leo Marsh, the auctioneer.\n\n“It is twice what my father paid. I have the bill at home,” said [[Hanna Wolff, a collector]].',
    '“Our bees are healthy,” Elin Dahl said.\n\n“We lost half of ours. It was the frost, and then the mites,” said [[Victor Mann, who keeps forty hives on the other bank]].',
  ],
  clean: [
    '“The oven is safe,” said Marga Hoek, the baker. “We had it swept in June.”',
    '“The oven is safe,” said Marga Hoek, the baker. Pim Ruiter, a neighbour, said: “It caught fire twice in June.”',
    {
      text: '“The oven is safe,” said Marga Hoek, the baker.\n\n“It caught fire twice in June,” said Pim Ruiter, a neighbour.',
      name: 'a paragraph of its own, with the speaker after the first sentence',
    },
    '“The oven is safe,” said Marga Hoek, the baker.\n\n“It caught fire twice in June,” said Pim Ruiter, a neighbour. “I saw the flames. I called the brigade.”',
    {
      text: '“The choir will sing on Sunday,” said Jana Prins. Rufus Oakes, a tenor, shook his head.\n\n“Nobody has asked us. We have no hall,” said Oakes.',
      name: 'the sentence between brings in the new speaker',
    },
    '“The choir will sing on Sunday,” Jana Prins said. “Nobody has asked the organist. I shall,” she said.',
    '“The choir will sing on Sunday,” Jana Prins told Rufus Oakes.\n\n“Nobody has asked us. We have no hall,” said Oakes.',
    {
      text: '“A toaster. An ugly one.” — Lena Fischer\n\n“I could stay all day. I did.” — Otto Kranz',
      name: 'names set under quotations',
    },
    '“The ferry is full,” the captain, Elsa Moor, said. Passengers saw it otherwise.\n\n“There were forty empty seats. I counted them,” said Jack Tarn, who takes it daily.',
    'Elsa Moor called the ferry “full”. Jack Tarn, a passenger, spoke of “forty empty seats”.',
    '“The eels are back,” Ines Vidal said. They had been gone since 1974, and the river was sold twice in between. “They are the wrong eels,” said Hugo Brandt, an angler.',
    '“The roof will hold,” the report says. “It may not,” a second report says.',
    {
      text: '“The roof will hold,” Ruth Adler said. “It was built in 1904,” Adler said.',
      name: 'the same speaker, named again',
    },
    {
      text: '“Who let the goat in?” asked Greta Lind. “It let itself in. It always has,” replied Tom Beck.',
      name: 'a dialogue',
    },
    '“The price is fair,” said Leo Marsh, the auctioneer.\n\n“It is not. Not at all,” said Hanna Wolff, a collector.',
    '“We were robbed. The ball was over the line,” said Greta Lind, the goalkeeper.',
  ],
});
