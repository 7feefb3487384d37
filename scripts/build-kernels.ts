/** Assembles the kernels and writes the bytes of both variants, as base64, to src/model/kernels/kernel-bytes.ts. */
import { writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { type KernelVariant, kernelSource } from './kernel-source.ts';

const assembler = await wabt();

function assemble(variant: KernelVariant): string {
  const module = assembler.parseWat(`${variant}.wat`, kernelSource(variant), {
    simd: true,
    relaxed_simd: true,
    bulk_memory: true,
  });
  const { buffer } = module.toBinary({});
  console.log(`${variant}: ${buffer.length} bytes`);
  return Buffer.from(buffer).toString('base64');
}

writeFileSync(
  'src/model/kernels/kernel-bytes.ts',
  `/** The kernels of scripts/kernel-source.ts, assembled by scripts/build-kernels.ts. */
export const KERNEL_BYTES = {
  bytes: '${assemble('bytes')}',
  shorts: '${assemble('shorts')}',
} as const;
`,
);
