/** Cues that cast doubt on what follows, in dictionary form. */
export const DOUBTING_CUES: ReadonlySet<string> = new Set([
  'claim', 'allege', 'insist', 'purport', 'profess', 'boast', 'brag', 'pretend', 'insinuate', 'assertion', 'allegation', 'supposedly', 'allegedly', 'purportedly', 'concoct', 'spin', 'parrot', 'peddle',
]); // biome-ignore format: a table

/** Cues that take what follows for the truth, for something kept back, or that colour the manner, in dictionary form. */
export const LOADED_CUES: ReadonlyMap<string, string> = new Map([
  ['reveal', 'says that it was true and hidden'],
  ['admit', 'says that it was true and held against the speaker'],
  ['admission', 'says that it was true and held against the speaker'],
  ['concede', 'says that it was true and against the speaker’s case'],
  ['confess', 'says that it was true and shameful'],
  ['confession', 'says that it was true and shameful'],
  ['divulge', 'says that it was true and secret'],
  ['expose', 'says that it was true and hidden'],
  ['point_out', 'says that it is so'],
  ['gloat', 'mocks the manner'],
  ['sneer', 'mocks the manner'],
  ['whine', 'mocks the manner'],
  ['rant', 'mocks the manner'],
  ['rave', 'mocks the manner'],
  ['crow', 'mocks the manner'],
  ['scoff', 'mocks the manner'],
  ['gush', 'mocks the manner'],
  ['grouse', 'mocks the manner'],
  ['parrot', 'mocks the manner'],
]); // biome-ignore format: a table

/** Parties to a lawsuit, whose claims and allegations are called so by the law. */
export const LEGAL_PARTIES: ReadonlySet<string> = new Set([
  'prosecutor', 'prosecutors', 'lawsuit', 'lawsuits', 'suit', 'plaintiff', 'plaintiffs', 'complaint', 'indictment', 'petition', 'affidavit', 'filing', 'charges', 'police', 'attorney', 'attorneys', 'lawyer', 'lawyers', 'claimant', 'claimants', 'prosecution', 'defence', 'defense', 'warrant',
]); // biome-ignore format: a table
