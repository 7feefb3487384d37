import { anonymousRoteReason } from '../../../src/lint/rules/anonymous-rote-reason.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousRoteReason, {
  flagged: [
    'An engineer at the waterworks, who was [[not authorized to speak to the press]], said the pumps had stopped twice in April.',
    'The ferry will be sold, according to a manager at the company who spoke on condition of anonymity [[because of the sensitivity of the matter]].',
    {
      text: 'A trustee of the museum, who asked not to be named [[to speak candidly]], said the barge had cost twice the estimate.',
      message: /does not say what this source would risk/,
    },
    {
      text: 'Two officials at the ministry said the dam would be drained. They spoke on condition of anonymity because they were [[not authorised to discuss the matter]].',
      message: /these sources/,
    },
    'A member of the jury that chose the design spoke on condition of anonymity [[to discuss private deliberations]]. The jury member said the vote was four to three.',
    'A teacher at the school said the boiler had been condemned. The teacher requested anonymity [[because the matter is sensitive]].',
    'An official in the mayor’s office, who [[wasn’t authorized to discuss the plan publicly]] and spoke on condition of anonymity, said the market would move in May.',
    'The fountain will not run this summer, said a council officer who spoke on condition of anonymity, [[citing the sensitive nature of the talks]].',
    'A person close to the orchestra said the conductor would leave. The person asked not to be named [[because the discussions are private]].',
    'A former clerk, who was granted anonymity [[to speak freely]], said the ledger had two covers.',
    'A guard at the gallery, who was [[not allowed to talk to reporters]], said the alarm had been off since Tuesday.',
    {
      text: 'A former cook at the school, who asked not to be named [[for professional reasons]], said the cake had come from a box.',
      options: { phrases: ['for professional reasons'] },
      name: 'a phrase that the desk has listed',
    },
    {
      text: 'An inspector, who [[lacked authorization to comment]] and asked not to be identified, said the lift had failed its test.',
    },
  ],
  clean: [
    'A cook at the school, who asked not to be named for fear of losing her job, said the meat had been thawed twice.',
    {
      text: 'A guard at the gallery, who was not authorized to speak to the press and feared she would be dismissed, said the alarm had been off.',
      name: 'a stock phrase with a real reason',
    },
    'A clerk, who asked not to be named because the director has threatened to sack anyone who talks to the press, said the files were gone.',
    'Two people at the auction house spoke on condition of anonymity because they had signed a non-disclosure agreement. They said the vase was a copy.',
    'A porter, who asked not to be named, said the lift had failed.',
    'A nurse at the clinic said the lift had failed.',
    {
      text: 'A tenant of the mill said the stairs had given way. He asked not to be named because his landlord, who owns half the street, is his employer and has evicted people for less.',
      name: 'a reason that no list of words holds',
    },
    {
      text: '“I am not authorized to speak about the dam,” said Jana Prins, the engineer.',
      name: 'a named person’s own words',
    },
    'Pim Ruiter, the harbour master, said he was not authorized to discuss the crane.',
    'The council was not authorized to sell the meadow, a court ruled.',
    'A deckhand, who asked not to be identified to avoid angering the captain, said the lifeboats leaked.',
    {
      text: 'An aide to the bishop, who was not permitted to speak publicly, said the bell had cracked. She feared reprisals in the chapter.',
      name: 'the reason comes in the next sentence',
    },
    'A juror, who spoke on condition of anonymity because disclosing deliberations is illegal, said nobody had slept.',
    'The sensitivity of the scales was tested in May, a technician said.',
  ],
});
