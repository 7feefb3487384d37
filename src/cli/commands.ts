import type { Flag } from './flag.ts';
import { ANNOTATE_FLAGS, AUDIT_FLAGS, LINT_FLAGS, LSP_FLAGS, RULES_FLAGS } from './flags.ts';
import { parseArguments } from './parse-arguments.ts';
import { splitAgainst } from './verify/split-against.ts';
import { VERIFY_FLAGS } from './verify-flags.ts';

/** A line that can be typed as it stands, and what it is for. */
export interface Example {
  readonly does: string;
  readonly line: string;
}

/** A command as the command line and the help pages know it. */
export interface Command {
  readonly name: string;
  /** What its operands are, as on a usage line. */
  readonly operands: string;
  readonly summary: string;
  /** Paragraphs for its help page. */
  readonly description: readonly string[];
  readonly flags: readonly Flag[];
  readonly examples: readonly Example[];
  /** Runs it and gives the exit code. Its code is loaded only here, so that the others start fast. */
  readonly run: (argv: readonly string[]) => Promise<number>;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'audit',
    operands: 'FILE|URL|-',
    summary: 'Show who says what in one article, and what it rests on',
    description: [
      'Reads one article (plain text, Markdown, HTML, PDF or DOCX, told by its content), finds every attribution, and shows who each source is. "-" reads standard input.',
      'An address is fetched only if it is http or https and public; the article itself is never sent anywhere.',
    ],
    flags: AUDIT_FLAGS,
    examples: [
      {
        does: 'A page to read in the terminal',
        line: 'hearsay audit examples/the-locked-gallery.md',
      },
      { does: 'An article on the web', line: 'hearsay audit https://example.org/story' },
      {
        does: 'A page for the browser, in one file',
        line: 'hearsay audit story.docx --output story.html',
      },
      {
        does: 'Who is quoted without a name, with jq',
        line: `hearsay audit story.txt --format json | jq -r '.sources[] | select(.anonymity) | .name'`,
      },
      { does: 'What is on the clipboard', line: 'pbpaste | hearsay audit -' },
    ],
    run: async (argv) => {
      const parsed = parseArguments(AUDIT_FLAGS, argv);
      return (await import('./audit.ts')).runAudit(parsed);
    },
  },
  {
    name: 'annotate',
    operands: '[FILE|-]',
    summary: 'Audit a stream of articles: JSON Lines in, JSON Lines out',
    description: [
      'Reads one JSON object a line, {"id": "…", "text": "…"}, from FILE or standard input, and writes one audit a line, in the same order. "title", "byline", "publisher", "published", "url" and "language" are taken as facts about the article; these and all other fields come back under "meta".',
      'A line that cannot be done gives {"id", "line", "error": {"code", "message"}} in its place, and the stream goes on. Codes: invalid-utf-8, invalid-json, not-an-object, missing-text, wrong-type, line-too-long, worker-failed. Empty lines are skipped. Memory stays flat however long the stream.',
    ],
    flags: ANNOTATE_FLAGS,
    examples: [
      {
        does: 'A file of articles, on all cores',
        line: 'hearsay annotate < articles.jsonl > audits.jsonl',
      },
      {
        does: 'A compressed archive, without keeping the texts twice',
        line: 'zstdcat archive.jsonl.zst | hearsay annotate --no-text | zstd > audits.jsonl.zst',
      },
      {
        does: 'Many machines, with GNU parallel',
        line: 'parallel --pipe --sshlogin a,b hearsay annotate --jobs 1 < articles.jsonl',
      },
      {
        does: 'Only the lines that went wrong',
        line: `hearsay annotate < in.jsonl | jq 'select(.error)'`,
      },
    ],
    run: async (argv) => {
      const parsed = parseArguments(ANNOTATE_FLAGS, argv);
      return (await import('./annotate.ts')).runAnnotate(parsed);
    },
  },
  {
    name: 'verify',
    operands: 'ARTICLE… --against FILES|FOLDERS…',
    summary: 'Check the quotations of an article against what was said',
    description: [
      'Finds every quotation of the articles in the originals (transcripts, statements, other articles; any readable format, a folder of thousands) and says whether it is verbatim, elided, bracketed, altered, spliced or not found, with the differences word by word and what may mislead about it.',
      'Words are compared, so translations and paraphrases are not found. A quotation of one to four words counts as found only where its surroundings fit. What is not found in these originals is not thereby false.',
    ],
    flags: VERIFY_FLAGS,
    examples: [
      {
        does: 'An article against the transcript that it quotes',
        line: 'hearsay verify examples/the-locked-gallery.md --against examples/hearing.txt',
      },
      {
        does: 'A page for the browser, against a folder of speeches and its index',
        line: 'hearsay verify story.docx --against speeches/ --index speeches.idx --output checked.html',
      },
      {
        does: 'What is wrong, with jq',
        line: `hearsay verify story.md --against speeches/ --format json | jq -r '.quotations[] | select(.verdict == "altered" or .verdict == "spliced") | .text'`,
      },
    ],
    run: async (argv) => {
      const against = splitAgainst(argv);
      const parsed = parseArguments(VERIFY_FLAGS, against.argv);
      return (await import('./verify.ts')).runVerify(parsed, against);
    },
  },
  {
    name: 'lint',
    operands: 'PATH…',
    summary: 'Hold articles against a sourcing policy',
    description: [
      'Reads articles (files, folders, patterns, or "-") and reports what the policy of the newsroom forbids: unnamed sources without a reason, "critics say", a story that rests on one person. Findings come as they are found, and one bad file never stops the rest.',
      'A comment suppresses a finding, and must say why: <!-- hearsay-disable-next-line RULE: reason -->.',
    ],
    flags: LINT_FLAGS,
    examples: [
      { does: 'One article', line: 'hearsay lint examples/the-locked-gallery.md' },
      {
        does: 'All articles in a folder, for code scanning',
        line: 'hearsay lint stories --format sarif --output findings.sarif',
      },
      { does: 'What NPR would ask of it', line: 'hearsay lint draft.docx --preset npr' },
      {
        does: 'An archive that takes up a policy from today on',
        line: 'hearsay lint archive --baseline baseline.json --update-baseline',
      },
      {
        does: 'Quotations held against the transcript too',
        line: 'hearsay lint examples/the-locked-gallery.md --against examples/hearing.txt',
      },
      { does: 'One rule only', line: "hearsay lint 'stories/**/*.md' --rule vague-attribution" },
    ],
    run: async (argv) => {
      const against = splitAgainst(argv);
      const parsed = parseArguments(LINT_FLAGS, against.argv);
      return (await import('./lint.ts')).runLint(parsed, against);
    },
  },
  {
    name: 'rules',
    operands: '[ID]',
    summary: 'List the rules, or explain one',
    description: [
      'Without ID, lists every rule with its level. With one, shows what it finds, why, whose guidance it follows, an example of each kind, and its options. Rules of plugins are those of the policy that holds here.',
    ],
    flags: RULES_FLAGS,
    examples: [
      { does: 'All rules', line: 'hearsay rules' },
      { does: 'One of them', line: 'hearsay rules anonymous-without-reason' },
    ],
    run: async (argv) => {
      const parsed = parseArguments(RULES_FLAGS, argv);
      return (await import('./rules.ts')).runRules(parsed);
    },
  },
  {
    name: 'lsp',
    operands: '',
    summary: 'Show findings and dossiers in an editor: a language server',
    description: [
      'Speaks the language server protocol on standard input and output: findings under the text as it is written, the dossier of a source on hover, fixes that suppress or approve. Editors start it; docs/editors.md says how.',
      'The policy is the nearest to each article, as for lint, and is read again when it changes. Nothing leaves the machine.',
    ],
    flags: LSP_FLAGS,
    examples: [{ does: 'What an editor runs', line: 'hearsay lsp --stdio' }],
    run: async (argv) => {
      const parsed = parseArguments(LSP_FLAGS, argv);
      return (await import('./lsp.ts')).runLsp(parsed);
    },
  },
];
