import { loadedLanguage } from '../../../src/lint/rules/loaded-language.ts';
import { testRule } from '../rule-tester.ts';

testRule(loadedLanguage, {
  flagged: [
    'The new timetable is an insult by the [[whining]] elites of the rail board.',
    'The mayor and her [[cronies]] voted for the car park.',
    'The council [[shamefully]] closed the pool in August.',
    'The board printed another [[ludicrous]] timetable on Friday.',
    'The museum’s [[disgraceful]] treatment of its guards went on for years.',
    'Two [[fanatics]] of the old spelling wrote to the paper again.',
    'The landlord sent his [[goons]] to the bakery.',
    'The chairman has [[pandered]] to the anglers for a decade.',
    'It was a [[shameless]] attempt to fill the hall.',
    'The [[spineless]] committee withdrew the motion.',
    'The harbour office gave the most [[preposterous]] of reasons.',
    'The vote was a [[farce]] from start to finish.',
    { text: 'The [[bogus]] map hung in the hall for a year.', message: /“bogus” passes judgement/ },
    {
      text: 'The [[heroic]] ferryman rowed out twice.',
      options: { praise: true },
      name: 'praise, where the desk asks for it',
    },
    {
      text: 'The council built another [[monstrosity]] on the quay.',
      options: { words: ['monstrosity'] },
      name: 'a word of the desk’s own',
    },
  ],
  clean: [
    'The mayor and her friends voted for the car park.',
    { text: '“They are spineless,” Ada Stone said of the committee.', name: 'a quotation' },
    'Ada Stone said that the committee was spineless.',
    'Ada Stone called the committee spineless.',
    'The anglers accused the chairman of a shameless attempt to fill the hall.',
    {
      text: 'The whining engine was heard across the lake.',
      name: 'a word for people, of a thing',
    },
    'The crooked tower leans to the east.',
    'The band Bogus Journey plays on Friday.',
    'The heroic ferryman rowed out twice.',
    'For critics, the plan is a disgraceful waste.',
    {
      text: '# A disgraceful timetable\n\nThe board published a timetable on Friday.',
      format: 'markdown',
      name: 'a headline',
    },
    'The council closed the pool in August without a vote.',
    'The guards were not paid for 14 nights, their union said.',
    'To many fans, the old stadium was a shameful ruin.',
    'He has the reputation of a shameless miser.',
  ],
});
