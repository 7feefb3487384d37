import { opinion, recommended, strict } from './general.ts';
import { ap, bbc, npr, reuters, spj } from './newsrooms.ts';
import type { Preset } from './preset.ts';

/** The presets that a policy can extend. */
export const PRESETS: readonly Preset[] = [
  recommended,
  strict,
  opinion,
  ap,
  reuters,
  bbc,
  npr,
  spj,
];

/** What holds where no policy says otherwise. */
export const DEFAULT_PRESET: Preset = recommended;
