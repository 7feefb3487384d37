/** Groups that a text speaks for without saying who is in them. */
export const VAGUE_GROUPS: ReadonlySet<string> = new Set([
  'critic', 'expert', 'analyst', 'observer', 'supporter', 'opponent', 'detractor', 'sceptic', 'skeptic', 'commentator', 'pundit', 'campaigner', 'insider', 'people', 'some', 'many', 'most', 'others', 'several',
  'specialist', 'scholar', 'researcher', 'scientist', 'economist', 'historian', 'admirer', 'proponent', 'advocate', 'naysayer', 'enthusiast', 'academic', 'watcher', 'folk', 'few', 'traditionalist', 'purist', 'activist',
]); // biome-ignore format: a table

/** Words before the head that do not narrow it down. */
export const UNHELPFUL_MODIFIERS: ReadonlySet<string> = new Set([
  'some', 'many', 'most', 'several', 'other', 'few', 'a',  'numerous', 'all', 'various', 'leading', 'countless', 'more',     'number', 'of', 'lot', 'certain',
]); // biome-ignore format: a table
