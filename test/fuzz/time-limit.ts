const FIXED_MS = 2000;
const PER_CODE_UNIT_MS = 0.006;

/** How long an audit may take: far more than it does on a quiet machine, far less than anything quadratic would. */
export function timeLimitMs(text: string): number {
  return FIXED_MS + text.length * PER_CODE_UNIT_MS;
}
