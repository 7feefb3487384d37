import { decodeSingleByte } from './single-byte.ts';
import { findUtf8Evidence } from './utf8-evidence.ts';

/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** Lower-case WHATWG name; `iso-8859-1` where no byte tells it from `windows-1252`. */
  readonly encoding: string;
  /** Whether a byte order mark stood first. It belongs to the encoding and is not part of `text`. */
  readonly byteOrderMark: boolean;
  /** How many U+FFFD stand in `text` for bytes that mean nothing in its encoding. 0 when decoding lost nothing. */
  readonly replaced: number;
}

/**
 * Decodes bytes of unknown encoding: byte order mark, then evidence in the bytes, then `declared` (what a header
 * or the page itself says), then Windows-1252. Valid UTF-8 beats a declaration of another encoding, because text in
 * another encoding is almost never valid UTF-8 by chance. Null when the bytes are in an encoding that is known but
 * not read (UTF-32). Never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | null {
  const [b0, b1, b2, b3] = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if (b0 === 0xff && b1 === 0xfe && b2 === 0 && b3 === 0) return null;
  if (b0 === 0 && b1 === 0 && b2 === 0xfe && b3 === 0xff) return null;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeAs('utf-8', bytes.subarray(3), true);
  if (b0 === 0xff && b1 === 0xfe) return decodeAs('utf-16le', bytes.subarray(2), true);
  if (b0 === 0xfe && b1 === 0xff) return decodeAs('utf-16be', bytes.subarray(2), true);

  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(wide, bytes, false);

  const evidence = findUtf8Evidence(bytes);
  if (evidence.invalid === 0 && evidence.multibyte > 0) return decodeAs('utf-8', bytes, false);
  const label = declared === undefined ? null : knownEncoding(declared);
  // An escape-based encoding (ISO-2022-JP) is plain ASCII to the eye, so a declaration counts even here.
  if (label !== null && label !== 'utf-8' && !label.startsWith('utf-16'))
    return decodeAs(label, bytes, false);
  if (evidence.invalid === 0) return decodeAs('utf-8', bytes, false);
  // A UTF-8 file with a few broken bytes: reading all of it as Windows-1252 would garble every other character.
  if (evidence.multibyte >= evidence.invalid) return decodeAs('utf-8', bytes, false);
  return decodeAs('windows-1252', bytes, false);
}

function decodeAs(encoding: string, bytes: Uint8Array, byteOrderMark: boolean): DecodedText {
  if (encoding === 'windows-1252' || encoding === 'iso-8859-1')
    return { ...decodeSingleByte(bytes), byteOrderMark };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, byteOrderMark, replaced: countReplaced(text, encoding, bytes) };
}

/** U+FFFD may also stand in the file itself; only where decoding strictly fails were bytes lost. */
function countReplaced(text: string, encoding: string, bytes: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  if (count === 0) return 0;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return 0;
  } catch {
    return count;
  }
}

/** The canonical name of an encoding label, or null when the platform does not know it. */
export function knownEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (/^(?:iso[-_]?8859[-_]?1|latin-?1|l1|us-ascii|ascii)$/.test(name)) return 'windows-1252';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

const SAMPLE_LENGTH = 4096;

/**
 * UTF-16 without a byte order mark: in a sample, zero bytes on one side of the pairs only, and many of them. Text in
 * scripts without a single Latin letter, digit or space between words escapes this, and is rare without a mark.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, SAMPLE_LENGTH);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.2 && even <= pairs * 0.01) return 'utf-16le';
  if (even > pairs * 0.2 && odd <= pairs * 0.01) return 'utf-16be';
  return null;
}
