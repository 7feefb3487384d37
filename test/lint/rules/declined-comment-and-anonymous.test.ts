import { declinedCommentAndAnonymous } from '../../../src/lint/rules/declined-comment-and-anonymous.ts';
import { testRule } from '../rule-tester.ts';

testRule(declinedCommentAndAnonymous, {
  flagged: [
    {
      text: 'A spokesman for Merrow Construction declined to comment. But [[an executive at Merrow]] said the concrete had been thinned.',
      message: /“Merrow Construction” declined to comment/,
    },
    'The Harbour Board declined to comment on the letter. [[One Harbour Board official]] said it had been lost.',
    'Merrow Construction would not comment. “The gates are rusted through,” said [[a Merrow engineer]].',
    {
      text: '[[An official in the mayor’s office]] said the market would move. The mayor’s office declined comment.',
      name: 'the refusal comes after',
    },
    'Jana Prins, a spokeswoman for the Hollin Zoo, refused to comment. [[A Hollin Zoo employee]] said the otters were ill.',
    {
      text: 'The museum had no comment. [[A trustee of the museum]], who asked not to be named for fear of losing her seat, said the barge had cost twice the estimate.',
      name: 'a reason does not help',
    },
    'A Prins Brewery spokeswoman declined to comment. According to [[two Prins Brewery employees]], the vats were sold in June.',
    '[[A senior executive at Northern Ferries]] said the hull was thin. “You can hear the water,” the executive said. Northern Ferries declined to comment further.',
    'The company declined to comment. [[An executive at the company]] said the mill was for sale.',
    'The Treasury has repeatedly declined to comment. [[A Treasury source]] said the coin would be withdrawn.',
    {
      text: 'Northern Ferries did not respond to questions. [[A manager at Northern Ferries]] said the boat was sold.',
      options: { unanswered: true },
    },
    'The Royal Orchestra declined to comment on its hall; [[an official at the Royal Orchestra]] said it had been lost to a bank.',
  ],
  clean: [
    'The ministry declined to comment. A harbour official said the crane would be mended.',
    {
      text: 'Northern Ferries did not respond to questions. A manager at Northern Ferries said the boat was sold.',
      name: 'silence is no refusal, unless the policy says so',
    },
    'Merrow Construction declined to comment. Pim Ruiter, an engineer at Merrow, said the gates were rusted.',
    'The White House declined to comment. A House Republican aide said the vote would be late.',
    {
      text: '“The museum declined to comment,” Jana Prins said. A trustee of the museum said it was so.',
      name: 'somebody quoted says that it declined',
    },
    'Jana Prins declined to comment. A person close to the orchestra said she would leave.',
    'The Ministry of Works declined to comment. An official at the Ministry of Health said the ward would close.',
    'A clerk at the registry declined to give his name. The registry is shut on Mondays.',
    'The Dutch government declined to comment. A Belgian government official said the lock would open in May.',
    'The museum declined the gift. A trustee of the museum said the frame was worm-eaten.',
    'The bank declined to comment. A spokeswoman for the bank later said that it would answer in writing.',
    'A guard at the gallery said the alarm had been off. The insurer declined to comment.',
    'The company declined to comment. An engineer at the dam said the gates had rusted.',
  ],
});
