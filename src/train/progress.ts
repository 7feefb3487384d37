/** A line on stderr that says which step is running; a bar on a terminal, a line a step elsewhere. */
export interface Progress {
  begin(step: string): void;
  note(text: string): void;
  end(): void;
}

export function showProgress(steps: readonly string[]): Progress {
  const started = performance.now();
  const live = process.stderr.isTTY === true;
  let index = -1;
  const draw = (note: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const done = Math.round((Math.max(0, index) / steps.length) * 24);
    const bar = `[${'#'.repeat(done)}${'.'.repeat(24 - done)}]`;
    const line = `${bar} ${String(seconds).padStart(4)} s  ${steps[index] ?? 'done'}${note === '' ? '' : `: ${note}`}`;
    process.stderr.write(live ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return {
    begin(step) {
      index = steps.indexOf(step);
      draw('');
    },
    note: draw,
    end() {
      index = steps.length;
      draw('');
      if (live) process.stderr.write('\n');
    },
  };
}
