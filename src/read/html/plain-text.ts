import { scanHtml } from './scan-html.ts';

/** A scrap of HTML as one line of text: tags gone, character references read, white space collapsed. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim();
  let text = '';
  scanHtml(html, {
    open: (name) => {
      if (name === 'br' || name === 'p') text += ' ';
    },
    text: (piece) => {
      text += piece;
    },
    close: () => {},
  });
  return text.replace(/\s+/g, ' ').trim();
}
