/** The characters of the bytes 0x80 to 0x9F in Windows-1252; a byte that it leaves undefined keeps its own number. */
const WINDOWS_1252_C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK_LENGTH = 8192;

/**
 * Decodes Windows-1252, of which ISO-8859-1 is the part without the bytes 0x80 to 0x9F. Our own table, because some
 * versions of Node read Windows-1252 as if it were ISO-8859-1.
 */
export function decodeSingleByte(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: 'windows-1252' | 'iso-8859-1';
  readonly replaced: number;
} {
  let isWindows = false;
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(CHUNK_LENGTH, bytes.length));
  for (let from = 0; from < bytes.length; from += CHUNK_LENGTH) {
    const length = Math.min(CHUNK_LENGTH, bytes.length - from);
    for (let i = 0; i < length; i++) {
      const byte = bytes[from + i] as number;
      if (byte >= 0x80 && byte < 0xa0) {
        isWindows = true;
        codes[i] = WINDOWS_1252_C1.charCodeAt(byte - 0x80);
      } else {
        codes[i] = byte;
      }
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return { text: parts.join(''), encoding: isWindows ? 'windows-1252' : 'iso-8859-1', replaced: 0 };
}
