/** Verbs that, in the passive and without anybody behind them, say that something is held to be so. */
export const HELD_VERBS: ReadonlySet<string> = new Set([
  'believe', 'say', 'think', 'report', 'understand', 'rumour', 'rumor', 'allege', 'claim', 'suppose', 'acknowledge', 'assume', 'hold', 'consider', 'feel', 'suspect', 'argue', 'suggest', 'repute', 'hear',
]); // biome-ignore format: a table
