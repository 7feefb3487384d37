/** Writes what is told of rules elsewhere from the rules themselves: their pages in the manual, and the policy's schema. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { policySchema } from './policy-schema.ts';
import { rulePages } from './rule-pages.ts';

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, page] of pages) writeFileSync(new URL(name, folder), page);
console.log(`docs/rules: ${pages.size} pages`);

const schema = new URL('../schema/policy.schema.json', import.meta.url);
writeFileSync(schema, `${JSON.stringify(policySchema(), null, 2)}\n`);
