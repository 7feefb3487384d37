import { pick } from './pick.ts';
import vocabulary from './vocabulary.json' with { type: 'json' };

interface Person {
  readonly full: string;
  readonly last: string;
  readonly role: string;
}

/**
 * An invented article of about `wordTarget` words with the shapes that news has: a dateline, named and
 * unnamed sources, direct, indirect and mixed quotations, quotations that run on, second-hand reports, asides.
 */
export function generateArticle(random: () => number, wordTarget: number): string {
  const cast = Array.from({ length: 3 + Math.floor(random() * 4) }, () => invent(random));
  const paragraphs: string[] = [];
  let words = 0;
  while (words < wordTarget) {
    const paragraph = writeParagraph(random, cast);
    const dateline = paragraphs.length === 0 ? `${pick(random, vocabulary.places)} — ` : '';
    paragraphs.push(dateline + paragraph);
    words += countWords(paragraph);
  }
  return paragraphs.join('\n\n');
}

/** Runs of characters between white space: the measure of text that every engine is timed by. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function invent(random: () => number): Person {
  const last = pick(random, vocabulary.nameStarts) + pick(random, vocabulary.nameEnds);
  const full = `${pick(random, vocabulary.firstNames)} ${last}`;
  return { full, last, role: pick(random, vocabulary.roles) };
}

function writeParagraph(random: () => number, cast: readonly Person[]): string {
  const person = pick(random, cast);
  const shapes = [
    () => `“${claim(random)},” said ${person.full}, the ${person.role}. “${sentence(random)}”`,
    () =>
      `${person.full}, a ${person.role}, ${pick(random, vocabulary.sayCues)} that ${clause(random)}. ${pick(random, vocabulary.asides)}`,
    () =>
      `Mr. ${person.last} ${pick(random, vocabulary.sayCues)} that ${pick(random, vocabulary.things)} “${pick(random, vocabulary.states)}” and that ${clause(random)}.`,
    () =>
      `According to ${pick(random, vocabulary.documents)}, ${clause(random)}. ${capital(pick(random, vocabulary.bodies))} ${pick(random, vocabulary.thinkCues)} that ${clause(random)}.`,
    () =>
      `One manager, ${pick(random, vocabulary.anonymity)}, ${pick(random, vocabulary.sayCues)} that ${clause(random)}. ${sentence(random)}`,
    () =>
      `${capital(pick(random, vocabulary.groups))} say that ${clause(random)}. ${capital(pick(random, vocabulary.papers))} reported that ${pick(random, vocabulary.bodies)} had known that ${clause(random)}.`,
    () => `${sentence(random)} ${pick(random, vocabulary.asides)} ${sentence(random)}`,
    () =>
      `“${sentence(random)} ${sentence(random)}\n\n“She told me, ‘${sentence(random)}’ ${sentence(random)}” Ms. ${person.last} ${pick(random, vocabulary.thinkCues)} that ${clause(random)}.`,
  ];
  return pick(random, shapes)();
}

function claim(random: () => number): string {
  return capital(`${pick(random, vocabulary.things)} ${pick(random, vocabulary.states)}`);
}

function clause(random: () => number): string {
  const reason = random() < 0.5 ? ` ${pick(random, vocabulary.reasons)}` : '';
  const figure = random() < 0.2 ? `, at a cost of £${Math.floor(random() * 90000) + 1000}` : '';
  return `${pick(random, vocabulary.things)} ${pick(random, vocabulary.states)}${reason}${figure}`;
}

function sentence(random: () => number): string {
  return `${capital(clause(random))}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
