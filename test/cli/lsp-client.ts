import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type Command,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { start } from './run-hearsay.ts';

const EVERYWHERE: Range = {
  start: { line: 0, character: 0 },
  end: { line: 100_000, character: 0 },
};

/** An editor that talks to a language server as it would to any. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly exited: Promise<number>;
  readonly messages: string[] = [];
  readonly shown: string[] = [];
  /** What the server asked to watch. */
  readonly watched: string[] = [];
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly #child: ChildProcess;
  #wake: () => void = () => {};

  constructor(args: readonly string[] = [], cwd?: string) {
    const child = start(['lsp', '--stdio', ...args], cwd === undefined ? {} : { cwd });
    if (child.stdout === null || child.stdin === null) throw new Error('no pipes');
    this.#child = child;
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.exited = once(child, 'exit').then(([code]) => code);
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.#published.push(params);
      this.#wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }) => {
      this.messages.push(message);
    });
    this.connection.onRequest('window/showDocument', ({ uri }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.watched.push(...registrations.map(({ method }: { readonly method: string }) => method));
      return null;
    });
    this.connection.listen();
  }

  /** Ends the server by force, so that a test that failed ends too. */
  stop(): void {
    this.connection.dispose();
    this.#child.kill();
  }

  /** Says hello, as an editor with or without Markdown, watching and browsers. */
  async initialize(folder: string, isRich = true): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'stories' }],
      capabilities: isRich
        ? {
            textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
            workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
            window: { showDocument: { support: true } },
          }
        : {},
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(
    uri: string,
    version: number,
    ...contentChanges: readonly TextDocumentContentChangeEvent[]
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** The diagnostics of a version of a document, or of whatever comes next when none is given. */
  async diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const at = this.#published.findIndex(
        (params) => params.uri === uri && (version === undefined || params.version === version),
      );
      const [found] = at < 0 ? [] : this.#published.splice(at, 1);
      if (found !== undefined) return found.diagnostics;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The versions of a document of which diagnostics came and were not asked for. */
  versionsOf(uri: string): (number | undefined)[] {
    return this.#published.filter((params) => params.uri === uri).map(({ version }) => version);
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  actions(
    uri: string,
    diagnostics: readonly Diagnostic[],
    range = EVERYWHERE,
  ): Promise<(CodeAction | Command)[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics } };
    return this.connection.sendRequest('textDocument/codeAction', params);
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  /** Ends the server as editors do, and gives its exit code. */
  async quit(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }
}

/** What a text is after an action's edits of one document. */
export function applyTo(
  text: string,
  action: CodeAction | Command | undefined,
  uri: string,
): string {
  const edits = (action as CodeAction | undefined)?.edit?.changes?.[uri] ?? [];
  const document = TextDocument.create(uri, 'text', 1, text);
  return TextDocument.applyEdits(document, edits as TextEdit[]);
}

/** The words that a range underlines. */
export function underlined(text: string, range: Range): string {
  return TextDocument.create('', 'text', 1, text).getText(range);
}
