import type { ModelChoice } from './audit/model-files.ts';

export interface LoadModelOptions {
  /** Where the model's files are; the English model that comes with Hearsay unless given. */
  readonly folder?: string | URL;
  /** `standard` unless given. */
  readonly choice?: ModelChoice;
}
