/** A language as files state it (`en_GB`, `EN`) as a BCP 47 tag, or undefined when it is none. */
export function toLanguageTag(stated: string): string | undefined {
  const tag =
    stated
      .trim()
      .split(/[\s,;.]/, 1)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag) || /^(?:und|mul|zxx)\b/i.test(tag))
    return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
