import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The body of a response, unpacked as its `Content-Encoding` says. Nothing is held back: a bomb goes off where bytes are counted. */
export function unpackBody(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const create = UNPACKERS.get(encoding);
  if (create === undefined) return response;
  // Errors of either stream reach whoever reads the result; the callback only keeps them from being thrown.
  return pipeline(response, create(), () => {});
}

const UNPACKERS: ReadonlyMap<string, () => ReturnType<typeof createGunzip>> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);
