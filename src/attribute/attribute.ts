import type { RoleRun, TaggedDocument, TokenRange } from '../model/tagged-document.ts';
import { tokenRangeText } from '../tokenize/document.ts';
import { findAct } from './act.ts';
import type { Attribution, LinkedAttribution } from './attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { extendContinuations } from './continuations.ts';
import { readCue } from './cue-reading.ts';
import { findForm } from './form.ts';
import { findFraming } from './framing.ts';
import { findHearsayClauses } from './hearsay-adverbs.ts';
import { holdsToken } from './holds-token.ts';
import { readLeadIns } from './lead-ins.ts';
import { readLedBeliefs } from './led-beliefs.ts';
import { linkAttributions } from './link.ts';
import { findOverlooked } from './overlooked.ts';
import { readPutIts } from './put-its.ts';
import { readSeenQuotations } from './seen-quotations.ts';
import { readSignatures } from './signatures.ts';
import { readSignedPassages } from './signed-passages.ts';
import { readSpareSources } from './spare-sources.ts';
import { endSpokenContents } from './spoken-contents.ts';
import { contentOwners, takenTokens } from './taken-tokens.ts';
import { findTurns } from './turns.ts';
import { findVia } from './via.ts';

/** Turns a tagged document into attributions, in text order of their first part. Linear in tokens. */
export function attribute(tagged: TaggedDocument, model: AttributionModel): Attribution[] {
  const gathered = gatherLinked(tagged, model);
  const ownerOf = contentOwners(tagged.document.tokenCount, gathered);
  return gathered.map((attribution, index) => {
    const isOthers = (token: number) => {
      const owner = ownerOf[token] as number;
      return owner >= 0 && owner !== index && !isWithin(attribution, gathered[owner]);
    };
    const reading = readCue(tagged, attribution);
    return {
      ...attribution,
      form: findForm(tagged, attribution),
      act: findAct(tagged, attribution, reading),
      framing: findFraming(tagged, attribution, reading),
      negated: reading.negated,
      via: findVia(tagged, attribution, reading, isOthers),
    };
  });
}

/** Whether the cue stands in the content of the other. */
function isWithin({ cue }: LinkedAttribution, other: LinkedAttribution | undefined): boolean {
  const [verb] = cue;
  return verb !== undefined && holdsToken(other?.content ?? [], verb.firstToken);
}

/** The turns of a transcript, what the model links everywhere else, and what structure adds to it, in text order. */
function gatherLinked(tagged: TaggedDocument, model: AttributionModel): LinkedAttribution[] {
  const turns = findTurns(tagged.document);
  const told = withoutTurnsAndNotes(withoutMarks(tagged), turns);
  const linked = endSpokenContents(
    tagged.document,
    readSpareSources(told, linkAttributions(told, model)),
  );
  const whole = extendContinuations(tagged.document, [...turns, ...linked]);
  const seen = readSeenQuotations(tagged, readLeadIns(tagged, whole));
  const given = readLedBeliefs(tagged, readPutIts(tagged, seen));
  const signed = readSignedPassages(tagged, readSignatures(tagged, given));
  return [...signed, ...findHearsayClauses(tagged, signed), ...findOverlooked(tagged, signed)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
}

/** A mark is no source: "• | Called the gates old". */
function withoutMarks(tagged: TaggedDocument): TaggedDocument {
  const { document, roles, spareSources } = tagged;
  const isMark = ({ firstToken, endToken }: TokenRange) =>
    !/[\p{L}\p{N}]/u.test(tokenRangeText(document, firstToken, endToken));
  const isMarkAsSource = (run: RoleRun) => run.role === 'source' && isMark(run);
  if (!roles.some(isMarkAsSource) && !spareSources.some(isMark)) return tagged;
  return {
    ...tagged,
    roles: roles.filter((run) => !isMarkAsSource(run)),
    spareSources: spareSources.filter((run) => !isMark(run)),
  };
}

/** A note tells who the author is: a name before it speaks to nobody, and nothing there is reported. */
function withoutTurnsAndNotes(
  tagged: TaggedDocument,
  turns: readonly LinkedAttribution[],
): TaggedDocument {
  const { document } = tagged;
  const notes = document.blocks.filter(({ kind }) => kind === 'note');
  if (turns.length === 0 && notes.length === 0) return tagged;
  const taken = takenTokens(document.tokenCount, turns);
  for (const { firstToken, endToken } of notes) taken.fill(1, firstToken, endToken);
  const isFree = (run: TokenRange) => taken[run.firstToken] === 0 && taken[run.endToken - 1] === 0;
  return {
    ...tagged,
    roles: tagged.roles.filter(isFree),
    spareSources: tagged.spareSources.filter(isFree),
  };
}

function placeOf({ source, cue, content }: LinkedAttribution): number {
  return Math.min(...[source[0], cue[0], content[0]].map((range) => range?.firstToken ?? Infinity));
}
