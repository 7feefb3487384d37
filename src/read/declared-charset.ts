const SAMPLE_LENGTH = 4096;

/** The charset that a page or an XML declaration names in its first 4,096 bytes, or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const sample = String.fromCharCode(...bytes.subarray(0, SAMPLE_LENGTH));
  if (!sample.includes('<')) return undefined;
  return (
    /<meta\s[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(sample)?.[1] ??
    /^\s{0,99}<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(sample)?.[1]
  );
}
