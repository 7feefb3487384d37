import type { TaggedDocument } from '../model/tagged-document.ts';
import { findAct } from './act.ts';
import type { Attribution, LinkedAttribution } from './attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { readCue } from './cue-reading.ts';
import { findForm } from './form.ts';
import { findFraming } from './framing.ts';
import { linkAttributions } from './link.ts';
import { readSignatures } from './signatures.ts';
import { findTurns } from './turns.ts';
import { findVia } from './via.ts';

/** Turns a tagged document into attributions, in text order of their first part. Linear in tokens. */
export function attribute(tagged: TaggedDocument, model: AttributionModel): Attribution[] {
  return readSignatures(tagged, gatherLinked(tagged, model)).map((linked) => {
    const reading = readCue(tagged, linked);
    return {
      ...linked,
      form: findForm(tagged, linked),
      act: findAct(tagged, linked, reading),
      framing: findFraming(tagged, linked, reading),
      negated: reading.negated,
      via: findVia(tagged, linked, reading),
    };
  });
}

/** The turns of a transcript, and what the model links everywhere else. */
function gatherLinked(tagged: TaggedDocument, model: AttributionModel): LinkedAttribution[] {
  const turns = findTurns(tagged.document);
  if (turns.length === 0) return linkAttributions(tagged, model);
  const inTurn = new Uint8Array(tagged.document.tokenCount);
  for (const { source, cue, content } of turns)
    for (const { firstToken, endToken } of [...source, ...cue, ...content])
      inTurn.fill(1, firstToken, endToken);
  const roles = tagged.roles.filter(
    (run) => inTurn[run.firstToken] === 0 && inTurn[run.endToken - 1] === 0,
  );
  return [...turns, ...linkAttributions({ ...tagged, roles }, model)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
}

function placeOf({ source, cue, content }: LinkedAttribution): number {
  const starts = [...source, ...cue, ...content].map(({ firstToken }) => firstToken);
  return Math.min(...starts);
}
