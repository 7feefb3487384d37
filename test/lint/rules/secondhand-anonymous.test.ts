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
    {
      text: 'Last month the Evening Post ran a long piece about the harbour. [[The source of this story]] is said to be a crane driver who has worked there for twenty years. (The paper never names him.) He claims that the cables were frayed. He also said the log had been rewritten.',
      name: 'said to be unnamed, and then given as if at first hand',
      message: /known only through another outlet \(Evening Post\)/,
    },
    {
      text: '[[The article’s only source, a former keeper]], said that the otters had been starved. She also claimed that the vet had been turned away.',
      name: 'the source of an article that the text does not call unnamed',
      message: /does not say that the outlet that it relays left/,
    },
    {
      text: '[[The magazine’s source, a veteran nurse]], saw “beds in the corridors.” She claims that nobody listened. But the ward was closed in May.',
    },
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
    {
      text: 'The article’s only source, a former keeper whom the paper did not name, told the magazine that the otters had been starved. In the article she claims that the vet had been turned away.',
      name: 'unnamed, and the outlet each time',
    },
    {
      text: 'A keeper at the zoo told the Courier that the otters had been moved at night.',
      article: { publisher: 'The Courier' },
      name: 'the writer’s own outlet',
    },
    {
      text: 'HOLLIN (Reuters) - A senior official at the waterworks told Reuters that the pumps had stopped.',
      name: 'the agency whose dateline the article bears',
    },
    {
      text: 'A keeper told the Courier that the otters had been moved at night. The paper did not name her.',
      name: 'said in the next sentence',
    },
    'The source of the river is a spring, a geologist told the council.',
  ],
});
