/** What went wrong, for programs. A code never changes its meaning; new ones may be added. */
export type HearsayErrorCode =
  | 'file-not-found'
  | 'not-readable'
  | 'is-a-folder'
  | 'empty'
  | 'no-text'
  | 'too-large'
  | 'encoding'
  | 'format-unsupported'
  | 'pdf-damaged'
  | 'pdf-encrypted'
  | 'pdf-no-text'
  | 'docx-damaged'
  | 'url-invalid'
  | 'url-refused'
  | 'url-failed'
  | 'http-status'
  | 'timeout'
  | 'model-missing'
  | 'model-damaged'
  | 'policy-missing'
  | 'policy-invalid'
  | 'plugin-failed'
  | 'baseline-invalid';

/**
 * The one error that reading and other I/O throws: `message` is one line that names what could not be read and
 * why, fit to be shown as it is; `code` is for programs; `cause` is the error beneath, where there is one.
 */
export class HearsayError extends Error {
  readonly code: HearsayErrorCode;

  constructor(code: HearsayErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(oneLine(message), options);
    this.name = 'HearsayError';
    this.code = code;
  }
}

/** Control characters and line breaks become spaces: a file's name must not be able to break a report or a terminal. */
function oneLine(message: string): string {
  let line = '';
  for (const char of message) {
    const code = char.codePointAt(0) as number;
    const isControl =
      code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029;
    line += isControl ? ' ' : char;
  }
  return line;
}
