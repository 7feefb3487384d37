import { anonymousLeadQuote } from '../../../src/lint/rules/anonymous-lead-quote.ts';
import { testRule } from '../rule-tester.ts';

testRule(anonymousLeadQuote, {
  flagged: [
    {
      text: 'The gallery has been shut since Monday.\n\n“Nobody knew that the roof was gone until it rained on the Dutch room,” [[an employee of the gallery]] said.\n\nThe director, Jana Prins, said it would open in May.',
      message: /first quotation is from “an employee of the gallery”/,
    },
    {
      text: 'The mayor has known since June that the bridge would not hold, [[a senior council officer]] said on Monday.\n\nThe mayor, Ada Stone, said she had been told in August. The officer said the letter was in her file.',
      name: 'the lead itself',
      message: /opens with what/,
    },
    'Dinner at the Golden Carp is a quiet affair.\n\n“We thaw the soup and pray that no one orders the soup,” [[one employee]] said.\n\nThe owner, Marga Hoek, said all was fresh.',
    'The orchestra will lose its hall in the spring, according to [[two people familiar with the talks]].\n\nThe conductor, Pim Ruiter, would not speak of it.',
    'It was the third time in a year that the clock had stopped.\n\n“It goes when it feels like it, like the council,” said [[an official in the clerk’s office]].\n\n“It will be mended,” said Jana Prins, the clerk.',
    {
      text: 'The mill is for sale.\n\n[[A former worker at the mill]] said that it was “a box of sparks and dry flour.” The owner said it was safe.',
      name: 'a quotation inside a reported sentence',
    },
    {
      text: 'The otters were moved at night, [[an employee of the zoo]] said.\n\nThe zoo said they were well.',
      name: 'nobody else speaks in the first paragraph',
    },
    {
      text: 'The choir has split, [[sources]] say, over a single bar of Bach.\n\nJana Prins, who leads it, said the bar was right.',
    },
    {
      text: 'Rain fell on the show.\n\n“The roses were bought in Holland,” [[an organiser of the show]] said.',
      options: { lead: false },
    },
    {
      text: 'The pier is closing.\n\n“All rotten,” Pim Ruiter said.\n\n“You could put your hand through the planks,” [[a carpenter on the pier]] said.',
      name: 'two words are no quotation',
    },
    {
      text: '# The soup\n\nThe kitchen of the school burnt down on Friday.\n\n“The alarm had been taken down to stop it ringing,” said [[a teacher at the school]].',
      format: 'markdown',
    },
    {
      text: 'The crane fell at noon.\n\n“They had been told twice that the cable was frayed,” [[an engineer at the harbour office]], who asked not to be named for fear of losing his job, said. Jana Prins, the harbour master, denied it.',
      name: 'a reason does not change what stands first',
    },
  ],
  clean: [
    {
      text: 'The bridge will not hold another winter, an engineer at the council said on Monday.\n\n“I have written it down three times,” said Jana Prins, who has looked after the bridge for the council since 2009.',
      name: 'the lead’s source is named in the next paragraph',
    },
    'The gallery has been shut since Monday.\n\n“It will open in May,” said Jana Prins, the director.\n\n“Nobody knew that the roof was gone,” a guard said.',
    {
      text: 'The mayor has known since June that the bridge would not hold, a senior council officer said on Monday, and the mayor, Ada Stone, said that she had been told in August.',
      name: 'the lead has somebody named as well',
    },
    {
      text: 'The mayor has known since June that the bridge would not hold, a senior council officer said on Monday.\n\n“I was told in August, and not before,” said the mayor, Ada Stone.',
      options: { lead: false },
    },
    'The bridge is shut, the council said.\n\n“It may open in June,” said Ada Stone, the mayor. A council officer said it would not.',
    {
      text: 'The sign says “mind the step” and nobody does.\n\n“I have fallen there three times myself,” said Marga Hoek, who keeps the shop. A clerk said it was a disgrace.',
      name: 'words in marks that nobody said',
    },
    'Police found the statue in a barn.\n\n“It was under the hay with its nose broken off,” a spokeswoman for the police said.',
    'Two boats sank in the storm.\n\n“We heard the mast go before we saw the wave,” one survivor said.',
    {
      text: 'The roof is leaking.\n\n“A guard told me that it had been gone for a year,” said Jana Prins, who cleans there.',
      name: 'somebody quoted speaks of the source',
    },
    'The report says that the cable had been frayed.\n\n“Two of the strands were older than the crane,” it says. An engineer at the harbour office said that was so.',
    'The choir sang for an hour. Then it rained. The tent was full by nine.',
    'Marga Hoek, who owns the bakery, said the flour came on Friday. A baker said it was mouldy.',
    'The engineer, Pim Ruiter, said the dam was sound. “It will stand for a hundred years,” he said. An official at the waterworks doubted it.',
  ],
});
