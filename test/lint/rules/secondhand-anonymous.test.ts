import { secondhandAnonymous } from '../../../src/lint/rules/secondhand-anonymous.ts';
import { testRule } from '../rule-tester.ts';

testRule(secondhandAnonymous, {
  flagged: [
    '[[Sources]] told the Evening Post that the choir would split.',
    '[[A former employee of the zoo]] told the Courier that the otters had been moved at night.',
    '[[Two engineers]] told the Daily Telegraph that the reservoir was empty.',
    '“The scales were never checked,” [[a former inspector]] told the Daily Mail.',
    '[[One baker]] told Reuters the ovens had failed twice.',
    '[[A person familiar with the sale]] told The New York Times that the price was half of what had been asked.',
    '[[A senior official at the waterworks]] told the BBC that the pumps had stopped.',
    'The mill will be pulled down, [[an official]] told the Guardian.',
    '[[Three members of the committee]] told The Washington Post that the vote had been taken before the meeting.',
    {
      text: '[[A clerk in the registry]] told the Evening Post that the files had gone.',
      message: /Evening Post left “A clerk in the registry” unnamed/,
    },
    '[[An insider at the brewery]] told the Financial Times that the vats were for sale.',
    'The pier will not open this summer. [[A source at the harbour office]] told CNN that the piles had rotted.',
  ],
  clean: [
    'An unnamed keeper told the Courier that the otters had been moved at night.',
    'A keeper told the Courier, on condition of anonymity, that the otters had been moved at night.',
    'A keeper whom the paper did not identify told the Courier that the otters had been moved.',
    'Jana Prins told the Courier that the otters had been moved.',
    'A spokeswoman for the zoo told the Courier that the otters were well.',
    'A keeper at the zoo said the otters had been moved at night.',
    'Sources told this newspaper that the choir would split.',
    'The Courier reported that the mill would close.',
    'A keeper told me that the otters had been moved at night.',
    {
      text: '“A keeper told the Courier that the otters were ill,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'The mayor told the BBC that the pumps had stopped.',
    {
      text: 'A keeper told The New York Times that the otters had been moved at night.',
      article: { publisher: 'New York Times (Online)' },
      name: 'the article’s own outlet',
    },
    {
      text: 'A keeper told NBC News that the otters had been moved at night.',
      article: { publisher: 'NBCNews.com' },
      name: 'its own outlet, by another name',
    },
    'Two engineers told the council that the reservoir was empty.',
  ],
});
