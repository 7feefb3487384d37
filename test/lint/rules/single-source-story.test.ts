import { singleSourceStory } from '../../../src/lint/rules/single-source-story.ts';
import { testRule } from '../rule-tester.ts';

testRule(singleSourceStory, {
  flagged: [
    {
      text: '[[Hanna Wolff, the headteacher,]] said the school had lost two classrooms to damp. “The walls are wet to the second floor,” she said. She said the town had known since 2019.',
      message: /^All 3 statements that the text attributes are “Hanna Wolff”’s/,
    },
    {
      text: '[[A nurse at the clinic]] said the lift had failed twice. “It fell two floors,” the nurse said. The nurse said nobody had been told.',
      name: 'a source without a name',
    },
    '“We shall open in spring,” said [[Otto Kranz, who bought the cinema]]. Kranz said the seats were from 1931. “They are better than new ones,” he said.',
    '[[The fire brigade]] said the barn had burnt to the ground. It said nobody was hurt. The brigade said a heater was the cause.',
    'The bees of the valley are back. [[Elin Dahl, a beekeeper,]] said she had counted forty swarms. “They came over the pass in April,” she said. Dahl said the winter had been mild.',
    {
      text: '[[Carl Benz]] said the well was dry. “We carry water,” he said.',
      options: { leastStatements: 2 },
      name: 'fewer statements, where the policy says so',
    },
    '[[Rufus Oakes, a tenor,]] said the choir had no hall. “We sing in a garage,” Oakes said. He added that the garage was for sale.',
    '“The river rose in an hour,” [[Maria Soto]] said. “I took the cat and the piano stool.” Soto said the piano was lost. She said she would not move.',
    {
      text: '[[Nora Quill, who runs the allotments,]] said the pump was broken. “It was second-hand,” she said. Quill said people wanted a new one. Everybody hopes for rain.',
      name: 'what people want is no second source',
    },
    '[[The company]] said its eggs were fresh. It said every farm was tested. “No box is older than six days,” the company said in a statement.',
    'The new tram will run in May, [[Sam Ortega, the operator’s director,]] said. “The rails are down,” he said. He said tickets would cost two euros.',
    '[[Greta Lind]] told the Courier that she had found the ring in a carp. “I nearly swallowed it,” she said. Lind said she would wear it.',
  ],
  clean: [
    'Hanna Wolff, the headteacher, said the school had lost two classrooms. “The walls are wet,” she said. She said the town had known. The town council said it had learnt of it in May.',
    {
      text: 'Hanna Wolff, the headteacher, said the school had lost two classrooms. “The walls are wet,” she said. She said the town had known. The surveyor’s report shows that the damp is old.',
      name: 'a document is a second source',
    },
    'Hanna Wolff, the headteacher, said the school had lost two classrooms.',
    'Hanna Wolff, the headteacher, said the school had lost two classrooms. “The walls are wet,” she said.',
    {
      text: 'The barn burnt to the ground in the night. The roof had been mended in spring, and the hay was stacked to the rafters. The farm has stood there since 1740. It has burnt twice before, once in a war and once at a wedding. The family sold its last cow in 2003 and has kept geese and two mules since. The yard is open to walkers, and there is a tap by the gate. In summer a van sells ices there, and in winter the van sells soup. The lane is narrow and ends at the mill. Nobody lives at the mill. Its wheel was taken to a museum in the capital, where it turns by electricity. Jana Prins said the wind was strong. “It was loud,” she said. Prins said the geese were safe.',
      name: 'most of the text is the writer’s own',
    },
    {
      text: 'Q: Why do you sing?\n\nA: Because the dog likes it.\n\nQ: And the neighbours?\n\nA: They have moved.',
      name: 'an interview in question and answer',
    },
    'Rufus Oakes, a tenor, said the choir had no hall. “We sing in a garage,” Oakes said. Jana Prins, its secretary, said that the hall was being painted.',
    'Ada Stone said the fountain was ugly. Tom Beck said it was cheap. Nora Quill said it was wet.',
    'Otto Kranz said the seats were from 1931. “They are better,” he said. Kranz said so in March. According to the Courier, they are from 1952.',
    'The company said its eggs were fresh. It said every farm was tested. “No box is old,” the company said. Customers said otherwise: “Mine was green,” said Leo Marsh.',
    'The well is dry, and the rain comes late. The fields are brown. A goat stands on the roof of the school.',
    'The fire brigade said the barn had burnt down. It said nobody was hurt. Police said they were looking for a heater.',
  ],
});
