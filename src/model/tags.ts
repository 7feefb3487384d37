/** Penn Treebank part-of-speech tags, in the order in which the model numbers them. */
export const POS_TAGS = [
  'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'WP', 'WP$', 'WDT', 'WRB', 'DT', 'PDT', 'EX',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'RP', 'IN', 'CC',
  'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'CD', 'POS', 'UH', 'FW', 'LS', 'SYM', '#', '$',
  '.', ',', ':', '``', "''", '-LRB-', '-RRB-',
] as const; // biome-ignore format: a table

export type PosTag = (typeof POS_TAGS)[number];

/** Kinds of named entity that the model tells apart. */
export const ENTITY_TYPES = [
  'person',
  'organization',
  'location',
  'misc',
  'date',
  'quantity',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** The parts of an attribution. */
export const ROLES = ['source', 'cue', 'content'] as const;

export type Role = (typeof ROLES)[number];
