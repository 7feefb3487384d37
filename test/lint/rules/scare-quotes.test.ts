import { scareQuotes } from '../../../src/lint/rules/scare-quotes.ts';
import { testRule } from '../rule-tester.ts';

testRule(scareQuotes, {
  flagged: [
    {
      text: 'The brewery moved into the [[“historic”]] mill in May. The mill is from 1998.',
      message: /^“historic” stands in quotation marks, and nobody is given as saying it/,
    },
    'The [[“express”]] takes an hour for nine miles.',
    'The firm sells [[“homemade”]] jam in buckets of forty litres.',
    'The [[“free”]] delivery costs nine euros.',
    'The shop is open again after a week of [[“repairs”]] that nobody saw.',
    'For years the harbour has had a [[“temporary”]] bridge.',
    'The circus came with its lions, its clowns and two [[“real pirates”]] from Leeds.',
    'Visitors may now walk through the [[“secret”]] tunnel at four euros a head.',
    {
      text: 'The town has opened a [[“place of rest and play”]] between two car parks.',
      options: { mostWords: 5 },
      name: 'a longer phrase, where the policy says so',
    },
    'Three of the [[“volunteers”]] were paid by the hour.',
    'A [[“spontaneous”]] parade marched past the stands, which had been built in March.',
    'There are three crowns, and the [[“original”]] one is kept in a drawer.',
  ],
  clean: [
    'The mayor called the mill “historic”.',
    'The mill is “historic”, said Ada Stone, the mayor.',
    {
      text: 'Ada Stone praised the mill. It was a “historic” place.',
      name: 'right after a sentence in which somebody speaks',
    },
    {
      text: 'Ada Stone, the mayor, said the mill was a historic place and a gift.\n\nThe brewery moved in in May. Its vats are steel. The “historic” mill is from 1998.',
      name: 'a word that somebody is quoted with elsewhere',
    },
    'The species is known as the “lesser” eel.',
    'The word “park” is on the map.',
    'They read “The Lamplighter” in class.',
    {
      text: 'The “lock out” begins in May. After that the lock out lasts for six weeks.',
      name: 'a term that the text goes on to use without marks',
    },
    'The so-called “express” has no roof.',
    'The mill is now “a palace of beer,” in the words of the Courier.',
    'The town has closed the “ten minutes” loophole.',
    'The parade was led by Leo “the baker” Marsh.',
    'His “secret” tunnel is on every map.',
    'The “never again” speech was printed in the Courier.',
    {
      text: '# The “secret” tunnel\n\nIt opens in May.',
      format: 'markdown',
      name: 'a headline',
    },
    'The firm promises “free” delivery for nine euros.',
    'Jana Prins said: “The ‘free’ delivery costs nine euros.”',
    'The bill came to “nine euros and a long talk about the weather”.',
    'See also: Mayor ‘shocked’ by bridge. “I crossed it on foot and it shook,” said Ada Stone.',
  ],
});
