import { isWordCode } from './characters.ts';

const SCHEMES = ['http://', 'https://', 'www.', 'ftp://'];
const LONGEST_SCHEME = 8;

/** The end of the URL that starts here, or `start` when there is none. Trailing punctuation is left out; at most `limit`. */
export function endOfUrl(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code !== 104 && code !== 119 && code !== 102) return start;
  const third = text.charCodeAt(start + 2) | 32;
  if (third !== 116 && third !== 119 && third !== 112) return start;
  const head = text.slice(start, start + LONGEST_SCHEME).toLowerCase();
  if (!SCHEMES.some((scheme) => head.startsWith(scheme))) return start;
  let end = start;
  let openBrackets = 0;
  while (end < limit && isUrlCode(text.charCodeAt(end))) {
    openBrackets += bracketStep(text.charCodeAt(end));
    end++;
  }
  while (end > start && isUrlTail(text.charCodeAt(end - 1))) {
    const step = bracketStep(text.charCodeAt(end - 1));
    if (step < 0 && openBrackets >= 0) break;
    openBrackets -= step;
    end--;
  }
  return end;
}

function bracketStep(code: number): number {
  return code === 40 ? 1 : code === 41 ? -1 : 0;
}

function isUrlCode(code: number): boolean {
  return code > 32 && code < 127 && code !== 34 && code !== 60 && code !== 62 && code !== 96;
}

function isUrlTail(code: number): boolean {
  return !isWordCode(code) && code !== 47 && code !== 95;
}
