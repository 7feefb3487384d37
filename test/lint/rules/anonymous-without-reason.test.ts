import { anonymousWithoutReason } from '../../../src/lint/rules/anonymous-without-reason.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousWithoutReason, {
  flagged: [
    '[[A source at the harbour office]] said the crane was unsafe.',
    '[[One baker]] told me the ovens had failed twice, and that the owner knew.',
    'The reservoir is empty, [[two engineers]] said.',
    '“Nobody has cleaned the filters since spring,” said [[a lifeguard]].',
    {
      text: '[[A clerk in the registry]], who asked not to be named, said the files had been moved to a cellar.',
      name: 'a condition is no reason',
      message: /but not why/,
    },
    '[[A former employee of the zoo]] said the otters had been moved at night.',
    'According to [[a senior official at the waterworks]], the reservoir had been at a third since August.',
    '[[Two members of the committee]] said the vote had been taken before the meeting began.',
    {
      text: 'The ferry will not sail this winter, said [[a manager at the company]], who spoke on condition of anonymity.',
      name: 'the condition after the source',
    },
    '[[Sources]] say the museum has found a buyer for the barge.',
    '[[A person familiar with the sale]] said the price was half of what had been asked.',
    'Ada Stone, who owns the mill, said it was safe. [[A former worker at the mill]] said the stones had cracked in May.',
  ],
  clean: [
    'A senior official at the waterworks said the reservoir had been at a third of its capacity since August. The official was not authorized to speak to the press.',
    'A cook at the school, who asked not to be named for fear of losing her job, said the meat had been thawed twice.',
    {
      text: 'A clerk in the registry, who asked not to be named, said the files had been moved.',
      options: { allowCondition: true },
      name: 'the condition is enough where the policy says so',
    },
    'A spokeswoman for the ferry company said it would sail on Friday.',
    'The coroner said the boat had been overloaded.',
    'A ten-year-old boy said he had seen the balloon come down.',
    {
      text: '“A keeper told me the otters were ill,” Jana Prins said.',
      name: 'somebody quoted speaks of the source',
    },
    'Ada Stone, a baker, said the ovens had failed twice.',
    'The council said the bridge would open in June.',
    'An engineer at the dam hopes to retire next year.',
    'A keeper told the Courier that the otters had been moved at night.',
    'Police said the statue had been found in a barn.',
    'A caller said she had seen the goat on the roundabout.',
    'Another keeper, Jana Prins of the city zoo, said the otters had been moved at night.',
    {
      text: 'A former curator said the vase was a copy. “I bought it myself,” said Jana Prins, who led the museum until 1999.',
      name: 'named a sentence later',
    },
    {
      text: 'Two members of the council said the vote was void. Ada Stone and Pim Ruiter wrote to the clerk on Friday.',
      name: 'both are named a sentence later',
    },
    'A clerk at the registry told the court that the files had been moved.',
    'A baker in the audience asked why the ovens had failed.',
    'A lawyer for the brewery said the vats were clean.',
    'A keeper shouted that the otters were loose.',
    'A bipartisan group of councillors said the bridge must open.',
    'The mayor was heard at a fundraiser saying that the pool would close.',
    'A nurse said the lift had failed. She spoke on condition of anonymity because staff have been told not to talk to reporters.',
  ],
});
