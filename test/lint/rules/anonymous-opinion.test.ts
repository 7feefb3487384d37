import { anonymousOpinion } from '../../../src/lint/rules/anonymous-opinion.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousOpinion, {
  flagged: [
    {
      text: 'The timetable was “[[ridiculous]],” an official at the harbour office said.',
      message: /gives the opinion of “an official at the harbour office”/,
    },
    'A manager at the ferry company called the plan “[[a joke]].”',
    '“[[I think]] the bank will sell the mill before Easter,” an executive at the bank said.',
    'An aide to the bishop said that the new hymn was [[awful]].',
    'One member of the committee said the show had been [[brilliant]].',
    '“It was [[the worst meeting]] I have ever sat through,” said a member of the board.',
    {
      text: 'A trustee of the museum described the purchase as [[a disgrace]].',
      name: 'what something is called',
    },
    '“[[I don’t believe]] the conductor wants to stay,” a person close to the orchestra said.',
    'According to two officials at the ministry, the letter was [[absurd]].',
    {
      text: 'A former aide said that Ada Stone was [[a bully]].',
      options: { attacks: true },
      name: 'an attack is an opinion too, where the policy wants it reported here',
    },
    'A source at the brewery said the new label was “[[a masterstroke]].”',
    '“[[Total shambles]],” said one official at the town hall.',
    {
      text: 'An official, who asked not to be named for fear of losing his post, said the design was [[pathetic]].',
    },
  ],
  clean: [
    '“The plan costs twice what we were told,” said a manager at the ferry company.',
    {
      text: 'A former aide said that Ada Stone was a bully.',
      name: 'an attack is reported by another rule',
    },
    {
      text: '“The plan is a disaster,” said Pim Ruiter, who runs the ferry.',
      name: 'somebody named says it',
    },
    {
      text: '“I think the bank will sell the mill,” an executive at the bank said.',
      options: { speculation: false },
    },
    'A manager at the ferry company said that the mayor had called the plan a disaster.',
    'An official said the meeting was not a disaster.',
    '“The new hymn is awful,” a resident of the street said.',
    {
      text: '“A clerk told me the plan was a joke,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'A spokesman for the museum said the purchase was brilliant.',
    'An engineer at the dam said that the test had been negative and the gates were shut.',
    'A senior officer said that the plan would be a disaster if the river rose. Nobody had asked.',
    'An official said the ministry would respond to the disaster in the valley.',
    'The joke was told by an official at the harbour office, a colleague said.',
    'Two officials said the report had found the work weak in four places.',
  ],
});
