/** placeholder until report lands */
export const FORMATS = ['terminal', 'json', 'html', 'csv'] as const;
