/** How a run of bytes looks as UTF-8: well-formed sequences of two bytes or more, and bytes that fit nowhere. */
export interface Utf8Evidence {
  readonly multibyte: number;
  readonly invalid: number;
}

/** Counts by the well-formedness table of the Unicode Standard (table 3-7). A sequence cut off by the end is not held against the text. */
export function findUtf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let multibyte = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      multibyte++;
      at += length;
    } else if (at + expectedLength(lead) > bytes.length && multibyte > 0) {
      break;
    } else {
      invalid++;
      at++;
    }
  }
  return { multibyte, invalid };
}

function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  if (lead >= 0xf0 && lead < 0xf5) return 4;
  return 0;
}

/** The length of the well-formed sequence at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = expectedLength(lead);
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] as number;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const next = bytes[at + i] as number;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
