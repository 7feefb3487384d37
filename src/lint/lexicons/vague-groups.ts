/** Groups that a text speaks for without saying who is in them. */
export const VAGUE_GROUPS: ReadonlySet<string> = new Set([
  'critic', 'expert', 'analyst', 'observer', 'supporter', 'opponent', 'detractor', 'sceptic', 'skeptic', 'commentator', 'pundit', 'campaigner', 'insider', 'people', 'some', 'many', 'most', 'others', 'several',
  'specialist', 'scholar', 'researcher', 'scientist', 'economist', 'historian', 'admirer', 'proponent', 'advocate', 'naysayer', 'enthusiast', 'academic', 'watcher', 'folk', 'few', 'traditionalist', 'purist', 'activist',
]); // biome-ignore format: a table

/** Words before the head that do not narrow it down. */
export const UNHELPFUL_MODIFIERS: ReadonlySet<string> = new Set([
  'some', 'many', 'most', 'several', 'other', 'few', 'a',  'numerous', 'all', 'various', 'leading', 'countless', 'more',     'number', 'of', 'lot', 'certain',
]); // biome-ignore format: a table

/** People whom a text tells of in the plural, and goes on about with "some", "many" or "others"; in dictionary form. */
export const PEOPLE: ReadonlySet<string> = new Set([
  'member', 'lawmaker', 'leader', 'worker', 'employee', 'resident', 'voter', 'senator', 'student', 'teacher', 'parent', 'doctor', 'nurse', 'player', 'fan', 'farmer', 'shopkeeper', 'trader',
  'colleague', 'official', 'aide', 'neighbour', 'neighbor', 'delegate', 'councillor', 'minister', 'politician', 'passenger', 'driver', 'customer', 'tenant', 'landlord', 'patient', 'visitor',
  'woman', 'man', 'child', 'artist', 'writer', 'author', 'editor', 'reporter', 'journalist', 'lawyer', 'judge', 'owner', 'director', 'manager', 'supporter', 'opponent', 'critic', 'donor', 'volunteer', 'activist', 'scientist', 'researcher', 'economist', 'expert', 'analyst', 'soldier', 'officer', 'veteran', 'conservative', 'liberal', 'investor', 'lender', 'executive', 'publisher', 'pupil', 'guest', 'witness', 'singer', 'musician', 'actor', 'swimmer', 'runner', 'fisherman', 'sailor', 'villager', 'islander', 'advocate', 'people', 'immigrant', 'migrant', 'christian', 'historian', 'observer', 'campaigner',
]); // biome-ignore format: a table
