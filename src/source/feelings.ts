/** Adjectives and participles that say, after "be", what somebody feels, thinks or means to do. */
export const FEELINGS: ReadonlySet<string> = new Set([
  'adamant', 'afraid', 'alarmed', 'amused', 'angered', 'angry', 'annoyed', 'anxious', 'appalled', 'ashamed', 'astonished', 'aware', 'baffled',
  'bothered', 'certain', 'cheered', 'comfortable', 'committed', 'concerned', 'confident', 'content', 'convinced', 'curious', 'delighted',
  'desperate', 'determined', 'disappointed', 'disgusted', 'dismayed', 'dissatisfied', 'disturbed', 'doubtful', 'eager', 'elated',
  'embarrassed', 'enamored', 'enthusiastic', 'excited', 'fascinated', 'fearful', 'fond', 'frightened', 'frustrated', 'furious', 'glad',
  'grateful', 'happy', 'heartened', 'hesitant', 'hopeful', 'horrified', 'impatient', 'impressed', 'incensed', 'inclined', 'indifferent',
  'insistent', 'intent', 'interested', 'intrigued', 'keen', 'leery', 'loath', 'mindful', 'moved', 'nervous', 'opposed', 'optimistic',
  'outraged', 'perplexed', 'pessimistic', 'pleased', 'prepared', 'proud', 'puzzled', 'ready', 'reassured', 'relieved', 'reluctant', 'resigned',
  'resolved', 'sad', 'saddened', 'satisfied', 'sceptical', 'scared', 'shocked', 'skeptical', 'sorry', 'stunned', 'supportive', 'sure',
  'surprised', 'suspicious', 'sympathetic', 'terrified', 'thankful', 'thrilled', 'tired', 'touched', 'troubled', 'unaware', 'uneasy',
  'unhappy', 'unimpressed', 'unmoved', 'unsure', 'unwilling', 'upset', 'wary', 'weary', 'willing', 'worried',
]); // biome-ignore format: a table
