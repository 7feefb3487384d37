import mammoth from 'mammoth';

interface Converter {
  convertToHtml(
    // Node's build takes `buffer`, the browser's `arrayBuffer`; both take any view of bytes.
    input: { readonly buffer: Uint8Array; readonly arrayBuffer: Uint8Array },
    options: {
      readonly styleMap: readonly string[];
      readonly convertImage: unknown;
      readonly externalFileAccess: boolean;
    },
  ): Promise<{ readonly value: string }>;
  readonly images: { imgElement(describe: () => Promise<{ src: string }>): unknown };
}

const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
];

/** A Word document as HTML, by mammoth. Rejects with whatever mammoth trips over. */
export async function convertDocx(bytes: Uint8Array): Promise<string> {
  const converter = mammoth as unknown as Converter;
  const result = await converter.convertToHtml(
    { buffer: bytes, arrayBuffer: bytes },
    {
      styleMap: STYLE_MAP,
      // Pictures are never unpacked.
      convertImage: converter.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  return result.value;
}
