import { distancingCue } from '../../../src/lint/rules/distancing-cue.ts';
import { testRule } from '../rule-tester.ts';

testRule(distancingCue, {
  flagged: [
    'The mayor [[claimed]] that the fountain had never leaked.',
    'The brewery [[insists]] that the vats are clean.',
    '“The otters are well,” the zoo’s director [[insisted]].',
    'Pim Ruiter [[alleged]] that his rival had cut the nets.',
    'The baker [[boasted]] that his bread was the oldest in the valley.',
    { text: 'The tower is his: so runs his [[claim]] that he built it.', name: 'a possessive' },
    'Jana Prins [[insists]] that the tower was built before the church.',
    'The guide [[alleged]] that the vase had come from a wreck.',
    'Marga Hoek [[claims]] the mill was promised to her.',
    'Bob Hale [[bragged]] that he had never paid for a ticket.',
    { text: 'The ferry company [[claims]] that no seat was sold twice.', message: /casts doubt/ },
    'Two neighbours [[claimed]] that the goat had been stolen.',
    'The choir’s treasurer [[insisted]] the money had been returned.',
  ],
  clean: [
    'The mayor said that the fountain had never leaked.',
    'Prosecutors allege that the clerk stole the stamps.',
    'The lawsuit claims that the roof was never finished.',
    {
      text: '“He claims that the fountain never leaked,” Jana Prins said.',
      name: 'the doubt is hers',
    },
    'The firm explained that its glue is harmless.',
    'Marga Hoek claimed her prize on Friday.',
    'Ada Stone insisted on a second helping.',
    'The mill stakes a claim to the water.',
    'Bob Hale pointed out that the tickets were free.',
    'I claim no knowledge of boats.',
    'The zoo’s director denied that the otters were ill.',
    'The storm claimed two lives, the coastguard said.',
    'The harbour office warned that the crane was unsafe.',
    'Jana Prins contends that the tower was built before the church.',
    'The doctor insisted that the boy go to the hospital.',
    'The inspector insisted that the ferry stay in port.',
    'The judge heard the neighbour claim that the wall was his.',
    'In court, the brewery insisted that the vats were clean.',
    'The council seized on the firm’s claim that its glue was harmless.',
  ],
});
