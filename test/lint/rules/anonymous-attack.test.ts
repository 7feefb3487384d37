import { anonymousAttack } from '../../../src/lint/rules/anonymous-attack.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousAttack, {
  flagged: [
    {
      text: 'Ada Stone has run the orchestra since 2012. “She is [[a tyrant]],” a member of the orchestra said.',
      message: /“a tyrant” is said of Ada Stone by “a member of the orchestra”, who is not named/,
    },
    'An employee of the brewery said that Marga Hoek was [[dishonest]] with the staff.',
    'A former aide called Pim Ruiter “[[an arrogant fool]].”',
    'An official at the museum described Jana Prins as [[incompetent]].',
    {
      text: 'One trustee of the museum said: “Bob Hale [[doesn’t know what he’s doing]].”',
      name: 'a turn of phrase',
    },
    'Ada Stone took over the choir in May. “She [[lied]] to all of us,” said a former member of the board.',
    'The Harbour Board will meet on Friday. “The Harbour Board is [[a joke]],” one official said.',
    {
      text: 'A senior executive at the brewery [[criticized]] Pim Ruiter for the colour of the labels.',
      name: 'a cue that scolds',
    },
    'Pim Ruiter mended the crane himself. “He [[can’t be trusted]] with a spanner,” an engineer at the harbour office said.',
    'Two former employees of the zoo said that Bob Hale was [[cruel]] and lazy.',
    'The conductor, Ada Stone, left in June. “Her handling of the tour was [[disgraceful]],” an official of the orchestra said.',
    'One person close to the club said that Jana Prins was “[[a narcissist]],” and that everybody knew it.',
    {
      text: 'Bob Hale, the head of the flower show, “is [[a liar]] and always was,” one official of the show said.',
      name: 'whom it is said of stands before the quotation',
    },
    {
      text: 'A member of the committee, who asked not to be named for fear of losing her seat, said that Bob Hale was [[a bully]].',
      name: 'a reason makes it no better',
    },
  ],
  clean: [
    'A former aide said that Ada Stone had thrown a chair across the room.',
    {
      text: '“Pim Ruiter is a fool,” said Marga Hoek, who owns the brewery.',
      name: 'somebody named says it',
    },
    'A manager at the ferry company said the timetable was a disaster.',
    'An official said that Bob Hale was not a bully, whatever the letters say.',
    {
      text: 'A clerk said that Jana Prins had called the treasurer a liar.',
      name: 'the words are another’s',
    },
    'A member of the choir said that Ada Stone was brilliant.',
    'A former clerk said that Bob Hale had stolen 4,000 euros from the choir.',
    '“Is Ada Stone a tyrant?” a member of the orchestra asked.',
    {
      text: '“A clerk told me that Bob Hale was a bully,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'A spokeswoman for the museum said that Bob Hale was wrong about the date.',
    'A nurse said that the ward was awful at night. The ward sister, Jana Prins, said it was quiet.',
    'The weather was terrible, an engineer at the dam said. Ada Stone, the mayor, agreed.',
    'An employee of the zoo said that the otters were lazy.',
    'The plan with Jana Prins was a joke, an official said.',
    'An engineer at the dam criticizing Ada Stone would be a surprise, said Pim Ruiter.',
    'If Pim Ruiter were a fool, a former aide said, he would not own the brewery.',
  ],
});
