import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Audit } from '../../src/audit/contract.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { formatHtml } from '../../src/report/html.ts';
import { auditByHand } from '../audit/hand-made.ts';
import { anyAudit } from './any-audit.ts';
import { assertGolden } from './golden.ts';
import { auditOfThirteen } from './thirteen.ts';

const page = formatHtml(auditOfThirteen());

test('a page, but for its style sheet', () => {
  assertGolden('thirteen.html', page.replace(/<style>[\s\S]*<\/style>/, '<style></style>'));
});

test('the page needs nothing from outside and runs nothing', () => {
  assert.match(
    page,
    /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/,
  );
  assert.doesNotMatch(page, /<script|<link|<img|<iframe|\son\w+=|url\(|@import|javascript:/i);
});

test('every link inside the page leads somewhere, and no anchor stands twice', () => {
  checkAnchors(page);
});

test('every attribution can be jumped to and every mark leads to its source', () => {
  const { document } = parseHTML(page);
  for (const { id, source } of auditOfThirteen().attributions) {
    assert.ok(document.getElementById(id) !== null, id);
    if (source !== null) assert.ok(document.querySelector(`sup a[href="#${source}"]`) !== null);
  }
});

test('the article is there word for word, without its notation', () => {
  const { document } = parseHTML(page);
  const article = document.querySelector('article');
  for (const aid of article?.querySelectorAll('sup, .unseen') ?? []) aid.remove();
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  assert.equal(
    words(article?.textContent ?? ''),
    words((auditOfThirteen().text ?? '').replaceAll('*', '')),
  );
});

test('what is doubtful is marked, and said in words too', () => {
  const { document } = parseHTML(page);
  const doubtful = [...document.querySelectorAll('mark.doubtful')].map((mark) => mark.textContent);
  assert.deepEqual(doubtful, [
    'that the mayor slept through all of it',
    'the thirteenth stroke to stay',
  ]);
  assert.match(page, /aria-label="source 5\?: some residents, doubtful">5\?</);
});

test('a text cannot write the page', () => {
  const attack = `"><script>alert('x')</script><img src=x onerror=alert(1)>&lt;`;
  const audit = auditByHand(
    {
      text: `Ada said ${attack} no.`,
      title: attack,
      byline: attack,
      url: 'javascript:alert(1)',
      language: 'x" onload="y',
    },
    [
      {
        name: attack,
        kind: 'unnamed-person',
        anonymity: 'reason',
        anonymityText: attack,
        descriptions: [attack],
        via: [attack],
      },
    ],
    [{ by: attack, sourceWords: ['Ada'], cueWords: ['said'], contentWords: [attack], via: attack }],
  );
  const html = formatHtml(audit, { label: attack });
  const { document } = parseHTML(html);
  assert.equal(document.querySelectorAll('script, img, [onerror], [onload]').length, 0);
  assert.equal(document.querySelectorAll('a[href^="javascript"]').length, 0);
  assert.ok(html.includes('&lt;script&gt;'));
  assert.equal(document.querySelector('h1')?.textContent, attack);
});

test('without its text, a page has the facts and the dossiers, and no link into nothing', () => {
  const bare = formatHtml(auditOfThirteen(false));
  assert.match(bare, /The text was left out of this audit\./);
  checkAnchors(bare);
});

test('an article without a title is called by its label', () => {
  const { document } = parseHTML(
    formatHtml(auditByHand({ text: 'Rain.' }, [], []), { label: 'rain.txt' }),
  );
  assert.equal(document.querySelector('h1')?.textContent, 'rain.txt');
});

test('hues can be read on paper and on their tints, in light and dark', () => {
  const [light = '', dark = ''] = STYLE.split('@media screen and (prefers-color-scheme: dark)');
  for (const sheet of [light, dark.slice(0, dark.indexOf('\n}\n'))]) {
    const colours = new Map(
      [...sheet.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
    );
    const pairs = [...colours.keys()].filter((name) => name?.startsWith('ink-'));
    assert.equal(pairs.length, 10);
    for (const name of pairs) {
      const ink = colours.get(name) as string;
      const tint = colours.get(name?.replace('ink', 'tint')) as string;
      for (const ground of [colours.get('paper') as string, colours.get('panel') as string, tint])
        assert.ok(
          contrast(ink, ground) >= 4.5,
          `${name} ${ink} on ${ground}: ${contrast(ink, ground)}`,
        );
      assert.ok(contrast(colours.get('ink') as string, tint) >= 7, `text on tint of ${name}`);
    }
  }
});

test('any audit: anchors hold, the text is whole, nothing runs', () => {
  fc.assert(
    fc.property(anyAudit, (audit: Audit) => {
      const html = formatHtml(audit);
      checkAnchors(html);
      const { document } = parseHTML(html);
      assert.equal(document.querySelectorAll('script').length, 0);
      assert.doesNotMatch(html, /[^\P{Control}\n\r\t\u0085]/u);
    }),
    { numRuns: 40, seed: 20250308 },
  );
});

function checkAnchors(html: string): void {
  const { document } = parseHTML(html);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const link of document.querySelectorAll('a[href^="#"]'))
    assert.ok(ids.includes(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML);
}

/** The contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
