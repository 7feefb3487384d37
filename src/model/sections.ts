/**
 * The container of model files: "HSAY", the length of the header (32 bits, little-endian), the header as JSON, then
 * the numbers of each section, aligned to 16 bytes. Sections are read as views, with no copy.
 */
export interface SectionHeader {
  readonly name: string;
  readonly type: 'int8' | 'uint8' | 'int16' | 'uint32' | 'float32';
  readonly offset: number;
  readonly length: number;
}

export interface ModelHeader {
  readonly sections: readonly SectionHeader[];
  /** Anything small: sizes, scales, word lists. */
  readonly values: Readonly<Record<string, unknown>>;
}

const MAGIC = 0x59415348;
const ALIGNMENT = 16;

export type SectionArray = Int8Array | Uint8Array | Int16Array | Uint32Array | Float32Array;

/** A model file, opened. Throws `TypeError` when the bytes are not a model file or a section is missing. */
export class Sections {
  readonly values: Readonly<Record<string, unknown>>;
  readonly #bytes: Uint8Array;
  readonly #dataStart: number;
  readonly #headers: ReadonlyMap<string, SectionHeader>;

  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
    const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
    if (aligned.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
      throw new TypeError('not a model file of Hearsay');
    const headerLength = view.getUint32(4, true);
    const json = new TextDecoder().decode(aligned.subarray(8, 8 + headerLength));
    const header = JSON.parse(json) as ModelHeader;
    this.values = header.values;
    this.#bytes = aligned;
    this.#dataStart = alignUp(8 + headerLength);
    this.#headers = new Map(header.sections.map((section) => [section.name, section]));
  }

  int8(name: string): Int8Array {
    return new Int8Array(...this.#place(name, 'int8'));
  }

  uint8(name: string): Uint8Array {
    return new Uint8Array(...this.#place(name, 'uint8'));
  }

  int16(name: string): Int16Array {
    return new Int16Array(...this.#place(name, 'int16'));
  }

  uint32(name: string): Uint32Array {
    return new Uint32Array(...this.#place(name, 'uint32'));
  }

  float32(name: string): Float32Array {
    return new Float32Array(...this.#place(name, 'float32'));
  }

  text(name: string): string {
    return new TextDecoder().decode(this.uint8(name));
  }

  #place(name: string, type: SectionHeader['type']): [ArrayBuffer, number, number] {
    const header = this.#headers.get(name);
    if (header?.type !== type) throw new TypeError(`the model file has no ${type} section ${name}`);
    const start = this.#bytes.byteOffset + this.#dataStart + header.offset;
    return [this.#bytes.buffer as ArrayBuffer, start, header.length];
  }
}

/** Packs sections into the bytes of a model file. */
export function packSections(
  arrays: Readonly<Record<string, SectionArray>>,
  values: Readonly<Record<string, unknown>>,
): Uint8Array {
  const sections: SectionHeader[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push({ name, type: typeOf(array), offset, length: array.length });
    offset = alignUp(offset + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ sections, values }));
  const dataStart = alignUp(8 + header.length);
  const bytes = new Uint8Array(dataStart + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (const [index, array] of Object.values(arrays).entries()) {
    const place = dataStart + (sections[index] as SectionHeader).offset;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), place);
  }
  return bytes;
}

function alignUp(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

function typeOf(array: SectionArray): SectionHeader['type'] {
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Uint8Array) return 'uint8';
  if (array instanceof Int16Array) return 'int16';
  return array instanceof Uint32Array ? 'uint32' : 'float32';
}
