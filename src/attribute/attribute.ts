import type { TaggedDocument } from '../model/tagged-document.ts';
import { findAct } from './act.ts';
import type { Attribution } from './attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { readCue } from './cue-reading.ts';
import { findForm } from './form.ts';
import { findFraming } from './framing.ts';
import { linkAttributions } from './link.ts';
import { findVia } from './via.ts';

/** Turns a tagged document into attributions, in text order of their first part. Linear in tokens. */
export function attribute(tagged: TaggedDocument, model: AttributionModel): Attribution[] {
  return linkAttributions(tagged, model).map((linked) => {
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
