const PATIENCE_MS = 2000;
const INTERVAL_MS = 200;

/** A line on stderr that says how far a long job is. */
export interface Progress {
  /** Replaces what the line says. */
  readonly update: (message: string) => void;
  /** The same, and shows it at once: what comes next leaves no time to, and will take long. */
  readonly show: (message: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/**
 * Shows progress on a terminal once a job has taken two seconds; says nothing when stderr is no terminal, or
 * when the output runs over the same screen.
 */
export function startProgress(first: string, outputOnScreen: boolean): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || outputOnScreen) return { update: () => {}, show: () => {}, end: () => {} };
  let message = first;
  let shown = false;
  const draw = () => {
    shown = true;
    stderr.write(`\r\u001b[2K${message.slice(0, stderr.columns - 1)}`);
  };
  const started = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - started >= PATIENCE_MS) draw();
  }, INTERVAL_MS);
  timer.unref();
  return {
    update: (next) => {
      message = next;
    },
    show: (next) => {
      message = next;
      draw();
    },
    end: () => {
      clearInterval(timer);
      if (shown) stderr.write('\r\u001b[2K');
    },
  };
}
