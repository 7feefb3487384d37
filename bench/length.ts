import type { Engine } from './engine.ts';
import { measureCpu } from './measure-cpu.ts';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { fitExponent, median } from './statistics.ts';
import { makeLongText } from './texts.ts';

/** Processor time of one audit against the length of the article. The figure is the exponent of the fitted power law. */
export function measureLength(audit: Engine, lengths: readonly number[]): Measurement {
  const points = lengths.map((length) => {
    const text = makeLongText(length);
    const repetitions = Math.max(1, Math.min(30, Math.floor(1_000_000 / length)));
    const times = Array.from(
      { length: repetitions },
      () => measureCpu(() => audit.run(text)).timeMs,
    );
    return [length, median(times)] as const;
  });
  const detail = points
    .map(([length, timeMs]) => `${formatLength(length)} ${formatNumber(timeMs)} ms`)
    .join(', ');
  return hold(
    { name: 'time ~ length ^', value: fitExponent(points), unit: '', detail },
    'at most',
    1.1,
  );
}

function formatLength(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} KB`;
}
