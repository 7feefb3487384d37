import type {
  AlignedPair,
  ComparedDispute,
  Comparison,
  Place,
  ProvenanceEdge,
} from '../../compare/contract.ts';
import { KIND_LABELS } from '../labels.ts';
import { printableLine } from '../printable.ts';
import { countOf, enumerate, formatCount } from '../prose.ts';
import {
  BOLD,
  createPaint,
  DIM,
  type StyledLine,
  type StyledRun,
  wrap,
} from '../terminal/styled-text.ts';
import {
  accountFacts,
  accountName,
  disputesOf,
  explainContrasts,
  nameDispute,
  PAIR_LABELS,
  PROVENANCE_LABELS,
  sourcesInCommon,
  sourcesOnlyIn,
  speakerOf,
  summarizeComparison,
} from './labels.ts';
import { type MarkedSpan, marksAt, marksOf, type PlaceReader, readPlaces } from './place-words.ts';

export interface ComparisonOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

const WIDEST = 100;
const NARROWEST = 24;
const ACCOUNT_STYLES = ['1;36', '1;35', '1;33', '1;32', '1;34'];
const MARK_STYLES: Readonly<Record<MarkedSpan['mark'], string>> = {
  changed: '1;33', missing: '1;31', marked: '36', contest: '1;31',
}; // biome-ignore format: a table
/** How differences are set off where there is no colour. */
const MARKS: Readonly<Record<MarkedSpan['mark'], readonly [string, string]>> = {
  changed: ['*', '*'], missing: ['+', '+'], marked: ['(', ')'], contest: ['!', '!'],
}; // biome-ignore format: a table
/** Of claims that only one account has, so many of each are shown. */
const ONLY_SHOWN = 12;

interface Page {
  readonly comparison: Comparison;
  readonly places: PlaceReader;
  readonly width: number;
  readonly colour: boolean;
}

/**
 * A comparison as a page for a reader, one account under the other. Plain text unless colour is asked for. Ends with a
 * line break.
 */
export function formatComparison(comparison: Comparison, options: ComparisonOptions = {}): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width ?? 80) || 80));
  const page: Page = {
    comparison,
    places: readPlaces(comparison),
    width,
    colour: options.colour ?? false,
  };
  const paint = createPaint(page.colour);
  const sections = [
    setHead(page),
    ...setPairs(page),
    ...setDisputes(page),
    setSources(page),
    ...setOnly(page),
    setProvenance(page),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => paint(line).trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function setHead(page: Page): StyledLine[] {
  const { comparison, width } = page;
  return [
    ...comparison.accounts.flatMap((account) => [
      ...hang(page, account.id, [
        { text: printableLine(accountName(account)), style: BOLD },
        { text: `  ${printableLine(accountFacts(account))}`, style: DIM },
      ]),
    ]),
    [],
    ...summarizeComparison(comparison).flatMap((line) => [
      ...wrap([{ text: line, style: '' }], width),
    ]),
  ];
}

/** A line with the letter of its account before it. */
function hang(page: Page, account: string, runs: readonly StyledRun[]): StyledLine[] {
  return hangLabel(
    [{ text: `  ${account.padEnd(3)}`, style: styleOf(page, account) }],
    5,
    runs,
    page.width,
  );
}

function hangLabel(
  label: readonly StyledRun[],
  indent: number,
  runs: readonly StyledRun[],
  width: number,
): StyledLine[] {
  return wrap(runs, Math.max(10, width - indent)).map((line, index) => [
    ...(index === 0 ? label : [{ text: ' '.repeat(indent), style: '' }]),
    ...line,
  ]);
}

function styleOf({ comparison }: Page, account: string): string {
  const index = comparison.accounts.findIndex(({ id }) => id === account);
  return ACCOUNT_STYLES[index % ACCOUNT_STYLES.length] ?? BOLD;
}

function heading(text: string, width: number): StyledLine {
  return [{ text: text.slice(0, width), style: BOLD }];
}

function setPairs(page: Page): StyledLine[][] {
  const { comparison, width } = page;
  if (comparison.pairs.length === 0)
    return [
      [
        heading('TOLD IN BOTH', width),
        ...wrap([{ text: 'Nothing that was found.', style: DIM }], width),
      ],
    ];
  const title = comparison.accounts.length === 2 ? 'TOLD IN BOTH' : 'TOLD IN MORE THAN ONE';
  const byId = new Map(comparison.pairs.map((pair) => [pair.id, pair]));
  const groups = comparison.groups.map(({ pairs, places }) =>
    setGroup(
      page,
      pairs.flatMap((id) => byId.get(id) ?? []),
      places,
    ),
  );
  const hasMarks = comparison.pairs.some(
    (pair) => marksOf(pair, 0).length + marksOf(pair, 1).length > 0,
  );
  const legend =
    hasMarks && !page.colour
      ? [
          ...wrap(
            [{ text: '*worded otherwise* +only here+ (marked as left out or put in)', style: DIM }],
            width,
          ),
        ]
      : [];
  return [[heading(title, width), ...legend], ...groups];
}

function setGroup(
  page: Page,
  pairs: readonly AlignedPair[],
  places: readonly Place[],
): StyledLine[] {
  const kinds = [...new Set(pairs.map(({ kind }) => PAIR_LABELS[kind]))];
  const least = Math.min(...pairs.map(({ confidence }) => confidence));
  const lines: StyledLine[] = [
    [
      { text: kinds.join(', '), style: BOLD },
      { text: `  ${Math.round(least * 100)} %`, style: DIM },
    ],
  ];
  for (const place of places) lines.push(...setPlace(page, place, marksAt(pairs, place)));
  const notes = pairs.flatMap((pair) => [
    ...explainContrasts(pair, page.comparison.sources, page.places.cueOf),
    ...disputesOf(page.comparison, pair).map(
      (dispute) => `${nameDispute(dispute, page.comparison.sources)}.`,
    ),
  ]);
  for (const note of new Set(notes))
    lines.push(
      ...hangLabel(
        [{ text: '   ≠ ', style: '33' }],
        5,
        [{ text: printableLine(note), style: '' }],
        page.width,
      ),
    );
  return lines;
}

function setPlace(page: Page, place: Place, marks: readonly MarkedSpan[] = []): StyledLine[] {
  const words = page.places.read(place, marks).map(({ text, mark }): StyledRun => {
    const shown = text.replace(/\s+/g, ' ');
    if (mark === null) return { text: printableKeep(shown), style: '' };
    const [open, close] = page.colour ? ['', ''] : MARKS[mark];
    return { text: `${open}${printableKeep(shown)}${close}`, style: MARK_STYLES[mark] };
  });
  const speaker = speakerOf(place, page.comparison.sources);
  const cue = page.places.cueOf(place);
  const label = cue === null ? `${speaker}: ` : `${speaker} (${cue}): `;
  return hang(page, place.account, [{ text: printableKeep(label), style: DIM }, ...words]);
}

/** Printable on one line, with the spaces at its ends kept. */
function printableKeep(text: string): string {
  const core = printableLine(text);
  if (core === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${core}${/\s$/.test(text) ? ' ' : ''}`;
}

function setDisputes(page: Page): StyledLine[][] {
  const { disputes } = page.comparison;
  if (disputes.length === 0) return [];
  return [
    [heading('DISPUTES', page.width)],
    ...disputes.map((dispute) => setDispute(page, dispute)),
  ];
}

function setDispute(page: Page, dispute: ComparedDispute): StyledLine[] {
  const { by, contested, confidence, cueSpans } = dispute;
  return [
    [
      { text: printableLine(nameDispute(dispute, page.comparison.sources)), style: BOLD },
      { text: `  ${Math.round(confidence * 100)} %`, style: DIM },
    ],
    ...setPlace(
      page,
      by,
      cueSpans.map((span) => ({ ...span, mark: 'contest' as const })),
    ),
    ...setPlace(page, contested),
  ];
}

function setSources(page: Page): StyledLine[] {
  const { comparison, width } = page;
  const lines: StyledLine[] = [heading('WHO IS QUOTED', width)];
  for (const source of sourcesInCommon(comparison)) {
    lines.push(
      ...wrap([{ text: `  ${printableLine(source.name)}`, style: BOLD }], width).map(
        (line): StyledLine => [{ text: '  ', style: '' }, ...line],
      ),
    );
    for (const { account, name, kind, words, quotedWords, attributions } of source.appearances) {
      const called = name === source.name ? '' : `${printableLine(name)}, `;
      const isUnnamed = source.isNamedInSome && kind !== 'named-person' && kind !== 'organization';
      lines.push(
        ...hangLabel(
          [{ text: `    ${account.padEnd(3)}`, style: styleOf(page, account) }],
          7,
          [
            {
              text: `${called}${KIND_LABELS[kind].one}: ${countOf(words, { one: 'word', many: 'words' })}, ${formatCount(quotedWords)} of them quoted, in ${countOf(attributions, { one: 'attribution', many: 'attributions' })}`,
              style: '',
            },
            ...(isUnnamed ? [{ text: ' – named in another account', style: '33' }] : []),
          ],
          width,
        ),
      );
    }
  }
  for (const { id } of comparison.accounts) {
    const own = sourcesOnlyIn(comparison, id).map(
      ({ name, appearances }) => `${printableLine(name)} (${appearances[0]?.words ?? 0})`,
    );
    if (own.length > 0)
      lines.push(...hang(page, id, [{ text: `only here: ${enumerate(own)}`, style: '' }]));
  }
  return lines.length > 1 ? lines : [];
}

function setOnly(page: Page): StyledLine[][] {
  const { accounts, only } = page.comparison;
  return accounts.flatMap(({ id }) => {
    const own = only.filter(({ account }) => account === id);
    if (own.length === 0) return [];
    const rest = own.length - ONLY_SHOWN;
    return [
      [
        heading(`ONLY IN ${id}`, page.width),
        ...own.slice(0, ONLY_SHOWN).flatMap((place) => setPlace(page, place)),
        ...(rest > 0
          ? [[{ text: `     and ${rest} more, which --format json and html list`, style: DIM }]]
          : []),
      ],
    ];
  });
}

function setProvenance(page: Page): StyledLine[] {
  const { provenance } = page.comparison;
  if (provenance.edges.length + provenance.shared.length === 0) return [];
  const nameOf = new Map(provenance.nodes.map(({ id, name }) => [id, printableLine(name)]));
  const lines: StyledLine[] = [heading('WHO HAS IT FROM WHOM', page.width)];
  for (const edge of provenance.edges)
    lines.push(
      ...hangLabel(
        [{ text: `  ${edge.from} ← `, style: styleOf(page, edge.from) }],
        6,
        [{ text: describeEdge(edge, nameOf.get(edge.to) ?? edge.to), style: '' }],
        page.width,
      ),
    );
  for (const { accounts, pairs } of provenance.shared)
    lines.push(
      ...hangLabel(
        [{ text: '  = ', style: BOLD }],
        4,
        [
          {
            text: `${accounts.join(' and ')} quote ${countOf(pairs.length, { one: 'utterance', many: 'utterances' })} alike, and neither shows that it has ${pairs.length === 1 ? 'it' : 'them'} from the other`,
            style: '',
          },
        ],
        page.width,
      ),
    );
  return lines;
}

function describeEdge({ to, bases, attributions }: ProvenanceEdge, name: string): string {
  const account = /^P\d+$/.test(to) ? '' : `${to}, `;
  const resting =
    attributions === 0
      ? ''
      : `; ${countOf(attributions, { one: 'attribution rests', many: 'attributions rest' })} on it`;
  return `${account}${name}: ${enumerate(bases.map((basis) => PROVENANCE_LABELS[basis]))}${resting}`;
}
