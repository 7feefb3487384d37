/**
 * The byline in its plain form: "By JANE DOE, Staff Writer" keeps the names as written without "By"; several names are
 * joined as prose. Undefined when no name is left (addresses and account names are not names).
 */
export function toByline(names: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const written of names) {
    const name = written
      .slice(0, 500)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:written |posted |reported |story )?by:?\s+/i, '')
      .replace(/^(?:author|text):\s+/i, '')
      .replace(/[\s,;|·•–—-]+$/, '');
    if (name === '' || name.length > 200) continue;
    if (
      /^(?:https?:|www\.|@|\/)|^\d+$|^(?:admin|administrator|editor|staff|author|null|undefined)$/i.test(
        name,
      )
    )
      continue;
    const key = name.toLowerCase();
    if (kept.some((other) => other.toLowerCase() === key)) continue;
    kept.push(name);
  }
  if (kept.length === 0) return undefined;
  if (kept.length === 1) return kept[0];
  return `${kept.slice(0, -1).join(', ')} and ${kept.at(-1)}`;
}

/** The single names in a byline, for finding them again in the text. */
export function bylineNames(byline: string): string[] {
  return byline
    .split(/\s*(?:,|;|\band\b|&)\s*/, 20)
    .map((name) => name.trim())
    .filter((name) => name.length > 2);
}
