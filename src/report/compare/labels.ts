import type {
  AlignedPair,
  ComparedAccount,
  ComparedDispute,
  ComparedSource,
  Comparison,
  Contrast,
  DisagreementKind,
  Place,
  ProvenanceBasis,
} from '../../compare/contract.ts';
import { comparedSourceOf } from '../../compare/contrasts.ts';
import type { DisputeKind } from '../../dispute/dispute.ts';
import { overlaps } from '../../text/span.ts';
import { ACT_LABELS, FORM_LABELS } from '../labels.ts';
import { countOf, enumerate, formatDate } from '../prose.ts';

export const PAIR_LABELS: Readonly<Record<AlignedPair['kind'], string>> = {
  words: 'Same words',
  claim: 'Same claim',
};

const DISPUTE_LABELS: Readonly<Record<DisputeKind, string>> = {
  denial: 'denies',
  contradiction: 'contradicts',
  doubt: 'doubts',
  correction: 'corrects',
};

export const DISAGREEMENT_LABELS: Readonly<Record<DisagreementKind, string>> = {
  number: 'Numbers differ',
  date: 'Dates differ',
  name: 'Names differ',
};

export const PROVENANCE_LABELS: Readonly<Record<ProvenanceBasis, string>> = {
  link: 'links to it',
  name: 'names it',
  byline: 'names its writer',
  words: 'has its words',
};

const FRAMING_WORDS: Readonly<Record<NonNullable<Place['framing']>, string>> = {
  neutral: 'plainly',
  distancing: 'at a distance',
  endorsing: 'with support',
  denied: 'as not so',
};

/** What an account is called on a page: its paper or title, or else the file. */
export function accountName({ article, name }: ComparedAccount): string {
  return article.publisher ?? article.title ?? name;
}

/** Title, byline and date of an account on one line. */
export function accountFacts(account: ComparedAccount): string {
  const { article } = account;
  return [
    article.title === accountName(account) ? undefined : article.title,
    article.byline,
    article.published === undefined ? undefined : formatDate(article.published),
    countOf(article.words, { one: 'word', many: 'words' }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Who says what stands at a place: a source by its fullest name, the writer, or nobody. */
export function speakerOf(place: Place, sources: readonly ComparedSource[]): string {
  const source = comparedSourceOf(place, sources);
  const own = source?.appearances.find(({ account }) => account === place.account)?.name;
  if (own !== undefined) return own;
  return place.attribution === null || place.source !== null ? 'the writer' : 'nobody given';
}

/** Who contests whom: "B denies what A tells", "Within B: the writer denies Deep Drain". */
export function nameDispute(
  { kind, by, contested }: ComparedDispute,
  sources: readonly ComparedSource[],
): string {
  const deed = DISPUTE_LABELS[kind];
  return by.account === contested.account
    ? `Within ${by.account}: ${speakerOf(by, sources)} ${deed} ${speakerOf(contested, sources)}`
    : `${by.account} ${deed} what ${contested.account} tells`;
}

/** The outcome of a comparison in a few sentences. */
export function summarizeComparison({ accounts, summary, disputes }: Comparison): string[] {
  const only = summary.onlyIn
    .filter(({ attributions }) => attributions > 0)
    .map(({ account, attributions }) => `${attributions} only in ${account}`);
  const alike = [
    countOf(summary.sameWords, { one: 'utterance', many: 'utterances' }),
    countOf(summary.sameClaim, { one: 'claim', many: 'claims' }),
  ];
  const across = disputes.filter(({ by, contested }) => by.account !== contested.account).length;
  const within = disputes.length - across;
  const contested = [
    ...(across > 0 ? [`${countOf(across, CONTESTS)} what another account tells`] : []),
    ...(within > 0 ? [`${countOf(within, CONTESTS)} what its own account tells`] : []),
  ];
  return [
    `${countOf(accounts.length, { one: 'account', many: 'accounts' })} with ${countOf(summary.sourcesInCommon, { one: 'source', many: 'sources' })} in common.`,
    `${alike[0]} quoted in more than one of them, and ${alike[1]} told in other words${only.length === 0 ? '' : `; attributions: ${enumerate(only)}`}.`,
    ...(contested.length === 0 ? [] : [`${enumerate(contested)}.`]),
    ...(summary.disagreements === 0
      ? []
      : [
          `${countOf(summary.disagreements, { one: 'number, date or name differs', many: 'numbers, dates and names differ' })}.`,
        ]),
  ];
}

const CONTESTS = { one: 'passage contests', many: 'passages contest' };

/** In what the two places of a pair differ, a sentence for each. */
export function explainContrasts(
  { contrasts, places, disagreements }: AlignedPair,
  sources: readonly ComparedSource[],
  cueOf: (place: Place) => string | null,
): string[] {
  const [one, other] = places;
  const say = (read: (place: Place) => string | null): string =>
    `${read(one) ?? '–'} in ${one.account}, ${read(other) ?? '–'} in ${other.account}`;
  const sentence: Readonly<Record<Contrast, () => string>> = {
    source: () => `On the word of ${say((place) => speakerOf(place, sources))}`,
    anonymity: () => 'Named in one and unnamed in the other',
    framing: () =>
      `Told ${say((place) => {
        const cue = cueOf(place);
        const words = FRAMING_WORDS[place.framing ?? 'neutral'];
        return cue === null ? words : `${words} (“${cue}”)`;
      })}`,
    act: () => `As a ${say((place) => (place.act === null ? null : ACT_LABELS[place.act].one))}`,
    form: () => `Given ${say((place) => (place.form === null ? null : FORM_LABELS[place.form]))}`,
  };
  return [
    ...contrasts.map((contrast) => `${sentence[contrast]()}.`),
    ...disagreements.map(
      ({ kind, texts }) =>
        `${DISAGREEMENT_LABELS[kind]}: “${texts[0]}” in ${one.account}, “${texts[1]}” in ${other.account}.`,
    ),
  ];
}

/** The disputes between the two accounts of a pair that are about what the pair tells. */
export function disputesOf({ disputes }: Comparison, { places }: AlignedPair): ComparedDispute[] {
  const isAt = (place: Place): boolean =>
    places.some(
      ({ account, spans }) =>
        account === place.account &&
        spans.some((span) => place.spans.some((other) => overlaps(span, other))),
    );
  return disputes.filter(
    ({ by, contested }) => by.account !== contested.account && isAt(by) && isAt(contested),
  );
}

/** The sources of several accounts, those of whom most is told first. */
export function sourcesInCommon({ sources }: Comparison): ComparedSource[] {
  return sources.filter(({ appearances }) => appearances.length > 1).sort(byWords);
}

/** Those of one account only, in the order of their words. */
export function sourcesOnlyIn({ sources }: Comparison, account: string): ComparedSource[] {
  return sources
    .filter(({ appearances }) => appearances.length === 1 && appearances[0]?.account === account)
    .sort(byWords);
}

function byWords(a: ComparedSource, b: ComparedSource): number {
  return wordsOf(b) - wordsOf(a);
}

function wordsOf({ appearances }: ComparedSource): number {
  return appearances.reduce((sum, { words }) => sum + words, 0);
}
