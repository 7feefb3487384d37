import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as RawServer,
} from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchPage } from '../../../src/read/node/fetch-page.ts';
import { readInput } from '../../../src/read/node/read-input.ts';

const PAGE =
  '<html><head><title>The road</title><link rel="canonical" href="/story"></head><body><p>The mayor said “no”, and that it would stay so.</p></body></html>';

const ROUTES: { readonly [path: string]: RequestListener } = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (_, response) =>
    response.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/deflate': (_, response) =>
    response.setHeader('content-encoding', 'deflate').end(deflateSync(PAGE)),
  '/bad-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end('not gzip'),
  '/bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(20_000_000)));
  },
  '/missing': (_, response) => response.writeHead(404).end('gone'),
  '/to-page': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end(),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-nothing': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/to-secret': (_, response) =>
    response.writeHead(302, { location: 'http://a:b@127.0.0.1/' }).end(),
  '/announced': (_, response) =>
    response.writeHead(200, { 'content-length': '99999999' }).write('x'),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
    response.on('close', () => clearInterval(timer));
  },
  '/drip': (_, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => {},
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/empty': (_, response) => response.end(),
};

let server: Server;
let rude: RawServer;
let base: string;
let requests = 0;
let rudeBase: string;

before(async () => {
  server = createServer((request, response) => {
    requests++;
    const route = ROUTES[request.url ?? ''];
    if (route === undefined) response.writeHead(500).end();
    else route(request, response);
  });
  rude = createRawServer((socket) => socket.end('this is not HTTP\r\n\r\n'));
  base = await listen(server);
  rudeBase = await listen(rude);
});

after(() => {
  server.closeAllConnections();
  server.close();
  rude.close();
});

async function listen(target: Server | RawServer): Promise<string> {
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(target.address() as AddressInfo).port}`;
}

const allowed = { allowPrivate: true } as const;

describe('fetching a page', () => {
  it('reads it, and knows where it was', async () => {
    const article = await readInput(`${base}/page`, allowed);
    assert.equal(article.text, 'The mayor said “no”, and that it would stay so.');
    assert.equal(article.title, 'The road');
    assert.equal(article.url, `${base}/story`);
  });

  for (const path of ['/gzip', '/br', '/deflate'])
    it(`unpacks ${path.slice(1)}`, async () => {
      const { bytes } = await fetchPage(base + path, allowed);
      assert.equal(Buffer.from(bytes).toString(), PAGE);
    });

  it('follows redirects', async () => {
    const { url, contentType } = await fetchPage(`${base}/to-page`, allowed);
    assert.deepEqual({ url, contentType }, { url: `${base}/page`, contentType: 'text/html' });
  });

  const failures: [string, string, RegExp, object?][] = [
    ['/missing', 'http-status', /\/missing: the server answered 404 Not Found$/],
    ['/round', 'url-failed', /\/round: redirects more than 5 times$/],
    ['/to-file', 'url-refused', /\/to-file: redirects, and file: addresses are not read/],
    [
      '/to-nothing',
      'url-invalid',
      /\/to-nothing: redirects to an address that is not a web address$/,
    ],
    ['/to-secret', 'url-refused', /holds a user name or password$/],
    ['/announced', 'too-large', /\/announced: is larger than 50 MB/],
    ['/endless', 'too-large', /\/endless: is larger than 100 kB/, { maxBytes: 100_000 }],
    ['/bomb', 'too-large', /\/bomb: is larger than 1 MB/, { maxBytes: 1_000_000 }],
    ['/drip', 'timeout', /\/drip: took longer than 0.3 s$/, { timeoutMs: 300 }],
    ['/silent', 'timeout', /\/silent: took longer than 0.2 s$/, { timeoutMs: 200 }],
    ['/cut', 'url-failed', /\/cut: the host broke the connection off$/],
    ['/bad-gzip', 'url-failed', /\/bad-gzip: could not be fetched: /],
    ['/empty', 'empty', /\/empty: is empty$/],
  ];
  for (const [path, code, message, options] of failures)
    it(`${path}: ${code}`, async () => {
      const expected = { name: 'HearsayError', code, message };
      await assert.rejects(readInput(base + path, { ...allowed, ...options }), expected);
    });

  it('a server that does not speak HTTP', async () => {
    await assert.rejects(fetchPage(rudeBase, allowed), { code: 'url-failed' });
  });

  it('a port where nobody listens', async () => {
    const closed = createServer();
    const address = await listen(closed);
    await new Promise((done) => closed.close(done));
    const expected = { code: 'url-failed', message: /: the host refused the connection$/ };
    await assert.rejects(fetchPage(address, allowed), expected);
  });

  it('stops when the caller says so', async () => {
    const controller = new AbortController();
    const fetching = fetchPage(`${base}/drip`, { ...allowed, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await assert.rejects(fetching, { message: 'enough' });
  });
});

describe('addresses that are refused', () => {
  before(() => {
    requests = 0;
  });
  after(() => assert.equal(requests, 3, 'only what was allowed was ever sent'));

  const refused = (address: string) =>
    assert.rejects(fetchPage(address), {
      code: 'url-refused',
      message: /which is not a public address/,
    });
  const port = () => new URL(base).port;

  it('this machine, under all its names', async () => {
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '0',
      '0.0.0.0',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
      'LOCALHOST',
    ])
      await refused(`http://${host}:${port()}/page`);
  });

  it('private networks and the addresses of cloud services', async () => {
    for (const host of [
      '10.0.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '[fd00::1]',
      '[fe80::1]',
    ])
      await refused(`http://${host}/`);
  });

  it('at every hop: an allowed page that redirects to one that is not', async () => {
    const expected = { code: 'url-refused', message: /leads to 127\.0\.0\.2,/ };
    await assert.rejects(
      fetchPage(`${base}/to-private`, { allowPrivate: ['127.0.0.1'] }),
      expected,
    );
    const { url } = await fetchPage(`${base}/to-page`, { allowPrivate: ['127.0.0.1'] });
    assert.equal(url, `${base}/page`);
  });

  it('other schemes, user names, and what is no address', async () => {
    const expected = { code: 'url-refused', message: /only http: and https:$/ };
    for (const address of ['file:///etc/passwd', 'ftp://files.example/a', 'data://x/y'])
      await assert.rejects(readInput(address), expected);
    await assert.rejects(fetchPage('http://me:secret@site.example/'), (error: Error) => {
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    await assert.rejects(fetchPage('http://'), { code: 'url-invalid' });
  });
});
