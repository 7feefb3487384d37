/** Words by which a note ties its author to a body, in dictionary form. */
export const TIE_WORDS: ReadonlySet<string> = new Set([
  'work', 'serve', 'join', 'lead', 'direct', 'manage', 'head', 'chair', 'advise', 'represent', 'consult', 'found', 'co-found', 'cofound', 'own', 'run', 'employ', 'lobby', 'volunteer', 'oversee', 'hold', 'sit', 'invest', 'teach',
  'fellow', 'director', 'president', 'vice-president', 'chairman', 'chairwoman', 'chair', 'chief', 'ceo', 'executive', 'officer', 'analyst', 'counsel', 'lawyer', 'attorney', 'adviser', 'advisor', 'consultant', 'founder', 'co-founder', 'cofounder', 'partner', 'member', 'trustee', 'scholar',
  'professor', 'lecturer', 'researcher', 'economist', 'strategist', 'spokesman', 'spokeswoman', 'manager', 'secretary', 'treasurer', 'owner', 'shareholder', 'employee', 'agent', 'official', 'lobbyist', 'staffer', 'aide', 'speechwriter', 'engineer', 'scientist', 'board', 'candidate', 'senator',
  'congressman', 'congresswoman', 'commissioner', 'governor', 'deputy', 'assistant', 'associate', 'specialist', 'coordinator', 'organiser', 'organizer', 'activist', 'administrator', 'ambassador', 'general',
]); // biome-ignore format: a table

/** What journalists are called at the outlet that they write for: no stake in what it publishes. */
export const JOURNALISTS: ReadonlySet<string> = new Set([
  'reporter', 'columnist', 'editor', 'correspondent', 'writer', 'journalist', 'contributor', 'anchor', 'host', 'blogger', 'photographer', 'intern', 'freelancer',
]); // biome-ignore format: a table

/** Those, and what journalists do. */
export const JOURNALIST_WORDS: ReadonlySet<string> = new Set([
  ...JOURNALISTS,
  'cover', 'report', 'write', 'appear', 'contribute', 'critic', 'producer', 'newsletter', 'column', 'op-ed', 'publish', 'author', 'podcast', 'edit', 'freelance',
]); // biome-ignore format: a table

/** What a body publishes its own people's writing in. */
export const PUBLICATION_NOUNS: ReadonlySet<string> = new Set([
  'website', 'site', 'blog', 'publication', 'magazine', 'journal', 'newsletter', 'bulletin', 'page',
]); // biome-ignore format: a table

/** Bodies through which readers reach an author. */
export const CONTACT_BODIES: ReadonlySet<string> = new Set([
  'twitter', 'facebook', 'instagram', 'linkedin', 'youtube', 'amazon', 'substack', 'medium', 'email', 'gmail', 'google', 'patreon',
]); // biome-ignore format: a table
