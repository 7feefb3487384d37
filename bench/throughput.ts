import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { AuditEngine, Engine } from './engine.ts';
import { measureCpu } from './measure-cpu.ts';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { median } from './statistics.ts';
import type { BenchTexts } from './texts.ts';

const WINK_GOAL = 0.5;

/** compromise at its nearest to this job: quotations and people. */
const compromiseEngine: Engine = {
  name: 'compromise',
  run(text) {
    const view = compromise(text);
    return view.quotations().out('array').length + view.people().out('array').length;
  },
};

/** wink-nlp doing parts of speech and nothing else. */
function createWinkEngine(): Engine {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  return {
    name: 'wink-nlp',
    run: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length,
  };
}

/**
 * Words per second of processor time of the full audit, against compromise and wink-nlp on the same texts. The
 * engines take turns, `rounds` times after a warm-up; a ratio is the median over rounds of that round's ratio.
 */
export function measureThroughput(
  audits: readonly AuditEngine[],
  texts: BenchTexts,
  rounds: number,
): readonly Measurement[] {
  const wink = createWinkEngine();
  const speeds = new Map<Engine, number[]>();
  for (let round = -1; round < rounds; round++) {
    for (const engine of [...audits, compromiseEngine, wink]) {
      const speed = texts.words / secondsFor(engine, texts);
      if (round >= 0) speeds.set(engine, [...(speeds.get(engine) ?? []), speed]);
    }
  }
  const compare = (audit: Engine, peer: Engine, bar: number): Measurement => {
    const [own, other] = [speeds.get(audit) ?? [], speeds.get(peer) ?? []];
    const ratio = median(own.map((speed, round) => speed / (other[round] as number)));
    const detail = `${formatNumber(median(own))} to ${formatNumber(median(other))} words/s; ${texts.name}, ${formatNumber(texts.words)} words, ${rounds} rounds`;
    return hold(
      { name: `${audit.name} ÷ ${peer.name}`, value: ratio, unit: '×', detail },
      'at least',
      bar,
    );
  };
  return audits.flatMap((audit) => [
    compare(audit, compromiseEngine, audit.bar),
    compare(audit, wink, WINK_GOAL),
  ]);
}

function secondsFor(engine: Engine, { texts }: BenchTexts): number {
  const { timeMs } = measureCpu(() => {
    for (const text of texts) engine.run(text);
  });
  return timeMs / 1000;
}
