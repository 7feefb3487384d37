import type { Audit } from '../audit/contract.ts';
import type { Format } from './formats.ts';

/** How the terminal's page is set; the other formats take no notice. */
export interface PageStyle {
  readonly width: number;
  readonly colour: boolean;
}

export interface RenderOptions extends PageStyle {
  /** What the article was called on the command line. */
  readonly label?: string;
}

/** The audit in the given format. Only that format's code is loaded. */
export async function render(
  audit: Audit,
  format: Format,
  options: RenderOptions,
): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('../report/terminal.ts')).formatTerminal(audit, options);
    case 'json':
      return (await import('../report/json.ts')).formatJson(audit);
    case 'jsonl':
      return (await import('../report/jsonl.ts')).formatJsonLine(audit);
    case 'html':
      return (await import('../report/html.ts')).formatHtml(audit, options);
    case 'csv':
      return (await import('../report/csv.ts')).formatCsv(audit, options);
    case 'brat':
      return (await import('../report/brat.ts')).formatBrat(audit);
    case 'web-annotation':
      return (await import('../report/web-annotation.ts')).formatWebAnnotations(audit);
  }
}
