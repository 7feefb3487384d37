/** Writes a hover's text: Markdown where the editor shows it, else plain lines. */
export interface Prose {
  /** Words from outside, with nothing in them taken for notation. */
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (text: string, url: string) => string;
  readonly item: (text: string) => string;
}

export const MARKDOWN: Prose = {
  words: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  code: (text) => `\`${text.replaceAll('`', 'ˋ')}\``,
  link: (text, url) =>
    `[${escapeMarkdown(text)}](${encodeURI(url).replace(/[()]/g, encodeParenthesis)})`,
  item: (text) => `- ${text}`,
};

export const PLAIN: Prose = {
  words: (text) => text,
  strong: (text) => text,
  code: (text) => text,
  link: (text, url) => `${text} <${url}>`,
  item: (text) => `– ${text}`,
};

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+.!|~&$-]/g, '\\$&');
}

function encodeParenthesis(mark: string): string {
  return mark === '(' ? '%28' : '%29';
}
