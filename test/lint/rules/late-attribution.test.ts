import { lateAttribution } from '../../../src/lint/rules/late-attribution.ts';
import { testRule } from '../rule-tester.ts';

testRule(lateAttribution, {
  flagged: [
    {
      text: '“We have asked the council for a new pump every spring since the flood, and every spring there is another reason. This year it was the price of copper,” said [[Nora Quill, who runs the allotments]].',
      message: /^2 sentences .* says that “Nora Quill” speaks/,
    },
    'The museum closed in March.\n\n“People still come up the steps and rattle the door. They have driven for three hours with children in the back. I go out and tell them, and some of them weep,” said [[Otto Kranz, the caretaker]].',
    '“The first thing that I noticed was the smell, which was of oranges. The second was that the safe was open and that somebody had dusted it,” [[Inspector Ruth Adler]] said.',
    '“You cannot teach eleven languages in a room that was built for a horse. We have tried. We have put the beginners in the hayloft and the others where the carriage was,” says [[Hanna Wolff, the headteacher]].',
    {
      text: '“It is a beautiful instrument. It was played at my grandmother’s wedding,” said [[Leo Marsh, an organ builder]].',
      options: { words: 10 },
      name: 'a shorter quotation, where the policy says so',
    },
    'The mayor, Ada Stone, opened the bridge on Friday.\n\n“I have crossed this river by boat for forty years, and by boat I shall cross it. A bridge brings people who do not know where they are going,” said [[Pim Ruiter, a ferryman]]. Stone laughed.',
    '“The farm has at no time sold eggs that were older than the date on the box. It has asked an independent laboratory to test every hen. The results will be published in full,” [[Dawlish Eggs]] said in a statement.',
    '“I was told that the post would come on Tuesday, then that it would come on Thursday, then that there was no post. What I was never told was why,” wrote [[Elin Dahl, a lighthouse keeper]].',
    '“Nobody paid us for the second night. Nobody paid us for the third, either, and when we asked for the money they said that the circus had been sold to a man in Ghent,” complained [[a trapeze artist who left in May]].',
    '“The wall was never meant to keep anything out. It was meant to give four hundred men something to do in a hungry winter, and it did that very well,” says [[Victor Mann, a historian]]. “Then they had to maintain it.”',
    'Not everybody is pleased.\n\n“They took out the benches because young people sat on them. Then they took out the trees because the birds sat on them. I do not know what is left to take out,” said [[Maria Soto, a florist]].',
    '“We measured every oyster in the bay, all nine thousand of them, by hand and in the rain. It took two summers and one marriage,” said [[Carl Benz, a biologist at the station]].',
  ],
  clean: [
    '“We have asked the council for a new pump every spring since the flood, and every spring there is another reason,” said Nora Quill, who runs the allotments. “This year it was the price of copper.”',
    'Nora Quill, who runs the allotments, said: “We have asked the council for a new pump every spring since the flood, and every spring there is another reason. This year it was the price of copper.”',
    {
      text: 'Otto Kranz, the caretaker, stayed on after the museum closed.\n\n“People still come up the steps and rattle the door. They have driven for three hours with children in the back. I go out and tell them,” Kranz said.',
      name: 'the paragraph before is about the speaker',
    },
    '“The door sticks,” said Otto Kranz, the caretaker.\n\n“People still come up the steps and rattle it. They have driven for three hours with children in the back. I go out and tell them,” Kranz said.',
    {
      text: 'The caretaker of the museum has seen it all.\n\n“People still come up the steps and rattle the door. They have driven for three hours with children in the back. I go out and tell them,” he said.',
      name: 'taken up by a pronoun',
    },
    {
      text: 'A farm in the valley denied it.\n\n“We have at no time sold eggs that were older than the date on the box. We have asked an independent laboratory to test every hen,” the company said.',
      name: 'taken up by what it is',
    },
    {
      text: 'A spokesman for the circus denied it.\n\n“Everybody was paid for the second night. Everybody was paid for the third, and those who were not had gone home early,” said the spokesman, Leo Marsh.',
      name: 'announced by a description in the sentence before',
    },
    '“It rained. We went home,” said Pim Ruiter, a ferryman.',
    '“You cannot teach eleven languages in a room that was built for a horse, and certainly not with the horse still in it, as the inspectors found on their first visit in the autumn of last year,” says Hanna Wolff, the headteacher.',
    '“They took out the benches because young people sat on them. Then they took out the trees because the birds sat on them. I do not know what is left to take out.” — Maria Soto, florist',
    {
      text: '“We measured every oyster in the bay, all nine thousand of them, by hand. It took two summers and one marriage,” said Carl Benz, a biologist.',
      options: { sentences: 2 },
      name: 'two sentences, where the policy allows two',
    },
    'Carl Benz and his colleagues measured every oyster in the bay by hand. It took two summers and one marriage, he said.',
    {
      text: '“The bridge is sound,” said Ada Stone, the mayor. “I have crossed this river by boat for forty years, and by boat I shall cross it. A bridge brings people who do not know where they are going,” said Pim Ruiter, a ferryman.',
      name: 'right after another speaker’s words, which is for speaker-change-unmarked',
    },
    'The log for May is short: “The post did not come. The post did not come. The post came, and it was for somebody else, in another lighthouse, on another coast, in another year.”',
    'The caretaker’s notice says that the museum is closed. It does not say why. Visitors have driven for three hours with children in the back. Some of them weep, said Otto Kranz.',
  ],
});
