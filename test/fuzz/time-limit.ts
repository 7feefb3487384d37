const FIXED_MS = 1000;
const PER_CODE_UNIT_MS = 0.05;

/**
 * How long an audit may take: a few times what it does, far less than anything quadratic would. In processor
 * time, so that a busy machine fails nothing.
 */
export function timeLimitMs(text: string): number {
  return FIXED_MS + text.length * PER_CODE_UNIT_MS;
}
