import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Engine } from './engine.ts';
import { measureCpu } from './measure-cpu.ts';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { median } from './statistics.ts';
import type { BenchTexts } from './texts.ts';

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
 * Words per second of processor time of the full audit, against compromise and wink-nlp on the same texts. The engines
 * take turns, `rounds` times after a warm-up; a ratio is the median over rounds of that round's ratio.
 */
export function measureThroughput(
  audit: Engine,
  texts: BenchTexts,
  rounds: number,
): readonly Measurement[] {
  const wink = createWinkEngine();
  const engines = [audit, compromiseEngine, wink];
  const speeds = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));
  for (let round = -1; round < rounds; round++) {
    for (const engine of engines) {
      const speed = texts.words / secondsFor(engine, texts);
      if (round >= 0) speeds.get(engine)?.push(speed);
    }
  }
  const speedsOf = (engine: Engine): readonly number[] => speeds.get(engine) ?? [];
  const ratioTo = (peer: Engine): number =>
    median(speedsOf(audit).map((speed, round) => speed / (speedsOf(peer)[round] as number)));
  const perSecond = (engine: Engine): string => formatNumber(median(speedsOf(engine)));
  const against = (peer: Engine): string =>
    `${perSecond(audit)} to ${perSecond(peer)} words/s; ${texts.name}, ${formatNumber(texts.words)} words, ${rounds} rounds`;
  return [
    hold(
      {
        name: 'audit ÷ compromise',
        value: ratioTo(compromiseEngine),
        unit: '×',
        detail: against(compromiseEngine),
      },
      'at least',
      2,
    ),
    hold(
      {
        name: 'audit ÷ wink-nlp (goal)',
        value: ratioTo(wink),
        unit: '×',
        detail: against(wink),
      },
      'at least',
      0.5,
    ),
  ];
}

function secondsFor(engine: Engine, { texts }: BenchTexts): number {
  const { timeMs } = measureCpu(() => {
    for (const text of texts) engine.run(text);
  });
  return timeMs / 1000;
}
