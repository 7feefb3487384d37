import { entityOfPhrase, type Reading } from './reading.ts';

/** Who speaks in each block of a transcript, and to whom; -1 where that is not known. */
export interface TurnSpeakers {
  readonly speakerOf: Int32Array;
  readonly addresseeOf: Int32Array;
}

const QUESTIONER: ReadonlySet<string> = new Set(['q', 'question']);
const ANSWERER: ReadonlySet<string> = new Set(['a', 'answer']);

/**
 * The speaker of each labelled block, the writer for "Q:" and whom the article is about for "A:"; turns are said to whoever
 * spoke in the turn before.
 */
export function findTurnSpeakers(reading: Reading): TurnSpeakers {
  const { view, noun } = reading;
  const { blocks } = view.document;
  const speakerOf = new Int32Array(blocks.length).fill(-1);
  const addresseeOf = new Int32Array(blocks.length).fill(-1);
  if (!view.isTranscript) return { speakerOf, addresseeOf };
  let previous = -1;
  let protagonist = -2;
  for (const [index, block] of blocks.entries()) {
    const end = view.labelEnd[index] ?? -1;
    if (end < 0) continue;
    let speaker = -1;
    for (let i = block.firstToken; i < end && speaker < 0; i++)
      speaker = entityOfPhrase(reading, noun.phraseOf[i] ?? -1)?.id ?? -1;
    const label = view.lower[block.firstToken] ?? '';
    if (speaker < 0 && QUESTIONER.has(label)) speaker = reading.discourse.author().id;
    if (speaker < 0 && ANSWERER.has(label)) {
      if (protagonist === -2) protagonist = mostMentioned(reading);
      speaker = protagonist;
    }
    speakerOf[index] = speaker;
    if (previous !== speaker) addresseeOf[index] = previous;
    if (speaker >= 0) previous = speaker;
  }
  return { speakerOf, addresseeOf };
}

/** The named person whom the writer's own words mention most, or -1. */
function mostMentioned(reading: Reading): number {
  let best = -1;
  let most = 0;
  for (const entity of reading.linked.entities)
    if (entity.class === 'person' && entity.named && entity.mentions.length > most) {
      best = entity.id;
      most = entity.mentions.length;
    }
  return best;
}
