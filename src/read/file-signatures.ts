/** A format that is not read, how its files begin, and what to do instead. */
export interface FileSignature {
  /** Bytes in hexadecimal, `..` for any byte, from the start of the file. */
  readonly bytes: string;
  readonly offset?: number;
  readonly what: string;
}

/** Files that people offer by mistake, so that the message can say what they are. The first match counts. */
export const FILE_SIGNATURES: readonly FileSignature[] = [
  {
    bytes: 'd0cf11e0a1b11ae1',
    what: 'an old Office file (.doc) or one that a password protects; save it as .docx without a password',
  },
  { bytes: '7b5c727466', what: 'a rich text file (.rtf); save it as .docx' },
  { bytes: '89504e470d0a1a0a', what: 'a PNG image' },
  { bytes: 'ffd8ff', what: 'a JPEG image' },
  { bytes: '474946383761', what: 'a GIF image' },
  { bytes: '474946383961', what: 'a GIF image' },
  { bytes: '52494646........57454250', what: 'a WebP image' },
  { bytes: '49492a00', what: 'a TIFF image' },
  { bytes: '4d4d002a', what: 'a TIFF image' },
  { bytes: '66747970', offset: 4, what: 'a film, sound or HEIF image' },
  { bytes: '1a45dfa3', what: 'a film' },
  { bytes: '494433', what: 'a sound file' },
  { bytes: '4f676753', what: 'a sound file' },
  { bytes: '52494646........57415645', what: 'a sound file' },
  { bytes: '1f8b08', what: 'a gzip archive; unpack it first' },
  { bytes: '425a68', what: 'a bzip2 archive; unpack it first' },
  { bytes: 'fd377a585a00', what: 'an xz archive; unpack it first' },
  { bytes: '28b52ffd', what: 'a Zstandard archive; unpack it first' },
  { bytes: '377abcaf271c', what: 'a 7-Zip archive; unpack it first' },
  { bytes: '526172211a07', what: 'a RAR archive; unpack it first' },
  { bytes: '53514c69746520666f726d6174203300', what: 'an SQLite database' },
  { bytes: '7f454c46', what: 'a program' },
  { bytes: 'cafebabe', what: 'a program' },
  { bytes: 'cffaedfe', what: 'a program' },
  { bytes: '0061736d', what: 'a WebAssembly program' },
  { bytes: '252150532d41646f6265', what: 'a PostScript file; convert it to PDF' },
  { bytes: '776f4646', what: 'a font' },
  { bytes: '774f4632', what: 'a font' },
];

/** What the bytes are, if they begin as one of the formats that are known and not read. */
export function findSignature(bytes: Uint8Array): FileSignature | undefined {
  return FILE_SIGNATURES.find((signature) => matches(bytes, signature));
}

function matches(bytes: Uint8Array, signature: FileSignature): boolean {
  const offset = signature.offset ?? 0;
  for (let i = 0; i < signature.bytes.length; i += 2) {
    const wanted = signature.bytes.slice(i, i + 2);
    if (wanted !== '..' && bytes[offset + i / 2] !== Number.parseInt(wanted, 16)) return false;
  }
  return true;
}
