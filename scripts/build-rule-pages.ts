/** Writes the manual's page of every rule, and the page that leads to them, from the rules themselves. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.ts';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, page] of pages) writeFileSync(new URL(name, folder), page);
console.log(`docs/rules: ${pages.size} pages`);
