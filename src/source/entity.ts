import type { TokenRange } from '../attribute/attribution.ts';
import type { Span } from '../text/span.ts';
import type { Gender } from './lexicon.ts';
import type { PersonName } from './person-name.ts';

/** What an entity is in the world; its kind as a source follows from this and from whether it is named. */
export type EntityClass =
  | 'person'
  | 'people'
  | 'organization'
  | 'outlet'
  | 'document'
  | 'thing'
  | 'author';

/** Tokens `[first, end)` at which an entity is mentioned. */
export interface EntityMention {
  readonly first: number;
  readonly end: number;
}

/** Somebody or something that the article speaks of, while its mentions are being gathered. */
export interface Entity {
  readonly id: number;
  class: EntityClass;
  /** The fullest name so far; for what is only described, empty until it is asked for. */
  name: string;
  /** The phrase that describes it, by which it is called when it has no name; -1 when none does. */
  phrase: number;
  /** Whether the text gives a proper name. */
  named: boolean;
  /** Whether the name is one that the writer made up for it. */
  pseudonym: boolean;
  plural: boolean;
  /** For bodies whose kind their number does not tell: "the courts" are an organization, "a group of clerks" people; null for all others. */
  collective: 'body' | 'people' | null;
  /** Whether it is a place, which speaks as its government or people but is more often where things happen. */
  place: boolean;
  /** For unnamed people: how many, where the text counts them; 0 when it does not. */
  count: number;
  person: PersonName | null;
  /** From titles, first names and pronouns; decides only between "he" and "she". */
  gender: Gender | null;
  /** What a lone first name suggests, which may be a family name after all; a preference only. */
  likelyGender: Gender | null;
  /** Head nouns by which the text has described it: "engineer", "chairman". */
  readonly roles: Set<string>;
  /** Words beside those nouns: "veteran", "utility". */
  readonly qualifiers: Set<string>;
  readonly descriptions: Span[];
  readonly mentions: EntityMention[];
  /** For "Grassley and Leahy": the entities joined. */
  members: readonly number[];
  /** For a document that is only described: the tokens of the name by which the text says who made it. */
  maker: TokenRange | null;
  /** The entity whose it is: the campaign's candidate, the article's outlet; -1 when none. */
  owner: number;
}

/** A new entity with nothing known but its class and name. */
export function createEntity(id: number, kind: EntityClass, name: string): Entity {
  return {
    id,
    class: kind,
    name,
    phrase: -1,
    named: false,
    pseudonym: false,
    plural: false,
    collective: null,
    place: false,
    count: 0,
    person: null,
    gender: null,
    likelyGender: null,
    roles: new Set(),
    qualifiers: new Set(),
    descriptions: [],
    mentions: [],
    members: [],
    maker: null,
    owner: -1,
  };
}
