import type { Document } from '../tokenize/document.ts';
import { type EntityType, POS_TAGS, type PosTag, type Role } from './tags.ts';

/** Tokens `[firstToken, endToken)`. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A run of tokens that the model takes for a named entity. */
export interface EntityMention extends TokenRange {
  readonly type: EntityType;
}

/** A run of tokens that the model takes for one part of an attribution. */
export interface RoleRun extends TokenRange {
  readonly role: Role;
  /** Probability that exactly this run is right, 0 to 1. */
  readonly confidence: number;
}

/** A document with what the model says of its tokens. */
export interface TaggedDocument {
  readonly document: Document;
  /** For each token, the index of its part of speech in `POS_TAGS`. */
  readonly pos: Uint8Array;
  /** For each token, its dictionary form in lower case ("said" -> "say"). */
  readonly lemmas: readonly string[];
  /** In text order, not overlapping. */
  readonly entities: readonly EntityMention[];
  /** For each token, the index in `entities` of the mention that holds it, or -1. */
  readonly entityOf: Int32Array;
  /** In text order, not overlapping: a token has at most one role. */
  readonly roles: readonly RoleRun[];
  /** Runs that would be sources too, were the role tagger readier to see one; none has a token of another run. */
  readonly spareSources: readonly TokenRange[];
}

/** The part of speech of token `i`. */
export function posOf(tagged: TaggedDocument, i: number): PosTag {
  return POS_TAGS[tagged.pos[i] as number] as PosTag;
}
