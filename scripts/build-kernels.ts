/** Assembles src/model/kernels/kernels.wat and writes the bytes, as base64, beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const folder = 'src/model/kernels';
const assembler = await wabt();
const module = assembler.parseWat('kernels.wat', readFileSync(`${folder}/kernels.wat`, 'utf8'), {
  simd: true,
  bulk_memory: true,
});
const bytes = module.toBinary({}).buffer;
const base64 = Buffer.from(bytes).toString('base64');
writeFileSync(
  `${folder}/kernel-bytes.ts`,
  `/** The assembled kernels.wat, by scripts/build-kernels.ts. */\nexport const KERNEL_BYTES =\n  '${base64}';\n`,
);
console.log(`${bytes.length} bytes`);
