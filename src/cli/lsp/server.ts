import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AuditModel } from '../../audit/audit.ts';
import { PolicyError } from '../../lint/node/policy-error.ts';
import type { Policy } from '../../lint/policy.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import { createOriginals } from '../lint/originals.ts';
import { createPolicies, type PolicyChoice } from '../lint/policies.ts';
import { OPEN_GUIDANCE, toCodeActions } from './code-actions.ts';
import { atTop, policyDiagnostics, toDiagnostics } from './diagnostics.ts';
import { describePlace } from './hover.ts';
import { filePath, isArticle, pathOf } from './known-files.ts';
import { type LintedDocument, lintDocument } from './lint-document.ts';
import { toOffset, toRange } from './positions.ts';
import { MARKDOWN, PLAIN } from './prose.ts';
import { toSymbols } from './symbols.ts';

/** What a server is told on its command line. */
export interface ServerOptions {
  readonly version: string;
  readonly choice: PolicyChoice;
  readonly loadModel: () => Promise<AuditModel>;
}

const SHORTEST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 3000;
const POLICY_GLOB = '**/*.{yaml,yml,json,js,mjs,ts,mts}';

/** What linting one version of a document came to; null when there is nothing to say of it. */
type Outcome = LintedDocument | { readonly failure: Error } | null;

/**
 * Serves the language server protocol over a connection: diagnostics as the text changes, dossiers on hover, quick
 * fixes, an outline. Nothing that is wrong with a text, a policy or a rule stops it.
 */
export function serve(connection: Connection, options: ServerOptions): void {
  new LanguageServer(connection, options).listen();
}

class LanguageServer {
  readonly #connection: Connection;
  readonly #options: ServerOptions;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** The latest outcome of each open document, by its address. */
  readonly #outcomes = new Map<
    string,
    { readonly key: string; readonly outcome: Promise<Outcome> }
  >();
  readonly #told = new Set<string>();
  readonly #faultyPolicies = new Set<string>();
  #model: Promise<AuditModel> | undefined;
  #openOriginals: ReturnType<typeof createOriginals> | undefined;
  #policyOf: (path: string) => Promise<Policy>;
  /** Counts the times that policies were read anew. */
  #epoch = 0;
  #lastTookMs = 0;
  #folder = process.cwd();
  #canWatch = false;
  #canShow = false;
  #canFormat = false;
  #policyFiles: ReadonlySet<string> = new Set();

  constructor(connection: Connection, options: ServerOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#policyOf = createPolicies(options.choice);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => this.#isPolicy(uri))) this.#reread();
    });
    connection.onExecuteCommand(async ({ command, arguments: given }) => {
      const [uri] = given ?? [];
      if (command !== OPEN_GUIDANCE || typeof uri !== 'string' || !/^https?:/.test(uri)) return;
      await connection.window.showDocument({ uri, external: true });
    });
    connection.onHover(async ({ textDocument, position }, token) => {
      const document = await this.#linted(textDocument.uri);
      if (document === null || token.isCancellationRequested) return null;
      const { lines } = document.source;
      const prose = this.#canFormat ? MARKDOWN : PLAIN;
      const found = describePlace(document, toOffset(lines, position), prose);
      if (found === null) return null;
      const kind = this.#canFormat ? 'markdown' : 'plaintext';
      return { contents: { kind, value: found.text }, range: toRange(lines, found.range) };
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
      const document = await this.#linted(uri);
      if (document === null || token.isCancellationRequested) return [];
      const path = this.#pathOf(uri);
      const { diagnostics } = context;
      return toCodeActions(document, range, { uri, path, diagnostics, canShow: this.#canShow });
    });
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const document = await this.#linted(textDocument.uri);
      return document === null || token.isCancellationRequested ? [] : toSymbols(document);
    });
    this.#documents.onDidChangeContent(({ document }) => this.#schedule(document));
    this.#documents.onDidSave(() => {
      if (!this.#canWatch) this.#reread();
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri));
      this.#timers.delete(uri);
      this.#outcomes.delete(uri);
      this.#send({ uri, diagnostics: [] });
    });
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({ capabilities, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.#folder = filePath(workspaceFolders?.[0]?.uri ?? rootUri ?? '') ?? this.#folder;
    const { textDocument, window, workspace } = capabilities;
    this.#canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#canShow = window?.showDocument?.support === true;
    this.#canFormat = textDocument?.hover?.contentFormat?.includes('markdown') === true;
    return {
      serverInfo: { name: 'hearsay', version: this.#options.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: {
          openClose: true,
          change: TextDocumentSyncKind.Incremental,
          save: true,
        },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        documentSymbolProvider: true,
        executeCommandProvider: { commands: [OPEN_GUIDANCE] },
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  }

  async #watch(): Promise<void> {
    if (!this.#canWatch) return;
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: POLICY_GLOB }],
    });
  }

  #isPolicy(uri: string): boolean {
    const path = filePath(uri);
    if (path === null) return false;
    return /\/hearsay\.config\.\w+$/.test(uri) || this.#policyFiles.has(path);
  }

  /** Reads all policies again and lints all open documents by them. */
  #reread(): void {
    this.#epoch++;
    this.#policyOf = createPolicies(this.#options.choice);
    this.#openOriginals = undefined;
    this.#told.clear();
    for (const uri of this.#faultyPolicies) this.#send({ uri, diagnostics: [] });
    this.#faultyPolicies.clear();
    for (const document of this.#documents.all()) this.#schedule(document);
  }

  /** Lints a document a little after its last change: the longer the last time took, the later. */
  #schedule(document: TextDocument): void {
    const { uri } = document;
    if (!isArticle(uri, document.languageId)) return;
    clearTimeout(this.#timers.get(uri));
    const isFirst = !this.#outcomes.has(uri);
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, 2 * this.#lastTookMs));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(document), isFirst ? 0 : wait),
    );
  }

  async #publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const outcome = await this.#outcomeOf(document);
    if (outcome === undefined || this.#documents.get(uri)?.version !== version) return;
    if (outcome === null) this.#send({ uri, version, diagnostics: [] });
    else if ('failure' in outcome) {
      const { message } = outcome.failure;
      const code = outcome.failure instanceof HearsayError ? outcome.failure.code : 'internal';
      this.#send({ uri, version, diagnostics: [atTop(code, message)] });
      await this.#tell(outcome.failure);
    } else this.#send({ uri, version, diagnostics: toDiagnostics(outcome, uri) });
  }

  /** The outcome for the document as it stands, worked out once; undefined when it changed meanwhile. */
  async #outcomeOf(document: TextDocument): Promise<Outcome | undefined> {
    const { uri, version } = document;
    const key = `${version} ${this.#epoch}`;
    const known = this.#outcomes.get(uri);
    const outcome = known?.key === key ? known.outcome : this.#lint(document);
    this.#outcomes.set(uri, { key, outcome });
    const found = await outcome;
    return this.#outcomes.get(uri)?.key === key ? found : undefined;
  }

  async #lint(document: TextDocument): Promise<Outcome> {
    const { uri, languageId, version } = document;
    const path = this.#pathOf(uri);
    try {
      this.#model ??= this.#options.loadModel();
      const [policy, model] = await Promise.all([this.#policyOf(path), this.#model]);
      this.#policyFiles = new Set([...this.#policyFiles, ...(policy.files ?? [])]);
      if (document.version !== version || policy.ignores(path)) return null;
      const started = performance.now();
      this.#openOriginals ??= createOriginals({
        model,
        articles: async () => [],
        onProblem: (problem) => void this.#tell(new Error(problem.message)),
      });
      const linted = await lintDocument(
        { path, languageId, text: document.getText() },
        policy,
        model,
        this.#openOriginals,
      );
      this.#lastTookMs = performance.now() - started;
      return linted;
    } catch (error) {
      if (!(error instanceof HearsayError))
        return { failure: error instanceof Error ? error : new Error(String(error)) };
      return UNREADABLE.has(error.code) ? null : { failure: error };
    }
  }

  async #linted(uri: string): Promise<LintedDocument | null> {
    const document = this.#documents.get(uri);
    if (document === undefined || !isArticle(uri, document.languageId)) return null;
    const outcome = await this.#outcomeOf(document);
    return outcome === undefined || outcome === null || 'failure' in outcome ? null : outcome;
  }

  /** Shows what is wrong with a policy: in the file, and once as a message. */
  async #tell(error: Error): Promise<void> {
    if (this.#told.has(error.message)) return;
    this.#told.add(error.message);
    const message = `Hearsay: ${error.message}`;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
    if (!(error instanceof PolicyError)) return;
    const uri = pathToFileURL(error.path).href;
    this.#faultyPolicies.add(uri);
    this.#policyFiles = new Set([...this.#policyFiles, error.path]);
    const text = await readFile(error.path, 'utf8').catch(() => '');
    this.#send({ uri, diagnostics: policyDiagnostics(text, error.problems) });
  }

  #send(params: Parameters<Connection['sendDiagnostics']>[0]): void {
    this.#connection.sendDiagnostics(params).catch(() => {});
  }

  #pathOf(uri: string): string {
    const languageId = this.#documents.get(uri)?.languageId ?? '';
    return pathOf(uri, languageId, this.#folder);
  }
}

/** A text with nothing in it is nothing to complain about while somebody writes it. */
const UNREADABLE: ReadonlySet<string> = new Set(['empty', 'no-text', 'format-unsupported']);
