import { isAbsolute, relative, sep } from 'node:path';

/** The path as people at the command line would call it: relative where that is shorter, with forward slashes. */
export function displayPath(path: string): string {
  const near = relative(process.cwd(), path);
  const shown = near.startsWith(`..${sep}..`) || isAbsolute(near) ? path : near;
  return shown.split(sep).join('/');
}
