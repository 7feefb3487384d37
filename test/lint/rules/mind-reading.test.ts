import { mindReading } from '../../../src/lint/rules/mind-reading.ts';
import { testRule } from '../rule-tester.ts';

testRule(mindReading, {
  flagged: [
    'The mayor [[clearly wants]] to be rid of the ferry.',
    'Stone opened the new library on Monday. She [[seems to think]] that a library needs no books.',
    'The conductor [[secretly hoped]] that the soloist would fall ill.',
    'Ruiter voted against the bridge. [[His real motive]] is a plot of land on the other bank.',
    'The baker lowered his prices again. He did it [[out of spite]].',
    'The gardener planted the hedge [[out of pure envy]] of the house next door.',
    'The council met for nine minutes. The chairman [[was furious]].',
    'The treasurer [[could not care]] less about the choir.',
    'The curator left the museum because [[she feared]] the new director.',
    'Marga Hoek [[sees herself as]] the last honest brewer in the valley.',
    'The old [[captain’s envy seems]] to stem from the size of the new ferry.',
    'The coach [[apparently believed]] that the goalkeeper would be fit by Sunday.',
    'The headmaster [[must have known]] that the roof would not last the winter.',
    'Of course the landlord [[wants]] the lease to run out.',
    'Ada Stone [[has no intention]] of repairing the lock.',
    {
      text: 'Stone said the bridge was safe. She [[obviously hopes]] to build the next one.',
      name: 'she speaks next to it, but a guess stays a guess',
      message: /“obviously hopes” says what somebody thinks or feels/,
    },
    {
      text: 'The chairman was furious. He [[plainly hates]] the new hall.',
      name: 'feelings are left to the desk',
      options: { feelings: false },
    },
  ],
  clean: [
    'The mayor voted against the ferry three times.',
    '“I want to be rid of the ferry,” the mayor said.',
    {
      text: '“The mayor clearly wants to be rid of the ferry,” Jana Prins said.',
      name: 'a quotation',
    },
    'Jana Prins said that the mayor clearly wants to be rid of the ferry.',
    'The chairman was furious. “Nine minutes is an insult,” he said.',
    'The chairman was furious, two members of the council said.',
    { text: 'The chairman was visibly furious and tore up the minutes.', name: 'to be seen' },
    'The clerk did not give her name out of fear of losing her post.',
    'The mayor wants to widen the lock by May.',
    'The weather clearly favours the growers this year.',
    'I clearly want to see the ferry again.',
    'The engine seems to like the cold.',
    { text: 'Ada Stone, the mayor, would like to see the plan.', name: 'politeness' },
    { text: 'The chairman was furious.', options: { feelings: false } },
    'The real aim of the scheme is to drain the meadow, its statutes say.',
    {
      text: '# Why the mayor clearly wants a bridge\n\nThe council votes on the bridge on Monday.',
      format: 'markdown',
      name: 'a headline',
    },
  ],
});
