/**
 * A name for some words that changes with them alone: two 32-bit FNV-1a hashes of the text in lower case, with runs
 * of white space as one space, in 16 hex digits. For telling findings apart, not for security.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map(normalize).join('\u0000');
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function hash(text: string, basis: number): string {
  let value = basis;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
