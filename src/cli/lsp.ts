import { resolve } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { LSP_FLAGS } from './flags.ts';
import { serve } from './lsp/server.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';
import { readVersion } from './version.ts';

/**
 * Serves the language server protocol on standard input and output until the editor says `exit`, which ends the
 * process. What is logged goes to the editor.
 */
export async function runLsp(args: ParsedArguments<typeof LSP_FLAGS>): Promise<number> {
  const { flags, operands } = args;
  if (operands.length > 0) throw new UsageError('takes no files: the editor sends them');
  // A plugin that prints would garble the protocol.
  for (const name of ['log', 'info', 'debug', 'dir'] as const) console[name] = console.error;
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, {
    version: readVersion(),
    choice: {
      config: flags.config === undefined ? undefined : resolve(flags.config),
      preset: flags.preset,
    },
    loadModel: async () => {
      const { loadModel } = await import('../load-model-node.ts');
      return loadModel(flags.model === undefined ? {} : { choice: flags.model });
    },
  });
  return new Promise<number>(() => {});
}
