import { printable } from '../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML, safe in content and in quoted attributes; control characters are made visible. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** The address when a page may link to it (http and https only), else null. */
export function linkableUrl(url: string): string | null {
  return /^https?:\/\/[^\s<>"'`]+$/i.test(url) ? url : null;
}
