import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { HearsayError } from '../../text/hearsay-error.ts';
import { isPublicAddress } from './address-check.ts';
import { formatBytes, gatherBytes } from './limited-bytes.ts';
import { unpackBody } from './unpack-body.ts';

export interface FetchPageOptions {
  /** Allow addresses of this machine and of private networks: all, or those listed. */
  readonly allowPrivate?: boolean | readonly string[];
  readonly maxBytes?: number;
  /** For all of it: looking the name up, connecting, redirects, and the body to its last byte. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  readonly signal?: AbortSignal;
}

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** Where the page was in the end, after redirects. */
  readonly url: string;
}

const MAX_PAGE_BYTES = 50_000_000;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

/**
 * Fetches a page over http or https. Addresses that are not public are refused at every hop, and the check is made on
 * the address that is connected to, so a name that changes its address in between gains nothing. Proxy settings are not
 * used, because a proxy would look the name up again. Throws a HearsayError that names the address and says why.
 */
export async function fetchPage(
  address: string,
  options: FetchPageOptions = {},
): Promise<FetchedPage> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal =
    options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  try {
    return await follow(parseAddress(address, address), options, signal);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    if (options.signal?.aborted) throw options.signal.reason;
    if (timeout.aborted)
      throw new HearsayError('timeout', `${address}: took longer than ${timeoutMs / 1000} s`, {
        cause: error,
      });
    throw new HearsayError('url-failed', `${address}: ${reasonOf(error)}`, { cause: error });
  }
}

async function follow(
  first: URL,
  options: FetchPageOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const maxRedirects = options.maxRedirects ?? MAX_REDIRECTS;
  let url = first;
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const response = await send(url, mayConnect(options.allowPrivate ?? false), signal);
    const status = response.statusCode ?? 0;
    const target = response.headers.location;
    if (!REDIRECTS.has(status) || target === undefined) {
      if (status < 200 || status > 299) {
        response.destroy();
        const said = `${status} ${response.statusMessage ?? ''}`.trim();
        throw new HearsayError(
          'http-status',
          `${url.href}: the server answered ${said.slice(0, 100)}`,
        );
      }
      return await receive(url, response, options.maxBytes ?? MAX_PAGE_BYTES);
    }
    response.destroy();
    url = parseAddress(target, first.href, url);
  }
  throw new HearsayError('url-failed', `${first.href}: redirects more than ${maxRedirects} times`);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function parseAddress(written: string, name: string, base?: URL): URL {
  const way = base === undefined ? '' : 'redirects to an address that ';
  let url: URL;
  try {
    url = new URL(written, base);
  } catch (cause) {
    throw new HearsayError('url-invalid', `${name}: ${way || 'this '}is not a web address`, {
      cause,
    });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const what = `${url.protocol} addresses are not read, only http: and https:`;
    throw new HearsayError(
      'url-refused',
      `${name}: ${base === undefined ? what : `redirects, and ${what}`}`,
    );
  }
  if (url.username !== '' || url.password !== '')
    throw new HearsayError(
      'url-refused',
      `${url.host}: ${way || 'an address that '}holds a user name or password`,
    );
  return url;
}

type AddressCheck = (address: string) => boolean;

function mayConnect(allowed: boolean | readonly string[]): AddressCheck {
  if (typeof allowed === 'boolean') return allowed ? () => true : isPublicAddress;
  return (address) => isPublicAddress(address) || allowed.includes(address);
}

function send(url: URL, isAllowed: AddressCheck, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(refused(url, host));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    accept:
      'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf, */*;q=0.5',
    'accept-encoding': 'gzip, br, deflate',
    'user-agent': 'hearsay',
  };
  return new Promise((fulfil, reject) => {
    const lookup = checkedLookup(url, isAllowed);
    // `agent: false` keeps clear of shared agents, which may be set to use a proxy.
    const sent = request(url, {
      agent: false,
      headers,
      signal,
      lookup,
    });
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        const peer = socket.remoteAddress ?? '';
        if (!isAllowed(peer)) sent.destroy(refused(url, peer));
      });
    });
    sent.once('response', fulfil);
    sent.once('error', reject);
    sent.end();
  });
}

/** A look-up that fails when any address of the name is not allowed; the connection is made to what it returns. */
function checkedLookup(url: URL, isAllowed: AddressCheck): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const bad = addresses.find(({ address }) => !isAllowed(address));
      if (bad !== undefined) return callback(refused(url, bad.address), []);
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      return callback(null, first?.address ?? '', first?.family ?? 4);
    });
  };
}

function refused(url: URL, address: string): HearsayError {
  return new HearsayError(
    'url-refused',
    `${url.href}: leads to ${address}, which is not a public address; such addresses are read only when that is allowed`,
  );
}

async function receive(
  url: URL,
  response: IncomingMessage,
  maxBytes: number,
): Promise<FetchedPage> {
  const tooLarge = () =>
    new HearsayError(
      'too-large',
      `${url.href}: is larger than ${formatBytes(maxBytes)}, the most that is fetched`,
    );
  try {
    if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
    const bytes = await gatherBytes(unpackBody(response), maxBytes);
    if (bytes === null) throw tooLarge();
    return { bytes, contentType: response.headers['content-type'], url: url.href };
  } finally {
    response.destroy();
  }
}

function reasonOf(error: unknown): string {
  const code = String((error as { readonly code?: unknown } | null)?.code ?? '');
  const known = REASONS.get(code);
  if (known !== undefined) return known;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  if (inner !== error) return reasonOf(inner);
  return `could not be fetched: ${error instanceof Error ? error.message : String(error)}`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host could not be looked up'],
  ['ECONNREFUSED', 'the host refused the connection'],
  ['ECONNRESET', 'the host broke the connection off'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['ETIMEDOUT', 'the host does not answer'],
  ['CERT_HAS_EXPIRED', 'the certificate of the host has expired'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate of the host is self-signed'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is for another host'],
]);
