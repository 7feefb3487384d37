import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('reading plain text loads no library: those stand behind imports that wait', () => {
  const start = new URL('../../src/read/read-article.ts', import.meta.url);
  const seen = new Set<string>();
  const libraries = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file.href)) continue;
    seen.add(file.href);
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(
      /^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm,
    ))
      if (name.startsWith('.')) queue.push(new URL(name, file));
      else libraries.add(name);
  }
  assert.ok(seen.size > 5);
  assert.deepEqual([...libraries], []);
});
