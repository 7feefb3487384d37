/** Does something and says how many milliseconds of processor time this process spent on it, so that a busy machine changes little. */
export function measureCpu<T>(work: () => T): { readonly result: T; readonly timeMs: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, timeMs: (user + system) / 1000 };
}
