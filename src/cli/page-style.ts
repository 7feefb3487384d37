import type { PageStyle } from './render.ts';

const DEFAULT_WIDTH = 80;

/** The flags that say how a page is set. */
export interface PageFlags {
  readonly width: number | undefined;
  readonly color: 'auto' | 'always' | 'never' | undefined;
}

/**
 * How to set a page for standard output, or for a file. Colours go to a terminal that has them, unless `NO_COLOR`
 * is set (https://no-color.org); `FORCE_COLOR` asks for them anywhere, and the flag outranks both.
 */
export function pageStyle({ width, color }: PageFlags, toFile: boolean): PageStyle {
  const { stdout, env } = process;
  const onScreen = !toFile && stdout.isTTY;
  const columns = onScreen ? stdout.columns : Number(env.COLUMNS);
  return {
    width: width ?? (columns > 0 ? columns : DEFAULT_WIDTH),
    colour: color === 'always' || (color !== 'never' && wantsColour(env, onScreen)),
  };
}

function wantsColour(env: NodeJS.ProcessEnv, onScreen: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return onScreen && env.TERM !== 'dumb';
}
