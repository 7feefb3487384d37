/** A line of text on a page: points from the left and top edge, Times (or Helvetica-Bold) of a size. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Quarter turns, for stamps in the margin. */
  readonly turned?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
  /** Says that the file is encrypted, with a password that nobody knows. */
  readonly locked?: boolean;
}

const WIDTH = 612;
const HEIGHT = 792;

/** A PDF whose pages hold these texts, drawn in this order. */
export function makePdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Buffer {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const language = options.language === undefined ? '' : ` /Lang (${options.language})`;
  add(`<< /Type /Catalog /Pages 2 0 R${language} >>`);
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  add(font('Times-Roman'));
  add(font('Helvetica-Bold'));
  for (const page of pages) {
    const content = page.map(drawText).join('\n');
    const contents = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const info = add(`<< ${field('Title', options.title)} ${field('Author', options.author)} >>`);
  const lock = options.locked === true ? add(LOCK) : 0;
  return Buffer.from(writeFile(objects, info, lock), 'latin1');
}

const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;

function field(name: string, value: string | undefined): string {
  return value === undefined ? '' : `/${name} (${escapeString(value)})`;
}

function drawText({ text, x, y, size = 10, bold = false, turned = false }: PdfText): string {
  const matrix = turned ? '0 1 -1 0' : '1 0 0 1';
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} ${x} ${HEIGHT - y} Tm (${escapeString(text)}) Tj ET`;
}

function escapeString(text: string): string {
  const bytes = text.replace(/[“”‘’–—•]/g, (char) => String.fromCharCode(WIN_ANSI[char] ?? 63));
  return bytes.replace(/[\\()]/g, '\\$&');
}

const WIN_ANSI: { readonly [char: string]: number } = {
  '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97,
}; // biome-ignore format: a table

function writeFile(objects: readonly string[], info: number, lock: number): string {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((content, i) => {
    offsets.push(file.length);
    file += `${i + 1} 0 obj\n${content}\nendobj\n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  const encrypt = lock > 0 ? ` /Encrypt ${lock} 0 R /ID [<0123> <0123>]` : '';
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R${encrypt} >>\nstartxref\n${xref}\n%%EOF`;
}

/** Lines of one column, one below the other. */
export function column(
  lines: readonly string[],
  place: {
    readonly x: number;
    readonly y: number;
    readonly leading?: number;
    readonly size?: number;
  },
): PdfText[] {
  const { x, y, leading = 12, size = 10 } = place;
  return lines.map((text, i) => ({ text, x, y: y + i * leading, size }));
}
