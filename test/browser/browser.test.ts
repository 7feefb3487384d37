import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ORIGIN = 'http://hearsay.test';
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = readFileSync(join(PROJECT, 'examples/hearing.txt'), 'utf8');

const installed = existsSync(CHROMIUM);
const skip =
  installed || process.env.HEARSAY_REQUIRE_BROWSER
    ? false
    : `${CHROMIUM} is not installed: "apt-get install chromium", or set CHROMIUM to yours`;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

/** The library as published, in a folder of its own. */
function buildLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-browser-'));
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.ts', folder], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
  return folder;
}

/** Gives the page plain files and nothing else; what else it asks for is refused, and listed. */
async function serveFiles(page: Page, library: string): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.pathname.startsWith('/dist/')
      ? join(library, url.pathname.slice('/dist/'.length))
      : join(PROJECT, url.pathname);
    const page = url.pathname === '/';
    if (url.origin !== ORIGIN || (!page && !existsSync(file))) {
      refused.push(url.href);
      await route.abort();
      return;
    }
    await route.fulfill({
      contentType:
        TYPES[page ? 'html' : (file.split('.').at(-1) ?? '')] ?? 'application/octet-stream',
      body: page ? '<!doctype html><title>Hearsay</title>' : readFileSync(file),
    });
  });
  return refused;
}

test('a page with no server behind it audits like Node', { skip, timeout: 120_000 }, async () => {
  const library = buildLibrary();
  after(() => rmSync(library, { recursive: true }));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  }); // biome-ignore format: a command line
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const refused = await serveFiles(page, library);
    await page.goto(`${ORIGIN}/`);
    const [byDefault, byAddress] = await page.evaluate(async (text) => {
      const path = '/dist/index.js';
      const hearsay: typeof import('../../src/index.ts') = await import(path);
      const model = await hearsay.loadModel();
      const again = await hearsay.loadModel({ folder: '/models/en' });
      return [
        JSON.stringify(hearsay.audit(text, model)),
        JSON.stringify(hearsay.audit(text, again)),
      ];
    }, EXAMPLE);
    assert.deepEqual(refused, []);
    assert.deepEqual(complaints, []);
    const inNode = audit(EXAMPLE, await loadModel());
    assert.ok(inNode.attributions.length > 10);
    assert.deepEqual(JSON.parse(byDefault as string), JSON.parse(JSON.stringify(inNode)));
    assert.equal(byAddress, byDefault);
  } finally {
    await browser.close();
  }
});
