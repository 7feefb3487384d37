import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/read/read-article.ts';
import { column, makePdf, type PdfOptions, type PdfText } from './make-pdf.ts';
import { showArticle } from './reading-cases.ts';

async function read(pages: readonly (readonly PdfText[])[], options?: PdfOptions): Promise<string> {
  return showArticle(await readArticle(makePdf(pages, options), { name: 'paper.pdf' }));
}

const FIRST = [
  'The reservoir above the town was full on the first of March, and',
  'the engineers who watch it said that it would stay so until the',
  'summer. Nobody asked them what would happen if it did not, a for-',
  'mer inspector said. He called the plan “well-',
  'meant” and nothing more.',
];
const SECOND = [
  'The company replied that its plan had been seen by three in-',
  'dependent readers, and that an independent inquiry would be',
  'welcome.',
];

describe('PDF', () => {
  it('puts lines together to paragraphs and broken words to whole ones', async () => {
    const page = [
      { text: 'Full to the brim', x: 72, y: 100, size: 20, bold: true },
      { text: 'By Nell Ashby', x: 72, y: 130 },
      ...column(FIRST, { x: 72, y: 160 }),
      ...column(SECOND, { x: 72, y: 240 }),
    ];
    assert.equal(
      await read([page], { language: 'en-GB' }),
      `title: Full to the brim
byline: Nell Ashby
language: en-GB
[heading] Full to the brim
[paragraph] By Nell Ashby
[paragraph] The reservoir above the town was full on the first of March, and the engineers who watch it said that it would stay so until the summer. Nobody asked them what would happen if it did not, a former inspector said. He called the plan “well-meant” and nothing more.
[paragraph] The company replied that its plan had been seen by three independent readers, and that an independent inquiry would be welcome.`,
    );
  });

  it('tells paragraphs by their indented first lines', async () => {
    const page = [
      { text: 'It was dry in the valley that spring, and the farmers wrote to say', x: 84, y: 100 },
      { text: 'so. The letters were not answered for a month, and then by a form,', x: 72, y: 112 },
      { text: 'which thanked them for their interest in the work of the company.', x: 72, y: 124 },
      {
        text: 'In May it rained, and nobody wrote to say so, although the rain had',
        x: 84,
        y: 136,
      },
      {
        text: 'been promised by nobody and had come all the same to everybody else.',
        x: 72,
        y: 148,
      },
    ];
    const blocks = (await read([page])).split('\n');
    assert.equal(blocks.length, 2);
    assert.match(blocks[1] ?? '', /^\[paragraph\] In May .* everybody else\.$/);
  });

  it('reads columns one after the other, under a headline across both', async () => {
    const left = [
      'The ferry was late on Monday, and',
      'on Tuesday it did not come at all.',
      'The harbour master said that the',
      'fog was to blame, and the fog did',
      'not deny it. On Wednesday a boat',
    ];
    const right = [
      'from the mainland took the mail,',
      'and the islanders went with it. A',
      'clerk said that the timetable was',
      '“an opinion”, and that he did not',
      'share it with the company at all.',
    ];
    const heading = {
      text: 'Timetable is an opinion, says clerk of the island ferry',
      x: 72,
      y: 80,
      size: 18,
    };
    const expected = `[heading] ${heading.text}
[paragraph] ${[...left, ...right].join(' ')}`;
    const rows = left.flatMap((text, i) => [
      { text, x: 72, y: 120 + i * 12 },
      { text: right[i] ?? '', x: 320, y: 120 + i * 12 },
    ]);
    const columns = [...column(left, { x: 72, y: 120 }), ...column(right, { x: 320, y: 120 })];
    for (const body of [columns, rows])
      assert.equal(withoutInfo(await read([[heading, ...body]])), expected);
  });

  it('leaves out running heads, page numbers and stamps, and joins over pages', async () => {
    const bodies = [
      [
        'The inquiry opened on a Thursday in the school hall, because the',
        'town hall was under water. Its chair said that this would save the',
      ],
      [
        'witnesses some explaining. The first of them was the keeper, who',
        'had brought his book. He read from it for an hour without looking',
      ],
      [
        'up, and nobody interrupted him. When he had done, the chair asked',
        'whether there was anything that he wished to add. He said that',
      ],
      ['there was nothing, and that he had said as much before, and', 'sat down.'],
    ];
    const pages = bodies.map((lines, i) => [
      { text: `The Valley Review ${i % 2 === 0 ? 'May' : '2021'}`, x: 72, y: 40, size: 9 },
      { text: 'Downloaded by a reader', x: 30, y: 600, turned: true },
      ...column(lines, { x: 72, y: 100 }),
      { text: `– ${i + 11} –`, x: 300, y: 760 },
    ]);
    assert.equal(await read(pages), `[paragraph] ${bodies.flat().join(' ')}`);
  });

  it('puts footnotes last, so that they part no sentence', async () => {
    const note = {
      text: '1 The book was lost in the flood and found again.',
      x: 72,
      y: 700,
      size: 7.5,
    };
    const first = [
      'The keeper said that he had written it all down in a book, and',
      'that the book, which was green, had been on the shelf in the',
    ];
    const second = [
      'office until the water came. He had not seen it since then, he',
      'said, and he did not expect to see it again in this life at all.',
    ];
    const pages = [[...column(first, { x: 72, y: 100 }), note], column(second, { x: 72, y: 100 })];
    assert.equal(
      await read(pages),
      `[paragraph] ${[...first, ...second].join(' ')}\n[note] ${note.text}`,
    );
  });

  it('takes title and author from the file, unless a program made them up', async () => {
    const page = column(FIRST, { x: 72, y: 100 });
    const made = await read([page], {
      title: 'Microsoft Word - paper_v3.docx',
      author: 'Nell Ashby',
    });
    assert.match(made, /^byline: Nell Ashby\n\[/);
    assert.match(await read([page], { title: 'Full to the brim' }), /^title: Full to the brim\n/);
  });

  it('says why it cannot read one', async () => {
    const page = column(FIRST, { x: 72, y: 100 });
    await assert.rejects(read([page], { locked: true }), {
      code: 'pdf-encrypted',
      message: 'paper.pdf: the PDF is protected by a password',
    });
    await assert.rejects(read([[]]), { code: 'pdf-no-text', message: /^paper\.pdf: .*OCR/ });
    await assert.rejects(readArticle(Buffer.from('%PDF-1.7\nand then nothing')), {
      code: 'pdf-damaged',
    });
  });

  it('a cut-off or damaged file is read or refused, and never more', async () => {
    const whole = makePdf([column(FIRST, { x: 72, y: 100 }), column(SECOND, { x: 72, y: 100 })]);
    for (let i = 40; i < whole.length; i += 211) {
      const flipped = Buffer.from(whole);
      flipped[i] = (flipped[i] as number) ^ 0x15;
      for (const bytes of [whole.subarray(0, i), flipped])
        await readArticle(bytes, { name: 'paper.pdf' }).catch((error) => {
          assert.match(error.code ?? '', /^pdf-(?:damaged|no-text|encrypted)$/, error.stack);
        });
    }
  });
});

function withoutInfo(shown: string): string {
  return shown.replace(/^\w+: .*\n/gm, '');
}
