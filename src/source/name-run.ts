import { type ArticleView, startsUpper, TAG, tagBits } from './article-view.ts';
import { bare } from './name-titles.ts';
import { isBodyWord, isFamilyOfFirst, isNamedType, isNameToken, typeAt } from './name-tokens.ts';
import { CALENDAR, CONNECTORS, NEVER_FAMILIES, PARTICLES } from './name-words.ts';
import { opensOfficer } from './named-officer.ts';
import { isShortState, isState } from './party-label.ts';

/** A name that is told again has this many tokens at most. */
const LONGEST_TOLD = 4;

/** Where the run of name tokens that begins at `start` ends, joining words and all. */
export function endOfRun(view: ArticleView, start: number): number {
  const { document } = view;
  const sentence = document.sentenceOf[start];
  let end = start + 1;
  while (end < view.words.length && document.sentenceOf[end] === sentence) {
    if (isNameToken(view, end)) {
      if (
        splitsHere(view, start, end) ||
        endsInCode(view, end) ||
        endsInState(view, start, end) ||
        opensOfficer(view, end) ||
        isHeadlineVerb(view, end)
      )
        break;
      const once = endOfRepeated(view, start, end);
      if (once >= 0) return once;
      end++;
      continue;
    }
    const next = afterConnectors(view, start, end);
    if (next < 0 || document.sentenceOf[next] !== sentence) break;
    end = next + 1;
  }
  return end;
}

/**
 * Where a person's name ends that is told again at `end`, as pages do that put a link's text after it: "Ann Lee | Ann Lee",
 * "Lee | Ann Marie LeeMore". -1 where none is.
 */
function endOfRepeated(view: ArticleView, start: number, end: number): number {
  const word = view.words[end] ?? '';
  for (let j = start; j < end - 1 && j < start + LONGEST_TOLD; j++) {
    const before = view.words[j] ?? '';
    if (before.length < 3 || !word.startsWith(before) || typeAt(view, j) !== 'person') continue;
    // "Tim Kaine | Timothy Kaine", but "Lee | Ann LeeMore".
    return startsUpper(word.slice(before.length)) ? j + 1 : end;
  }
  return -1;
}

/** Whether the tagger sees a new name of another type begin at `i`, as in "Monday in | Iowa" or "Ohio | John Kasich". */
function splitsHere(view: ArticleView, start: number, i: number): boolean {
  const before = view.tagged.entityOf[i - 1] ?? -1;
  const here = view.tagged.entityOf[i] ?? -1;
  if (before < 0 || here < 0 || before === here) return false;
  const a = typeAt(view, i - 1);
  const b = typeAt(view, i);
  if (b === 'person' && a === 'location') return !endsBody(view, start, i);
  return false;
}

/** Whether the token before ends a sentence after a letter that is a name by itself ("like Agent X. | Rest assured"). */
function endsInCode(view: ArticleView, i: number): boolean {
  const before = view.words[i - 1] ?? '';
  return /^\p{Lu}\.$/u.test(before) && view.properWords.has(before.charAt(0).toLowerCase());
}

/** "Pope Francis | Prays for Peace": in a headline, what the text below does not know as part of a name. */
export function isHeadlineVerb(view: ArticleView, i: number): boolean {
  const { properWords, titleCase, document, lower } = view;
  return (
    titleCase[document.sentenceOf[i] ?? 0] === 1 &&
    lower[i]?.endsWith('s') === true &&
    !properWords.has(lower[i] ?? '') &&
    properWords.has(lower[i - 1] ?? '') &&
    typeAt(view, i - 1) === 'person'
  );
}

/** Whether a state's short form after a comma ends a sentence just before `i`: "in Oakham, Calif. | Hale". */
function endsInState(view: ArticleView, start: number, i: number): boolean {
  return i === start + 1 && view.words[start - 1] === ',' && isShortState(view.words[start] ?? '');
}

function endsBody(view: ArticleView, start: number, end: number): boolean {
  return end - start > 0 && isBodyWord(view, end - 1);
}

/** Whether the "and" at `i` is part of the name of a body that begins at `start`: "House Ways | and Means Committee". */
export function joinsBody(view: ArticleView, start: number, i: number): boolean {
  return (
    view.lower[i] === 'and' &&
    startsUpper(view.words[i - 1] ?? '') &&
    afterConnectors(view, start, i) >= 0
  );
}

/** The name token to which connecting words at `i` lead on ("Department of Justice"), or -1. */
function afterConnectors(view: ArticleView, start: number, i: number): number {
  const word = view.lower[i] ?? '';
  if (!CONNECTORS.has(word) || view.lexicon.demonyms.has(view.lower[i - 1] ?? '')) return -1;
  // The committee on "Ways | and Means", which are everyday words.
  if (word === 'and' && view.lower[i - 1] === 'ways' && view.words[i + 1] === 'Means') return i + 1;
  const isParticle = PARTICLES.has(word);
  let next = i + 1;
  while (next < i + 3 && CONNECTORS.has(view.lower[next] ?? '')) next++;
  if (
    !isNameToken(view, next) &&
    !(
      isBodyWord(view, i - 1) &&
      (tagBits(view, next) & TAG.proper) !== 0 &&
      startsUpper(view.words[next] ?? '') &&
      !CALENDAR.has(view.lower[next] ?? '')
    )
  )
    return -1;
  if (word === 'of' && isState(view, next) && isOfPerson(view, start, i)) return -1;
  const entity = view.tagged.entityOf[i] ?? -1;
  const covered =
    entity >= 0 && view.tagged.entityOf[i - 1] === entity && view.tagged.entityOf[next] === entity;
  const type = typeAt(view, i);
  // No person is called "Francis Prays For George Floyd".
  if (covered && isNamedType(type) && (type !== 'person' || word === 'of')) return next;
  if (isParticle) return next;
  if (word === 'of' || word === 'for' || word === 'on')
    return leadsOn(view, start, i, word, next) ? next : -1;
  if (word === 'and') return joinsCommittee(view, start, i, next) ? next : -1;
  return -1;
}

function leadsOn(view: ArticleView, start: number, i: number, word: string, next: number): boolean {
  const before = view.lower[i - 1] ?? '';
  if (!startsUpper(view.words[i - 1] ?? '') || view.lexicon.demonyms.has(before)) return false;
  if (typeAt(view, next) === 'person' && typeAt(view, i - 1) !== 'organization') return false;
  if (isFamilyOfFirst(view, i - 1)) return false;
  if (
    word === 'of' &&
    (view.lexicon.titles.has(before) || view.lexicon.nouns.get(before) === 'person')
  )
    return true;
  if (word === 'for' && i - start === 1 && isCauseName(view, i, next)) return true;
  if (typeAt(view, i - 1) === 'person' && i - start > 1) return false;
  return isBodyWord(view, i - 1) || (word === 'of' && typeAt(view, i - 1) === 'organization');
}

/** "Minority Whip Ann Lee | of Ohio": whether a title or a first name before its last word says that the run is a person's. */
function isOfPerson({ lexicon, lower }: ArticleView, start: number, end: number): boolean {
  const isTold = (word: string) => lexicon.titles.has(bare(word)) || lexicon.firstNames.has(word);
  const last = lower[end - 1] ?? '';
  const isOffice = lexicon.titles.has(bare(last)) || lexicon.nouns.has(last);
  return !isOffice && lower.slice(start, end - 1).some(isTold);
}

/** "Citizens | for Tax Justice", "Democracy | for America". */
function isCauseName(view: ArticleView, i: number, next: number): boolean {
  const before = typeAt(view, i - 1);
  const after = typeAt(view, next);
  if ((tagBits(view, i - 1) & TAG.plural) !== 0) return true;
  return (
    before !== 'location' &&
    before !== 'person' &&
    after !== 'person' &&
    (before === 'organization' || after === 'organization' || after === 'location')
  );
}

/** Whether a plural in capitals begins a body's name that goes on after "and": "Securities | and Exchange Commission". */
export function opensCommittee(view: ArticleView, i: number): boolean {
  if (!startsUpper(view.words[i] ?? '') || view.lower[i + 1] !== 'and') return false;
  const lemma = view.tagged.lemmas[i] ?? '';
  if (view.lexicon.demonyms.has(lemma) || view.lexicon.nouns.get(lemma) === 'person') return false;
  return (
    (tagBits(view, i) & TAG.noun) !== 0 &&
    isNameToken(view, i + 2) &&
    isNameToken(view, i + 3) &&
    joinsCommittee(view, i, i + 1, i + 2)
  );
}

/** "House Oversight and | Government Reform Committee": the right half ends in a body's word, the left one is no name of its own. */
function joinsCommittee(view: ArticleView, start: number, i: number, next: number): boolean {
  if (typeAt(view, i - 1) === 'person') return false;
  let end = next;
  while (
    end < next + 4 &&
    isNameToken(view, end) &&
    // "House Ways and | Means Committee Chairman Paul Ryan".
    !(end > next && NEVER_FAMILIES.has(view.lower[end - 1] ?? ''))
  )
    end++;
  const last = view.lower[end - 1] ?? '';
  if (typeAt(view, next) === 'person' && !NEVER_FAMILIES.has(last)) return false;
  if (isAcronymOf(view, start, end)) return true;
  if (end - next < 2 && !isBodyWord(view, start)) return false;
  return (
    NEVER_FAMILIES.has(last) ||
    ['office', 'service', 'services'].includes(last) ||
    ([
      'department',
      'ministry',
      'committee',
      'bureau',
      'office',
      'institute',
      'centers',
      'center',
      'commission',
      'society',
      'association',
    ].includes(view.lower[start] ?? '') &&
      i - start > 2)
  );
}

/** Whether the brackets after the words hold their initials: "Immigration and Customs Enforcement (ICE)". */
function isAcronymOf(view: ArticleView, start: number, end: number): boolean {
  if (view.words[end] !== '(' || view.words[end + 2] !== ')') return false;
  let initials = '';
  for (let i = start; i < end; i++)
    if (startsUpper(view.words[i] ?? '')) initials += (view.words[i] ?? '').charAt(0);
  const acronym = (view.words[end + 1] ?? '').replaceAll('.', '');
  return acronym.length > 1 && initials.endsWith(acronym);
}
